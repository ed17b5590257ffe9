package dev.aims.cli;

/** Runs the command line. */
public final class Main {

    private Main() {}

    /** Runs {@code args} and ends the process with the exit code that {@code --help} explains. */
    public static void main(String[] args) {
        System.exit(new Program(Library::standard, Terminal.system(), System.getenv()).run(args));
    }
}

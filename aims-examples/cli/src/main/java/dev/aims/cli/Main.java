package dev.aims.cli;

/** Runs the command line. */
public final class Main {

    private Main() {}

    /** Runs {@code args} and ends the process with the exit code that {@code --help} explains. */
    public static void main(String[] args) {
        System.exit(ended(args));
    }

    /** An error of the machine, such as too little memory, is no hold and no pass either. */
    private static int ended(String... args) {
        try {
            return new Program(Library::standard, Terminal.system(), System.getenv()).run(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            System.err.println(
                    "The program ran out of memory; nothing it printed can be relied on. Give it more (-Xmx).");
            return ExitCode.RULE_FAILED;
        }
    }
}

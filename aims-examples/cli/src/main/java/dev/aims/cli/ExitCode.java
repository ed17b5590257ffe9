package dev.aims.cli;

/** How the process ends; {@code --help} says so in words. In a batch the highest code counts. */
final class ExitCode {

    static final int FINE = 0;
    static final int HELD = 1;
    static final int WRONG_USE = 2;
    static final int UNUSABLE = 3;
    static final int RULE_FAILED = 4;
    static final int OUTPUT_LOST = 5;

    private ExitCode() {}
}

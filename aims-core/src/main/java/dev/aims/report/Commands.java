package dev.aims.report;

/** Commands that hosts of builds look for in what a program prints. */
final class Commands {

    private Commands() {}

    /** Returns {@code text} with a space between number signs: two of them begin a command wherever they stand. */
    static String apart(String text) {
        return text.replaceAll("#(?=#)", "# ");
    }
}

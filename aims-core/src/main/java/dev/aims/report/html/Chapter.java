package dev.aims.report.html;

import dev.aims.report.Refused;

/** What the file says of one dossier. */
sealed interface Chapter permits Sheet, Chapter.Unassessed {

    /** Returns where links into it lead. */
    Anchors anchors();

    /** Returns the name of the dossier. */
    String name();

    /** Returns what a reader needs to know first, in a few words. */
    Headline headline();

    /**
     * The first line of a chapter.
     *
     * @param mark how it is drawn
     * @param words what it says
     */
    record Headline(Mark mark, String words) {}

    /** A dossier that wasn't assessed. */
    record Unassessed(Anchors anchors, Refused refused) implements Chapter {

        @Override
        public String name() {
            return refused.dossier();
        }

        @Override
        public Headline headline() {
            return new Headline(
                    Mark.OPEN,
                    refused.kind() == Refused.Kind.DOSSIER
                            ? "Not assessed: the dossier can't be used"
                            : "Not assessed: a rule failed");
        }
    }
}

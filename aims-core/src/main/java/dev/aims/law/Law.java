package dev.aims.law;

import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.Art6Condition;
import dev.aims.vocabulary.ProhibitedPractice;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The law as data: the content of {@code eu-ai-act.yaml} and {@code eu-ai-act-support.yaml}.
 *
 * @param edition its state, with all dates
 * @param practices the prohibited practices of Art. 5(1)
 * @param exemptions the conditions of Art. 6(3), in words
 * @param uses the uses of Annex III
 * @param reporting the limits of Art. 73, by days
 * @param duties the duties, in the order of the law
 * @param supports what supports an article, by article without paragraph
 */
record Law(
        LawEdition edition,
        Map<ProhibitedPractice, Practice> practices,
        Map<Art6Condition, String> exemptions,
        Map<AnnexIIIUse, Use> uses,
        Map<Integer, Limit> reporting,
        List<Duty> duties,
        Map<String, List<Support>> supports) {

    /** The edition that ships with the library; read when it is first asked for. */
    static final Law STANDARD = LawReader.standard();

    /** A prohibited practice and the date from which it is. */
    record Practice(ApplicationDate from, String words) {}

    /** Who owes the assessment of Art. 27. */
    enum Fria {
        ALL,
        PUBLIC,
        NONE
    }

    /** A use of Annex III. {@code authorities}: by its nature meant for public authorities. */
    record Use(String area, String words, Fria fria, boolean authorities) {}

    /** A limit of Art. 73: the provision, and of what it speaks. */
    record Limit(String provision, String incident) {}

    Law {
        practices = Map.copyOf(practices);
        exemptions = Map.copyOf(exemptions);
        uses = Map.copyOf(uses);
        reporting = Map.copyOf(reporting);
        duties = List.copyOf(duties);
        supports = Map.copyOf(supports);
    }

    ApplicationDate date(String id) {
        return edition.date(id).orElseThrow(() -> new IllegalStateException("the law data has no date \"" + id + "\""));
    }

    Practice of(ProhibitedPractice practice) {
        return Objects.requireNonNull(practices.get(practice), practice.code());
    }

    String of(Art6Condition condition) {
        return Objects.requireNonNull(exemptions.get(condition), condition.code());
    }

    Use of(AnnexIIIUse use) {
        return Objects.requireNonNull(uses.get(use), use.code());
    }

    /** Returns what supports {@code article}, such as {@code Art. 25(3)}; the mapping is by whole article. */
    List<Support> supports(String article) {
        int paragraph = article.indexOf('(');
        return supports.getOrDefault(paragraph < 0 ? article : article.substring(0, paragraph), List.of());
    }
}

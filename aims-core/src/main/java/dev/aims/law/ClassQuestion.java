package dev.aims.law;

import dev.aims.fact.Truth;
import java.util.List;
import java.util.Objects;

/**
 * A question that the law asks about a system, and how stated facts answer it.
 *
 * @param question the question in short, with its provision
 * @param answer yes, no, or unknown
 * @param why what decided, in words; for an unknown what isn't stated
 * @param facts JSON Pointers to the facts that decided, or that an unknown lacks; sorted
 */
public record ClassQuestion(String question, Truth.Value answer, String why, List<String> facts) {

    public ClassQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(why, "why");
        facts = List.copyOf(facts);
    }
}

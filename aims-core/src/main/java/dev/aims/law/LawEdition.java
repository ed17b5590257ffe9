package dev.aims.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A state of the law, as read by us. Data, not code: a later amendment is another edition.
 *
 * @param title the acts it comprises
 * @param asOf the day on which we last looked at the sources; what was published later isn't in it
 * @param sources the texts it was read from
 * @param dates when what applies, in the order of the file
 */
public record LawEdition(String title, LocalDate asOf, List<String> sources, List<ApplicationDate> dates) {

    public LawEdition {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asOf, "asOf");
        sources = List.copyOf(sources);
        dates = List.copyOf(dates);
    }

    /** Returns the date {@code id}, such as {@code annex_iii}. */
    public Optional<ApplicationDate> date(String id) {
        return dates.stream().filter(date -> date.id().equals(id)).findFirst();
    }
}

package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.binding.Matching;
import dev.aims.binding.Range;
import dev.aims.binding.TextOrList;
import dev.aims.dossier.FieldTable.Row;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Listing;
import dev.aims.fact.Numbers;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of fields and the records say the same, each in its way. */
class FieldTableTest {

    private static final Map<String, Row> ROWS = FieldTable.rows();

    @Test
    void everyComponentOfARecordIsInTheTableAndNothingElseIs() {
        List<String> ofRecords = Spot.all().stream().map(Spot::path).collect(Collectors.toCollection(ArrayList::new));
        ofRecords.add("systems/*/id"); // the key once more, which the record knows from its place

        assertThat(ROWS.keySet()).containsExactlyInAnyOrderElementsOf(ofRecords);
    }

    @Test
    void everyComponentHasTheTypeTheTableGives() {
        Map<String, String> ofRecords = new TreeMap<>();
        Map<String, String> ofTable = new TreeMap<>();
        for (Spot spot : Spot.all()) {
            ofRecords.put(spot.path(), typeOf(spot));
            ofTable.put(spot.path(), typeOf(ROWS.get(spot.path())));
        }

        assertThat(ofRecords).isEqualTo(ofTable);
    }

    @Test
    void closedListsHaveTheCodesTheTableGives() {
        Map<String, String> ofRecords = new TreeMap<>();
        Map<String, String> ofTable = new TreeMap<>();
        for (Spot spot : Spot.all()) {
            ofRecords.put(spot.path(), codesOf(spot));
            String values = ROWS.get(spot.path()).values();
            ofTable.put(spot.path(), values.startsWith("closed: ") ? values.substring("closed: ".length()) : "");
        }

        assertThat(ofRecords).isEqualTo(ofTable);
    }

    @Test
    void numbersHaveTheRangesTheTableGives() {
        Map<String, String> ofRecords = new TreeMap<>();
        Map<String, String> ofTable = new TreeMap<>();
        for (Spot spot : Spot.all()) {
            if (spot.is(Amount.class) || spot.is(Numbers.class)) {
                ofRecords.put(spot.path(), rangeOf(spot));
                String values = ROWS.get(spot.path()).values();
                ofTable.put(spot.path(), values.replaceFirst("^(\\d+\\.\\.\\d+|>= \\d+|).*$", "$1"));
            }
        }

        assertThat(ofRecords).isEqualTo(ofTable);
    }

    @Test
    void everyMeaningIsGiven() {
        assertThat(ROWS.values()).allSatisfy(row -> {
            assertThat(row.meaning()).as(row.path()).isNotBlank();
            assertThat(row.nullMeans()).as(row.path()).isNotBlank();
        });
    }

    private static String typeOf(Spot spot) {
        if (spot.isRecord()) {
            return "record";
        }
        if (spot.is(Entries.class)) {
            return "map";
        }
        if (spot.is(Listing.class)) {
            return "list of record";
        }
        if (spot.is(Texts.class)) {
            return spot.hint(TextOrList.class) == null ? "list of text" : "text or list of text";
        }
        Range range = spot.hint(Range.class);
        return Map.<Class<?>, String>of(
                        Day.class, "date",
                        Flag.class, "boolean",
                        Text.class, "text",
                        Amount.class, range != null && range.whole() ? "integer" : "number",
                        Numbers.class, "list of integer",
                        Code.class, "code",
                        Codes.class, "list of code")
                .get(spot.raw());
    }

    /** The table is finer: a text can be a reference, a digest, a code of an open list, or one of a given form. */
    private static String typeOf(Row row) {
        boolean closed = row.values().startsWith("closed: ");
        boolean inWords = row.values().endsWith("<reason>");
        return switch (row.type()) {
            case "hash" -> "text";
            case "code" -> closed && !inWords ? "code" : "text";
            case "list of code" -> closed ? "list of code" : "list of text";
            case "code or list of code", "list of id reference -> systems/*/requirements/items, or text" ->
                "text or list of text";
            case "map by id", "map by code" -> "map";
            default -> row.type().replaceFirst("id reference -> .*", "text");
        };
    }

    private static String codesOf(Spot spot) {
        Matching matching = spot.hint(Matching.class);
        if (spot.is(Code.class) || spot.is(Codes.class)) {
            return String.join(" ", spot.codes());
        }
        if (spot.is(Entries.class)) {
            return String.join(" ", spot.keys());
        }
        return spot.is(Text.class) && matching != null ? matching.allowed() : "";
    }

    private static String rangeOf(Spot spot) {
        Range range = spot.hint(Range.class);
        if (range == null) {
            return "";
        }
        return range.max() == Long.MAX_VALUE ? ">= " + range.min() : range.min() + ".." + range.max();
    }
}

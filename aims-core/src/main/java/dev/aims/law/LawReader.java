package dev.aims.law;

import dev.aims.fact.Coded;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.Art6Condition;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.ProhibitedPractice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the law data that ships with the library; a fault there is ours, and no law is better than half of one. */
final class LawReader {

    private final Map<String, ApplicationDate> dates = new LinkedHashMap<>();

    private LawReader() {}

    static Law standard() {
        return new LawReader().read(LawFile.open("eu-ai-act.yaml"), LawFile.open("eu-ai-act-support.yaml"));
    }

    private Law read(LawFile law, LawFile support) {
        law.entries("dates").forEach((id, date) -> dates.put(id, date(id, date)));
        LawFile edition = law.entry("edition");
        Map<Integer, Law.Limit> reporting = new HashMap<>();
        law.entries("reporting")
                .forEach((days, limit) -> reporting.put(
                        Integer.valueOf(days), new Law.Limit(limit.text("provision"), limit.text("incident"))));
        List<Duty> duties = new ArrayList<>();
        law.items("duties").forEach(duty -> duties.add(duty(duty)));
        Map<String, List<Support>> supports = new HashMap<>();
        LawFile articles = support.entry("support");
        articles.keys()
                .forEach(article -> supports.put(
                        article,
                        articles.items(article).stream().map(LawReader::support).toList()));
        return new Law(
                new LawEdition(
                        edition.text("title"),
                        edition.day("as_of"),
                        edition.texts("sources"),
                        List.copyOf(dates.values())),
                coded(
                        ProhibitedPractice.class,
                        law.entries("prohibited"),
                        each -> new Law.Practice(date(each.text("from")), each.text("practice"))),
                conditions(law.entry("art6_3")),
                coded(AnnexIIIUse.class, law.entries("annex_iii"), LawReader::use),
                reporting,
                duties,
                supports);
    }

    private static ApplicationDate date(String id, LawFile date) {
        return new ApplicationDate(
                id,
                date.day("day"),
                date.text("what"),
                date.text("source"),
                !date.optional("certain").equals("false"),
                date.optional("note"));
    }

    private ApplicationDate date(String id) {
        return Objects.requireNonNull(dates.get(id), id);
    }

    private @Nullable ApplicationDate optionalDate(String id) {
        return id.isEmpty() ? null : date(id);
    }

    private static Law.Use use(LawFile use) {
        return new Law.Use(
                use.text("area"),
                use.text("use"),
                Law.Fria.valueOf(use.text("fria")),
                use.optional("authorities").equals("true"));
    }

    private Duty duty(LawFile duty) {
        return new Duty(
                duty.text("article"),
                duty.texts("to").stream().map(EuRole::valueOf).toList(),
                Duty.Reach.valueOf(duty.text("of")),
                optionalDate(duty.optional("from")),
                optionalDate(duty.optional("older")),
                optionalDate(duty.optional("reading")),
                duty.optional("provided"),
                duty.text("duty"));
    }

    private static Support support(LawFile entry) {
        return new Support(
                entry.text("requirement"),
                entry.optional("provision"),
                Relation.valueOf(entry.text("relation")),
                Trust.valueOf(entry.text("trust")),
                null);
    }

    private static Map<Art6Condition, String> conditions(LawFile entry) {
        Map<Art6Condition, String> read = new EnumMap<>(Art6Condition.class);
        for (Art6Condition condition : Art6Condition.values()) {
            read.put(condition, entry.text(condition.code()));
        }
        return read;
    }

    private static <E extends Enum<E> & Coded, T> Map<E, T> coded(
            Class<E> codes, Map<String, LawFile> entries, Function<LawFile, T> reader) {
        Map<E, T> read = new EnumMap<>(codes);
        for (E code : Objects.requireNonNull(codes.getEnumConstants())) {
            read.put(code, reader.apply(Objects.requireNonNull(entries.get(code.code()), code.code())));
        }
        return read;
    }
}

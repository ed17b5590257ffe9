package dev.aims.fact;

import static dev.aims.fact.Facts.HERE;
import static dev.aims.fact.Facts.THERE;
import static dev.aims.fact.Facts.assertNo;
import static dev.aims.fact.Facts.assertUnknown;
import static dev.aims.fact.Facts.assertYes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private record Person(Origin origin, Text name) implements Part {

        static Person stated(String id) {
            Path path = HERE.at(id);
            return new Person(new Origin(Presence.STATED, path), Text.of("Person " + id, path.at("name")));
        }

        static Person blank(Presence presence, Path path, boolean below) {
            return new Person(new Origin(presence, path), Text.blank(presence, below ? path.at("name") : path));
        }
    }

    private static final Entries<Person> PEOPLE = Entries.of(
            Map.of(
                    "b", Person.stated("b"),
                    "a", Person.stated("a"),
                    "gone", Person.blank(Presence.ABSENT, HERE.at("gone"), true)),
            HERE,
            Person::blank);
    private static final Entries<Person> NOBODY = Entries.of(Map.of(), HERE, Person::blank);
    private static final Entries<Person> UNKNOWN = Entries.blank(Presence.UNKNOWN, HERE, Person::blank);

    @Test
    void aListedEntryIsThere() {
        assertThat(PEOPLE.get("a").name()).hasToString("Person a");
        assertYes(PEOPLE.get("a").exists(), "/here/a");
        assertNo(PEOPLE.get("a").missing(), "/here/a");
        assertYes(PEOPLE.has("a"), "/here/a");
    }

    @Test
    void anEntryThatAStatedRegisterDoesNotListIsAbsentWithAllItsFields() {
        assertNo(PEOPLE.get("z").exists(), "/here/z");
        assertNo(PEOPLE.get("z").name().stated(), "/here/z/name");
        assertNo(PEOPLE.has("z"), "/here");
        assertNo(NOBODY.has("a"), "/here");
        assertNo(NOBODY.get("a").name().stated(), "/here/a/name");
    }

    @Test
    void anEntryAssertedAbsentIsKeptButNotThere() {
        assertNo(PEOPLE.has("gone"), "/here/gone");
        assertNo(PEOPLE.get("gone").exists(), "/here/gone");
        assertThat(PEOPLE.value().keySet()).containsExactly("a", "b", "gone");
        assertThat(PEOPLE.byId().keySet()).containsExactly("a", "b");
        assertThat(PEOPLE.members()).extracting(Part::id).containsExactly("a", "b");
        assertThat(PEOPLE.ids()).isEqualTo("a, b");
    }

    @Test
    void ofAnUnknownRegisterNothingIsKnown() {
        assertUnknown(UNKNOWN.has("a"), "/here/a");
        assertUnknown(UNKNOWN.get("a").exists(), "/here/a");
        assertUnknown(UNKNOWN.get("a").name().stated(), "/here/a/name");
        assertThat(UNKNOWN.members()).isEmpty();
        assertThat(UNKNOWN.value()).isEmpty();
        assertThat(UNKNOWN).hasToString("not stated");
    }

    @Test
    void aReferenceIsFollowed() {
        Text reference = Text.of("a", THERE);

        assertThat(PEOPLE.get(reference).name()).hasToString("Person a");
        assertYes(PEOPLE.has(reference), "/here/a", "/there");
        assertNo(PEOPLE.has(Text.of("z", THERE)), "/here");
        assertNo(PEOPLE.get(Text.of("z", THERE)).name().stated(), "/here/z/name");
    }

    @Test
    void anAbsentReferenceLeadsToNothing() {
        Text reference = Text.blank(Presence.ABSENT, THERE);

        assertNo(PEOPLE.has(reference), "/there");
        assertNo(PEOPLE.get(reference).exists(), "/there");
        assertNo(PEOPLE.get(reference).name().stated(), "/there");
        assertNo(UNKNOWN.has(reference), "/there");
    }

    @Test
    void whatAnUnknownReferenceLeadsToIsUnknownAndTheReferenceIsWhatIsMissing() {
        Text reference = Text.blank(Presence.UNKNOWN, THERE);

        assertUnknown(PEOPLE.has(reference), "/there");
        assertUnknown(PEOPLE.get(reference).exists(), "/there");
        assertUnknown(PEOPLE.get(reference).name().stated(), "/there");
    }

    @Test
    void manyEntriesAreAskedForAtOnce() {
        assertYes(PEOPLE.hasAll("a", "b"), "/here/a", "/here/b");
        assertNo(PEOPLE.hasAll("a", "z"), "/here");
        assertUnknown(UNKNOWN.hasAll("a", "b"), "/here/a", "/here/b");
        assertThat(PEOPLE.lacking("a", "gone", "z")).isEqualTo("gone, z");
        assertThat(PEOPLE.lacking("a")).isEqualTo("none");
    }

    @Test
    void anEmptyRegisterAssertsThatThereAreNoEntries() {
        assertThat(NOBODY)
                .isEqualTo(Entries.blank(Presence.ABSENT, THERE, Person::blank))
                .hasToString("none");
        assertYes(NOBODY.absent(), "/here");
    }

    @Test
    void aRegisterWhoseEntriesAreAllAssertedAbsentHasNone() {
        Entries<Person> left =
                Entries.of(Map.of("gone", Person.blank(Presence.ABSENT, HERE.at("gone"), true)), HERE, Person::blank);

        assertYes(left.absent(), "/here");
        assertThat(left.members()).isEmpty();
        assertThat(left.value().keySet()).containsExactly("gone");
        assertThat(left).hasToString("none").isNotEqualTo(NOBODY);
    }

    @Test
    void factsCanBeEntriesToo() {
        Entries<Text> holders = Entries.of(
                Map.of("OWNER", Text.of("p-1", HERE.at("OWNER")), "TESTER", Text.of("", HERE.at("TESTER"))),
                HERE,
                (presence, path, below) -> Text.blank(presence, path));

        assertYes(holders.has("OWNER"), "/here/OWNER");
        assertNo(holders.has("TESTER"), "/here/TESTER");
        assertThat(holders.ids()).isEqualTo("OWNER");
        assertUnknown(
                Entries.blank(Presence.UNKNOWN, HERE, (presence, path, below) -> Text.blank(presence, path))
                        .has("OWNER"),
                "/here/OWNER");
    }

    @Test
    void someEntryAnswersForTheRegister() {
        assertYes(PEOPLE.some(person -> person.name().is("Person b")), "/here/b/name");
        assertNo(PEOPLE.some(person -> person.name().is("Person z")), "/here", "/here/a/name", "/here/b/name");
        assertUnknown(
                PEOPLE.some(person -> person.id().equals("a") ? Truth.unknown(THERE) : person.missing()), "/there");
    }

    @Test
    void aRegisterWithoutEntriesHasNoneAndAnUnknownOneLeavesItOpen() {
        assertNo(NOBODY.some(person -> Truth.YES), "/here");
        assertUnknown(UNKNOWN.some(person -> Truth.YES), "/here");
    }

    @Test
    void aRegisterCannotBeChanged() {
        assertThat(PEOPLE.value()).isUnmodifiable();
        assertThat(PEOPLE.byId()).isUnmodifiable();
    }
}

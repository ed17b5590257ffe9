package dev.aims.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Fact;
import dev.aims.fact.Flag;
import dev.aims.fact.Listing;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Reading, writing and making records by their components, tried on records of the test's own. */
class BinderTest {

    /** A garden; the dossier's records look the same. */
    record Garden(
            Origin origin,
            Text ownerName,
            @Named("m2") @Range(min = 0) Amount size,
            Flag fenced,
            Shed shed,
            Entries<Bed> beds,
            Listing<Bed> rotation)
            implements Part {}

    record Shed(Origin origin, @TextOrList Texts tools, Entries<Text> keys) implements Part {}

    @KeepsId
    record Bed(Origin origin, Day plantedOn) implements Part {}

    private static final Path HERE = Path.ROOT.at("gardens").at("g");

    @Test
    void aRecordIsReadWithThePathsOfItsFacts() {
        Garden garden = read("owner_name: x");

        assertThat(garden.exists().isYes()).isTrue();
        assertThat(garden.id()).isEqualTo("g");
        assertThat(garden.ownerName()).hasToString("x");
        assertThat(garden.ownerName().path()).hasToString("/gardens/g/owner_name");
        assertThat(garden.size().path()).hasToString("/gardens/g/m2");
        assertThat(garden.shed().tools().path()).hasToString("/gardens/g/shed/tools");
    }

    @Test
    void whatIsMissingIsUnknownAllTheWayDown() {
        Garden garden = read("{}");

        assertThat(garden.exists().isYes()).as("an empty record exists").isTrue();
        assertThat(garden.fenced().presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(garden.shed().exists().isUnknown()).isTrue();
        assertThat(garden.shed().tools().presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(garden.beds().get("b").plantedOn().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void ofWhatIsNullEverythingIsAbsent() {
        Garden garden = read("{shed: null, beds: null}");

        assertThat(garden.shed().missing().isYes()).isTrue();
        assertThat(garden.shed().tools().presence()).isEqualTo(Presence.ABSENT);
        assertThat(garden.shed().keys().presence()).isEqualTo(Presence.ABSENT);
        assertThat(garden.beds().get("b").plantedOn().presence()).isEqualTo(Presence.ABSENT);
        assertThat(garden.fenced().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void itemsOfAListAreNamedByTheirIndex() {
        Garden garden = read("rotation: [{planted_on: 2026-03-01}, {}]");

        assertThat(garden.rotation().value()).extracting(Part::id).containsExactly("0", "1");
        assertThat(garden.rotation().value().get(1).plantedOn().path()).hasToString("/gardens/g/rotation/1/planted_on");
    }

    @Test
    void anythingReadIsWrittenBack() {
        String text = "{owner_name: x, m2: 12.5, fenced: false, shed: null, rotation: [{id: '0'}],"
                + " beds: {b: {id: b, planted_on: null}, c: null}}";

        assertThat(Binder.write(read(text))).isEqualTo(node(text));
    }

    @Test
    void aRecordWritesTheIdThatItsFilesRepeat() {
        assertThat(Binder.write(read("beds: {b: {}}"))).isEqualTo(node("beds: {b: {id: b}}"));
    }

    @Test
    void emptyTextsListsAndMapsAreWrittenAsTheAbsenceTheyAssert() {
        assertThat(Binder.write(read("{owner_name: '', beds: {}, rotation: []}")))
                .isEqualTo(node("{owner_name: null, beds: null, rotation: null}"));
    }

    @Test
    void entriesThatAreAllAssertedAbsentAreKept() {
        assertThat(Binder.write(read("beds: {b: null}"))).isEqualTo(node("beds: {b: null}"));
    }

    @Test
    void aBlankRecordIsWrittenAsItsStateIs() {
        assertThat(Binder.write(Binder.blank(Garden.class, Presence.ABSENT, HERE)))
                .isEqualTo(node("null"));
        assertThat(Binder.write(Binder.blank(Garden.class, Presence.UNKNOWN, HERE)))
                .isEqualTo(node("{}"));
    }

    @Test
    void whatAnUnknownReferenceLeadsToMissesTheReferenceOnly() {
        Path reference = Path.ROOT.at("garden_ref");
        Garden garden = Binder.undecided(Garden.class, reference);

        assertThat(garden.exists().facts()).containsExactly("/garden_ref");
        assertThat(garden.size().stated().facts()).containsExactly("/garden_ref");
        assertThat(garden.shed().tools().stated().facts()).containsExactly("/garden_ref");
        assertThat(garden.beds().stated().facts()).containsExactly("/garden_ref");
        assertThat(garden.beds().has("b").facts()).containsExactly("/garden_ref");
        assertThat(garden.beds().get("b").plantedOn().stated().facts()).containsExactly("/garden_ref");
        assertThat(garden.shed().keys().get("k").stated().facts()).containsExactly("/garden_ref");
    }

    @Test
    void aFactIsFoundByItsPath() {
        Garden garden = read("{m2: 12, shed: {tools: spade}}");

        assertThat(Binder.fact(garden, "m2")).isEqualTo(garden.size());
        assertThat(Binder.fact(garden, "shed/tools")).isEqualTo(garden.shed().tools());
        assertThat(Binder.fact(garden, "beds")).isEqualTo(garden.beds());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Binder.fact(garden, "size"))
                .withMessage("Garden has no \"size\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Binder.fact(garden, "shed"))
                .withMessage("shed is a record, not a fact");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Binder.fact(garden, "beds/b"))
                .withMessage("there is nothing below \"b\" in beds/b");
    }

    @Test
    void membersAreTheRecordsOfRegistersAndLists() {
        Garden garden =
                read("{beds: {b: {planted_on: 2026-04-01}, a: {}, none: null}, rotation: [{}], shed: {keys: {k: x}}}");

        assertThat(Binder.members(garden))
                .containsExactly(
                        garden.beds().get("a"),
                        garden.beds().get("b"),
                        garden.rotation().value().get(0));
        assertThat(Binder.members(garden.shed())).isEmpty();
        assertThat(Binder.members(read("{}"))).isEmpty();
    }

    @Test
    void registersAreToldFromRecordsAndLists() {
        assertThat(Binder.isRegister(Garden.class, Path.ROOT.at("beds"))).isTrue();
        assertThat(Binder.isRegister(Garden.class, Path.ROOT.at("shed").at("keys")))
                .isTrue();
        assertThat(Binder.isRegister(Garden.class, Path.ROOT.at("shed"))).isFalse();
        assertThat(Binder.isRegister(Garden.class, Path.ROOT.at("beds").at("b")))
                .isFalse();
        assertThat(Binder.isRegister(Garden.class, Path.ROOT.at("rotation"))).isFalse();
        assertThat(Binder.isRegister(Garden.class, Path.ROOT.at("moat").at("x")))
                .isFalse();
    }

    @Test
    void allFaultsOfARecordAreFound() {
        List<Fault> faults = new ArrayList<>();
        Garden garden = Binder.read(
                Garden.class, node("{owner_name: 7, m2: -1, fenced: maybe, shed: {tool: x}, beds: []}"), HERE, faults);

        assertThat(faults)
                .map(Fault::toString)
                .containsExactlyInAnyOrder(
                        "g.yaml:1:21: /gardens/g/m2: found -1, allowed: 0 or more",
                        "g.yaml:1:33: /gardens/g/fenced: found text, true or false is needed",
                        "g.yaml:1:47: /gardens/g/shed/tool: unknown key \"tool\", did you mean \"tools\"?; allowed: tools, keys",
                        "g.yaml:1:63: /gardens/g/beds: found a list, a map is needed");
        assertThat(garden.ownerName()).as("unquoted in YAML, 7 can be text").hasToString("7");
        assertThat(garden.size().presence()).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void aNodeIsNullOnlyIfTheFileSaysSo() {
        assertThat(Binder.isNull(node("null"))).isTrue();
        assertThat(Binder.isNull(node("''"))).isFalse();
        assertThat(Binder.isNull(Branch.of(Map.of()))).isFalse();
    }

    @Test
    void allFactsAreBlankInOneState() {
        for (Presence presence : List.of(Presence.ABSENT, Presence.UNKNOWN)) {
            Garden garden = Binder.blank(Garden.class, presence, HERE);
            assertThat(List.of(garden.ownerName(), garden.size(), garden.fenced(), garden.beds(), garden.rotation()))
                    .map(Fact::presence)
                    .containsOnly(presence);
            assertThat(garden.shed().origin().presence()).isEqualTo(presence);
        }
    }

    private static Garden read(String yaml) {
        List<Fault> faults = new ArrayList<>();
        Garden garden = Binder.read(Garden.class, node(yaml), HERE, faults);
        assertThat(faults).isEmpty();
        return garden;
    }

    private static Node node(String yaml) {
        List<Fault> faults = new ArrayList<>();
        Node node = Sources.read("g.yaml", yaml, Limits.DEFAULT, faults);
        assertThat(faults).isEmpty();
        return Objects.requireNonNull(node);
    }
}

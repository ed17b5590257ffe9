package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeTest {

    @Test
    void placesAndSpellingTakeNoPartInEquality() {
        Node yaml = Read.yaml("b: True\na: [0x1F, ~, text]\n").whole();
        Node json = Read.json("{\"a\": [31, null, \"text\"], \"b\": true}").whole();

        assertThat(yaml).isEqualTo(json).hasSameHashCodeAs(json);
    }

    @Test
    void digitsTakePartInEquality() {
        assertThat(Read.json("1.10").whole()).isNotEqualTo(Read.json("1.1").whole());
        assertThat(Scalar.of("1")).isNotEqualTo(Scalar.of(BigDecimal.ONE)).isNotEqualTo(Scalar.of(true));
        assertThat(Scalar.none()).isEqualTo(Read.yaml("~").whole()).isNotEqualTo(Scalar.of("null"));
    }

    @Test
    void nodesDoNotChange() {
        Map<String, Node> members = new LinkedHashMap<>(Map.of("a", Scalar.none()));
        List<Node> items = new ArrayList<>(List.of(Scalar.none()));
        Branch branch = Branch.of(members);
        Items list = Items.of(items);
        members.clear();
        items.clear();

        assertThat(branch).hasToString("{\"a\":null}");
        assertThat(list).hasToString("[null]");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> branch.members().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.items().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() ->
                        ((Branch) Read.json("{\"a\": 1}").whole()).members().clear());
    }

    @Test
    void nodesNotReadHaveNoPlace() {
        assertThat(Scalar.of("a").place()).isNull();
        assertThat(Items.of(List.of()).place()).isNull();
        assertThat(Branch.of(Map.of("a", Scalar.none())).place()).isNull();
        assertThat(Branch.of(Map.of("a", Scalar.none())).placeOf("a")).isNull();
    }

    @Test
    void whatNoFileCanHoldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalar.of("\ud800"))
                .withMessage("a text holds half of a surrogate pair; give the character in full");
        assertThatIllegalArgumentException().isThrownBy(() -> Branch.of(Map.of("\udc00", Scalar.none())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scalar.of(new BigDecimal("1e999999999")))
                .withMessage(
                        "a number is too large or too small to be reckoned with; its size must be from 4.9e-324 to 1.79e308");
    }

    @Test
    void onlyNumbersHaveANumber() {
        assertThat(Scalar.of(new BigDecimal("1.10")).number()).isEqualTo("1.10");
        assertThat(Scalar.of("true").isTrue()).isFalse();
        assertThat(Scalar.of(true).isTrue()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> Scalar.of("1").number())
                .withMessage("a scalar of kind TEXT has no number");
    }
}

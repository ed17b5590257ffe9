package dev.aims.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StandardOrderTest {

    private static final List<String> IN_ORDER = List.of(
            "4.1",
            "4.1-1",
            "6.1.1",
            "6.1.2",
            "6.1.3",
            "6.1.10",
            "9.3.3",
            "10.1",
            "10.2",
            "10.2-2",
            "10.2-10",
            "A.2.2",
            "A.2.2-1",
            "A.2.2-4",
            "A.9.4",
            "A.10.2",
            "A.10.4-2",
            "ACME.1",
            "ACME.1-1",
            "ACME.2",
            "ACME.10",
            "ZEBRA.1");

    @Property(tries = 50)
    void clausesComeFirstThenAnnexAThenWhatPacksAdd(@ForAll Random random) {
        List<String> ids = new ArrayList<>(IN_ORDER);
        Collections.shuffle(ids, random);
        ids.sort(StandardOrder.INSTANCE);

        assertThat(ids).isEqualTo(IN_ORDER);
    }

    @Test
    void numbersAreComparedAsNumbers() {
        assertThat(StandardOrder.INSTANCE.compare("6.1.2", "6.1.10")).isNegative();
        assertThat(StandardOrder.INSTANCE.compare("10.2", "9.3.3")).isPositive();
        assertThat(StandardOrder.INSTANCE.compare("A.10.2", "A.9.4")).isPositive();
        assertThat(StandardOrder.INSTANCE.compare("4.1", "A.2.2")).isNegative();
    }

    @Property(tries = 2_000)
    void anyIdsHaveOneOrder(@ForAll("ids") String a, @ForAll("ids") String b, @ForAll("ids") String c) {
        StandardOrder order = StandardOrder.INSTANCE;

        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (order.compare(a, b) < 0 && order.compare(b, c) < 0) {
            assertThat(order.compare(a, c)).as("%s < %s < %s", a, b, c).isNegative();
        }
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.of("A", "ACME", "1", "2", "10", "1a", "x", "01", "")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(steps -> Arbitraries.of(".", "-").map(separator -> String.join(separator, steps)))
                .filter(id -> !id.isEmpty());
    }
}

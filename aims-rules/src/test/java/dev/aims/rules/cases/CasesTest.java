package dev.aims.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.rules.Aims;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CasesTest {

    private static final Aims AIMS = Aims.standard();

    /** The folder of one group can be given with -Daims.cases=a7. */
    private static final List<String> GROUPS =
            List.of(System.getProperty("aims.cases", "c4,c5,c6,c6_1,c7,c8,c9,c10,a2,a3,a4,a5,a6_1,a6_2,a7,a8,a9,a10")
                    .split(","));

    @TestFactory
    Stream<DynamicContainer> everyCaseOfThePackAgrees() {
        return GROUPS.stream()
                .map(group -> DynamicContainer.dynamicContainer(
                        group,
                        Cases.of("iso42001/" + group).stream()
                                .map(each -> DynamicTest.dynamicTest(
                                        each.toString(), () -> assertThat(each.disagreement(AIMS))
                                                .isEmpty()))));
    }
}

package dev.aims.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class SupportPropertiesTest {

    private static final Set<Verdict> GOOD = Set.of(Verdict.CONFORM, Verdict.OFI);
    private static final Set<Verdict> BAD = Set.of(Verdict.MINOR_NC, Verdict.MAJOR_NC, Verdict.EXCLUSION_CHALLENGED);

    @Property
    void nothingIsSupportedByAShortfallOrByWhatIsUndecided(@ForAll @Size(max = 6) List<Verdict> verdicts) {
        boolean clean = verdicts.stream().noneMatch(each -> BAD.contains(each) || each == Verdict.INDETERMINATE);
        boolean proven = verdicts.stream().anyMatch(GOOD::contains);
        assertThat(Support.of(verdicts) == Support.SUPPORTED).isEqualTo(clean && proven);
    }

    @Property
    void nothingIsUnsupportedWhileSomethingConformsOrIsUndecided(@ForAll @Size(max = 6) List<Verdict> verdicts) {
        boolean allFail = verdicts.stream().allMatch(each -> BAD.contains(each) || each == Verdict.NOT_APPLICABLE);
        boolean proven = verdicts.stream().anyMatch(BAD::contains);
        assertThat(Support.of(verdicts) == Support.NOT_SUPPORTED).isEqualTo(allFail && proven);
    }

    @Property
    void onlyWhatNothingRelatesToIsNotCovered(@ForAll @NotEmpty @Size(max = 6) List<Verdict> verdicts) {
        assertThat(Support.of(verdicts)).isNotEqualTo(Support.NOT_COVERED);
        assertThat(Support.of(List.of())).isEqualTo(Support.NOT_COVERED);
    }

    @Property
    void whatIsDecidedStaysDecidedHoweverTheUndecidedTurnsOut(
            @ForAll @Size(max = 6) List<Verdict> verdicts, @ForAll Verdict turnsOut) {
        Support before = Support.of(verdicts);
        List<Verdict> after = new ArrayList<>(verdicts);
        after.replaceAll(each -> each == Verdict.INDETERMINATE ? turnsOut : each);
        if (before != Support.OPEN) {
            assertThat(Support.of(after)).isEqualTo(before);
        }
    }

    @Property
    void theOrderOfRequirementsDoesNotMatter(@ForAll @Size(max = 6) List<Verdict> verdicts) {
        List<Verdict> reversed = new ArrayList<>(verdicts);
        Collections.reverse(reversed);
        assertThat(Support.of(reversed)).isEqualTo(Support.of(verdicts));
    }
}

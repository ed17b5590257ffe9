package dev.aims.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Verdict;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrosswalkCsvTest {

    @Test
    void isOneLineAPairAndOneForEachItemThatNothingCovers() {
        String csv = csv(Framework.ISO_14001);
        assertThat(csv.lines()).hasSize(1 + 25 + 5);
        assertThat(csv).startsWith("""
                        framework,item,group,item_title,support,requirement,requirement_title,verdict,relation,trust,source,condition,note
                        iso-14001,4.1,4 Context of the organization,Understanding the organization and its context,SUPPORTED,4.1,Title of 4.1,CONFORM,SAME_HARMONISED_CLAUSE,HIGH,HARMONISED,,
                        """.replace("\n", "\r\n")).contains("""
                        iso-14001,10.1,10 Improvement,General,NOT_COVERED,,,,,,,,
                        iso-14001,10.2,10 Improvement,Nonconformity and corrective action,NOT_SUPPORTED,10.2,Title of 10.2,MAJOR_NC,SAME_HARMONISED_CLAUSE,HIGH,HARMONISED,,
                        iso-14001,10.3,10 Improvement,Continual improvement,SUPPORTED,10.1,Title of 10.1,CONFORM,SAME_HARMONISED_CLAUSE,HIGH,HARMONISED,,number differs
                        """.replace("\n", "\r\n"));
    }

    @Test
    void conditionsStandBesideEachPair() {
        assertThat(csv(Framework.GDPR)).contains("""
                gdpr,Art. 5(2),Chapter II Principles,Accountability,SUPPORTED,A.6.2.7,Title of A.6.2.7,CONFORM,SUPPORTS,MEDIUM,ANALYST_GDPR,personal data is processed,
                """.replace("\n", "\r\n"));
    }

    private static String csv(Framework framework) {
        StringWriter out = new StringWriter();
        CrosswalkCsv.write(
                Projection.of(Assessments.all(Verdict.CONFORM, Map.of("10.2", Verdict.MAJOR_NC)), framework), out);
        return out.toString();
    }
}

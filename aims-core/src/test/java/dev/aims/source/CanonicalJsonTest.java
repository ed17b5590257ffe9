package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    /** The example of RFC 8785, section 3.2.2. */
    @Test
    void writesTheExampleOfTheStandard() {
        Node node = Read.json("""
                        {
                          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                          "literals": [null, true, false]
                        }
                        """).whole();

        assertThat(CanonicalJson.write(node))
                .isEqualTo("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** The order of RFC 8785, section 3.2.3. */
    @Test
    void sortsKeysByUtf16Units() {
        Node node = Read.json("{\"€\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"😀\":5,\"\\u0080\":6,\"ö\":7}")
                .whole();

        assertThat(CanonicalJson.write(node))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @CsvSource({
        "1.10, 1.1",
        "100, 100",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "-0.0, 0",
        "0x1F, 31",
        "5., 5",
        "0.000001, 0.000001",
        "1e-7, 1e-7",
        "2e-3, 0.002",
        "9007199254740993, 9007199254740992",
        "4.9e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "2.2250738585072014E-308, 2.2250738585072014e-308",
        "2e23, 2e+23"
    })
    void writesNumbersAsTheStandardDoes(String written, String canonical) {
        assertThat(CanonicalJson.write(Read.yaml(written).whole())).isEqualTo(canonical);
    }

    @Test
    void digestsTheUtf8OfTheCanonicalForm() {
        assertThat(CanonicalJson.sha256(Read.yaml("{}").whole()))
                .isEqualTo("sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(CanonicalJson.sha256(Read.yaml("b: 1.0\na: é\n").whole()))
                .isEqualTo(CanonicalJson.sha256(
                        Read.json("{\"a\": \"\\u00e9\", \"b\": 1}").whole()));
    }
}

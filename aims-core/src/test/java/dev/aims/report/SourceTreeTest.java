package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTreeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ai/dossier.yaml,          ai/dossier.yaml
                    ./ai//x/../dossier.yaml,  ai/dossier.yaml
                    ai\\dossier.yaml,         ai/dossier.yaml
                    -,                        -
                    a b:ü%.yaml,              a%20b%3A%C3%BC%25.yaml
                    ../other/dossier.yaml,    outside/dossier.yaml
                    /etc/dossier.yaml,        outside/dossier.yaml
                    C:\\Users\\me\\d.yaml,    outside/d.yaml
                    //host/d.yaml,            outside/d.yaml
                    ..,                       outside/unnamed
                    .,                        outside/unnamed
                    /..,                      outside/unnamed
                    """)
    void aFileHasARelativeUri(String file, String uri) {
        assertThat(SourceTree.HERE.uri(file)).isEqualTo(uri);
    }

    @Test
    void anAbsoluteNameBelowTheRootIsRelativeToIt() {
        SourceTree tree = SourceTree.at(Path.of("/srv/tree/").toAbsolutePath());
        String root = Path.of("/srv/tree").toAbsolutePath().toString();
        assertThat(tree.uri(root + "/ai/d.yaml")).isEqualTo("ai/d.yaml");
        assertThat(tree.uri(root + "/ai/../../d.yaml")).isEqualTo("outside/d.yaml");
        assertThat(tree.uri(root + "2/d.yaml")).isEqualTo("outside/d.yaml");
        assertThat(tree.uri("ai/d.yaml")).isEqualTo("ai/d.yaml");
    }

    @Test
    void aRootIsAbsolute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceTree.at(Path.of("tree")))
                .withMessage("the root of a source tree has to be an absolute path");
    }

    @Property
    void whateverAFileIsCalledItsUriIsRelativeAndStaysInTheTree(@ForAll String file) {
        URI uri = URI.create(SourceTree.HERE.uri(file));
        assertThat(uri.isAbsolute()).isFalse();
        assertThat(uri.getRawAuthority()).isNull();
        assertThat(uri.getRawPath()).isNotEmpty().doesNotStartWith("/");
        assertThat(uri.normalize().getRawPath()).doesNotStartWith("..");
    }
}

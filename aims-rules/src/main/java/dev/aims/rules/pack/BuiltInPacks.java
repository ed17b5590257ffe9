package dev.aims.rules.pack;

import dev.aims.assessment.Provenance;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Group;
import dev.aims.catalog.Requirement;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Sources;
import dev.aims.vocabulary.LifecycleStage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packs that this library ships, whose rules were compiled when it was built. */
public final class BuiltInPacks {

    private static final String FOLDER = "/dev/aims/packs/";
    private static final String MODELS = "/META-INF/kie/dev.aims/aims-rules/drools-model";

    private BuiltInPacks() {}

    /** Returns the ISO/IEC 42001:2023 pack. */
    public static Pack iso42001() {
        return read("iso42001");
    }

    private static Pack read(String id) {
        List<Fault> faults = new ArrayList<>();
        MessageDigest digest = sha256();
        String folder = FOLDER + id + "/";
        Yaml pack = new Yaml(
                node(folder + "pack.yaml", digest, faults),
                faults,
                "id",
                "version",
                "title",
                "requires",
                "licence",
                "source",
                "groups",
                "conditions",
                "stages");
        CatalogReader reader = new CatalogReader(faults);
        List<Group> groups = new ArrayList<>();
        List<Requirement> requirements = new ArrayList<>();
        for (String group : pack.texts("groups")) {
            CatalogReader.File file = reader.read(node(folder + group + "/catalog.yaml", digest, faults));
            groups.add(file.group());
            requirements.addAll(file.requirements());
            digest.update(bytes(folder + group + "/rules.drl"));
        }
        digest.update(bytes(folder + "common/rules.drl"));
        Map<String, String> conditions = pack.map("conditions", (name, words) -> Yaml.textOf(words));
        Map<String, LifecycleStage> stages =
                pack.map("stages", (name, stage) -> LifecycleStage.valueOf(Yaml.textOf(stage)));
        if (!faults.isEmpty()) {
            throw new PackException(id, faults);
        }
        Provenance.Pack provenance = new Provenance.Pack(
                pack.text("id"),
                pack.text("version"),
                "sha256:" + HexFormat.of().formatHex(digest.digest()));
        return new Pack(provenance, pack.text("title"), new Catalog(groups, requirements), conditions, stages);
    }

    private static @org.jspecify.annotations.Nullable Node node(
            String resource, MessageDigest digest, List<Fault> faults) {
        byte[] content = bytes(resource);
        digest.update(content);
        return Sources.read(
                resource.substring(FOLDER.length()),
                new String(content, StandardCharsets.UTF_8),
                Limits.DEFAULT,
                faults);
    }

    /**
     * Returns the names of the classes that the rules of the ISO/IEC 42001 pack were compiled to. Lines with a colon in the
     * file that lists them are about versions.
     */
    public static List<String> iso42001Models() {
        return new String(bytes(MODELS), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && line.indexOf(':') < 0)
                .toList();
    }

    /** Returns the text of the rules that judge each check, by its id. Reads the jar anew, so ask once. */
    public static Map<String, String> ruleTexts(Pack pack) {
        Map<String, String> texts = new LinkedHashMap<>();
        pack.catalog()
                .groups()
                .forEach(group -> texts.putAll(RuleText.byCheck(new String(
                        bytes(FOLDER + pack.provenance().id() + "/" + group.id() + "/rules.drl"),
                        StandardCharsets.UTF_8))));
        return texts;
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = BuiltInPacks.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("the library's jar can't be read at " + resource, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

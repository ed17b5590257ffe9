package dev.aims.source;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON. */
final class JsonReader {

    /**
     * Its own limits are out of the way of ours, which have better messages. Names are neither shared nor interned:
     * files are read once. NaN and Infinity are let through, to be faults after which reading goes on.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10_000)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Reading reading;
    private final String text;
    private final Tree tree;
    private final Cursor cursor;

    JsonReader(Reading reading, String text) {
        this.reading = reading;
        this.text = text;
        this.tree = new Tree(reading);
        this.cursor = new Cursor(reading, text);
    }

    /** Returns the tree, or null if there is nothing but white space. */
    @Nullable
    Node read() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser, cursor.at((int)
                        parser.currentTokenLocation().getCharOffset()));
            }
        } catch (JacksonException e) {
            JsonComplaint complaint = new JsonComplaint(e, text, tree.innermost());
            throw reading.halt(cursor.at(complaint.offset()), tree.path(), complaint.message());
        }
        return tree.root();
    }

    private void take(JsonToken token, JsonParser parser, Place place) {
        if (tree.root() != null) {
            throw reading.halt(
                    place, "", "something follows the end of the file's one value; remove it, or check the brackets");
        }
        switch (token) {
            case START_OBJECT -> tree.open(true, place, null);
            case START_ARRAY -> tree.open(false, place, null);
            case END_OBJECT, END_ARRAY -> tree.close();
            case PROPERTY_NAME -> tree.key(parser.getString(), place);
            case VALUE_STRING -> scalar(Scalar.Kind.TEXT, reading.objection(parser.getString()), parser, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                scalar(Scalar.Kind.NUMBER, Numbers.objection(parser.getString()), parser, place);
            case VALUE_TRUE, VALUE_FALSE -> scalar(Scalar.Kind.BOOLEAN, null, parser, place);
            case VALUE_NULL -> scalar(Scalar.Kind.NULL, null, parser, place);
            default -> throw new IllegalStateException("a JSON file has no token " + token);
        }
    }

    private void scalar(Scalar.Kind kind, @Nullable String objection, JsonParser parser, Place place) {
        if (objection != null) {
            reading.fault(place, tree.path(), objection);
        }
        tree.add(objection == null ? new Scalar(kind, parser.getString(), false, place) : Scalar.none(place), place);
    }
}

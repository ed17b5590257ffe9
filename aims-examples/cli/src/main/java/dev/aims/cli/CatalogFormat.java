package dev.aims.cli;

import dev.aims.catalog.Catalog;
import dev.aims.report.CatalogHtml;
import dev.aims.report.CatalogJson;
import dev.aims.report.CatalogMarkdown;

/** The formats of a catalog. */
enum CatalogFormat {
    /** For a person at a terminal; of the whole catalog a list. */
    TEXT,
    /** One page to publish, with an anchor a check. */
    MARKDOWN,
    /** One page to publish, with an anchor a check and the rules beside. */
    HTML,
    /** One indented JSON object. */
    JSON;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return EnumConverter.typed(this);
    }

    /** Reads the name as typed. */
    static final class Converter extends EnumConverter<CatalogFormat> {

        Converter() {
            super(CatalogFormat.class, "format");
        }
    }

    /** Writes {@code catalog}; as text a list if it is the {@code whole}, else all it says. */
    void write(Catalog catalog, boolean whole, Library library, Terminal terminal) {
        switch (this) {
            case TEXT -> {
                if (whole) {
                    CatalogList.write(catalog, terminal.page());
                } else {
                    new CatalogText(terminal.page(), library.conditions()).writeWhole(catalog);
                }
            }
            case MARKDOWN -> CatalogMarkdown.write(catalog, library.conditions(), terminal.out());
            case HTML -> CatalogHtml.write(catalog, library.aims().legend(), terminal.out());
            case JSON -> CatalogJson.write(catalog, library.conditions(), terminal.out());
        }
    }
}

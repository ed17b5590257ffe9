package dev.aims.soa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.dossier.Dossiers;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SoaXlsxTest {

    private static final String FACTS = """
            as_of: 2026-11-20
            org:
              soa:
                entries:
                  A.5.4: {decision: EXCLUDED, justification: '=HYPERLINK("http://example.org")', status: null}
                  B.9.9: {decision: INCLUDED, justification: "+1 & <b>", status: PLANNED}
                additional: {X-1: {title: '@here'}}
            systems: {}
            """;

    @Test
    void aWorkbookReadsBackAsTheTableItIsMadeOf() throws IOException {
        StatementOfApplicability statement = statement("it is called for");
        assertThat(cells(written(statement)).map(row -> row.stream()
                        .map(cell -> cell == null ? "" : cell.getText())
                        .toList()))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(SoaTable.COLUMNS), SoaTable.lines(statement, List.of()).stream())
                                .toList());
    }

    @Test
    void everyCellIsText() throws IOException {
        assertThat(cells(written(statement("-1")))
                        .flatMap(List::stream)
                        .filter(cell -> cell != null && cell.getType() != CellType.EMPTY))
                .isNotEmpty()
                .allMatch(cell -> cell.getType() == CellType.STRING && cell.getFormula() == null);
    }

    @Test
    void theColumnsAreThoseOfTheCsvFile() throws IOException {
        StringWriter csv = new StringWriter();
        SoaCsv.write(statement("x"), csv);
        assertThat(csv.toString().lines().findFirst().orElseThrow().split(","))
                .containsExactly(cells(written(statement("x"))).findFirst().orElseThrow().stream()
                        .map(Cell::getText)
                        .toArray(String[]::new));
    }

    @Test
    void theColumnNamesStayInViewAndHaveAFilter() throws IOException {
        assertThat(part(written(statement("x")), "xl/worksheets/sheet1.xml"))
                .contains(
                        "<pane xSplit=\"0\" ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .contains("<autoFilter ref=\"A1:Q4\">")
                .contains("<col min=\"4\" max=\"4\" width=\"40.0\"");
    }

    @Test
    void theSameStatementGivesTheSameBytesOnAnyDay() throws IOException {
        assertThat(written(statement("x"))).isEqualTo(written(statement("x")));
        assertThat(part(written(statement("x")), "docProps/core.xml"))
                .contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2026-11-20T00:00:00Z</dcterms:created>");
    }

    @Test
    void aTextThatNoCellCanHoldShowsThatItIsCut() throws IOException {
        String text = cells(written(statement("x".repeat(40_000))))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .get(5)
                .getText();
        assertThat(text).hasSize(32_767).endsWith("x ... (cut)");
    }

    private static StatementOfApplicability statement(String justification) {
        var dossier = Dossiers.parse("soa.yaml", FACTS);
        var own = dossier.org().soa();
        var entry = own.entries().members().stream()
                .filter(each -> each.id().equals("A.5.4"))
                .findFirst()
                .orElseThrow();
        SoaRow row = new SoaRow(
                "A.5.4",
                "Impact on individuals",
                Decision.APPLIES,
                justification,
                Verdict.EXCLUSION_CHALLENGED,
                List.of(),
                List.of(),
                List.of(),
                List.of("/systems/a", "/systems/b"),
                entry,
                Comparison.MISSING);
        OwnStatement besides = OwnStatement.of(own, new Catalog(List.of()));
        return new StatementOfApplicability(
                "soa.yaml",
                dossier.asOf(),
                "scoring",
                List.of(row),
                new OwnStatement(
                        besides.entries(),
                        besides.foreign().stream()
                                .filter(each -> each.id().equals("B.9.9"))
                                .toList(),
                        besides.additional(),
                        besides.additionalControls()),
                List.of());
    }

    private static byte[] written(StatementOfApplicability statement) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SoaXlsx.write(statement, out);
        return out.toByteArray();
    }

    private static Stream<List<Cell>> cells(byte[] workbook) throws IOException {
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read().stream().map(row -> columns(row)).toList().stream();
        }
    }

    /** A row ends with its last cell that isn't empty. */
    private static List<Cell> columns(Row row) {
        return Stream.iterate(0, column -> column + 1)
                .limit(SoaTable.COLUMNS.size())
                .map(column -> column < row.getCellCount() ? row.getCell(column) : null)
                .collect(java.util.stream.Collectors.toList());
    }

    private static String part(byte[] workbook, String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + name);
    }
}

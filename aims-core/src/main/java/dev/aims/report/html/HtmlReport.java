package dev.aims.report.html;

import dev.aims.report.Reported;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a run as one HTML file that needs nothing else: no script, no network, no second file. It can be mailed, printed
 * and kept.
 *
 * <p>The same run gives the same bytes. Text of dossiers stays text, whatever it holds. Of a dossier with more than {@value
 * Cast#MOST} systems the {@value Cast#MOST} that stand worst are shown one by one; the file says how many aren't, and what
 * is open in them. Of long lists of evidence the first entries are shown.
 */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private HtmlReport() {}

    /**
     * Writes {@code run} to {@code out}, which stays open. The file says that it is UTF-8.
     *
     * @param run what became of each dossier, in the order in which it is to be shown
     * @throws UncheckedIOException if {@code out} can't be written to
     */
    public static void write(List<? extends Reported> run, Writer out) {
        try {
            TEMPLATES.render("page.jte", Page.of(run), new WriterOutput(new VisibleText(out)));
            out.flush();
        } catch (TemplateException e) {
            throw e.getCause() instanceof UncheckedIOException lost ? lost : e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

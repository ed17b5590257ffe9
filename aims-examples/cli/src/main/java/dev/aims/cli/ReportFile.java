package dev.aims.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all: what is written goes beside it and takes its place at the end. */
final class ReportFile {

    private final Path file;
    private final Path draft;
    private final OutputStream bytes;
    private final PrintWriter out;
    private boolean left;

    private ReportFile(Path file, Path draft, OutputStream bytes) {
        this.file = file;
        this.draft = draft;
        this.bytes = bytes;
        this.out = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Starts to write {@code file}.
     *
     * @throws OutputException if it can't be written there
     */
    static ReportFile at(Path file) {
        try {
            // Not a temporary file: those only their owner may read, and the next step of a pipeline may be another
            // user.
            Path draft = file.resolveSibling(
                    "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            return new ReportFile(file, draft, Files.newOutputStream(draft));
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Returns where text goes, as UTF-8. */
    PrintWriter out() {
        return out;
    }

    /** Returns where bytes go; not to be mixed with text. */
    OutputStream bytes() {
        return bytes;
    }

    /**
     * Puts what was written in place of what was there.
     *
     * @throws OutputException if it can't be written to its end; the file is as it was before
     */
    void finish() {
        if (left) {
            discard();
            return;
        }
        boolean lost = out.checkError();
        out.close();
        try {
            if (lost || out.checkError()) {
                throw new IOException("not everything could be written");
            }
            move();
        } catch (IOException e) {
            discard();
            throw new OutputException(file, e);
        }
    }

    /** Says that there is nothing to write: the file stays as it was. */
    void leave() {
        left = true;
    }

    /** Leaves the file as it was. */
    void discard() {
        out.close();
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

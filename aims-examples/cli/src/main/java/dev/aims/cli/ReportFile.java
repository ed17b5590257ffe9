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
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is there whole or not at all: what is written goes beside it and takes its place at the end. */
final class ReportFile {

    private final Path file;
    private final @Nullable Path draft;
    private final Path real;
    private final OutputStream bytes;
    private final PrintWriter out;
    private boolean left;

    private ReportFile(Path file, @Nullable Path draft, Path real, OutputStream bytes) {
        this.file = file;
        this.draft = draft;
        this.real = real;
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
            // Behind a link it is the file that counts; a device or a pipe can't be replaced, only written to.
            Path real = Files.exists(file) ? file.toRealPath() : file;
            if (Files.exists(real) && !Files.isRegularFile(real)) {
                return new ReportFile(file, null, real, Files.newOutputStream(real, StandardOpenOption.WRITE));
            }
            Path draft = draft(real);
            return new ReportFile(file, draft, real, Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
        } catch (IOException e) {
            throw new OutputException(file, e);
        }
    }

    /** Not a temporary file: those only their owner may read, and the next step of a pipeline may be another user. */
    private static Path draft(Path real) {
        return real.resolveSibling("." + real.getFileName() + "." + UUID.randomUUID() + ".part");
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
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move() throws IOException {
        if (draft == null) {
            return;
        }
        keepPermissions(draft);
        try {
            Files.move(draft, real, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, real, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepPermissions(Path written) throws IOException {
        if (Files.exists(real) && Files.getFileStore(real).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(written, Files.getPosixFilePermissions(real));
        }
    }
}

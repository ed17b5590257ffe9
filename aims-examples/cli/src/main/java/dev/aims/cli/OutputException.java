package dev.aims.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that was asked for couldn't be written; it is as it was before. */
final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputException(Path file, IOException cause) {
        super("\"" + file + "\" couldn't be written" + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return ": its folder doesn't exist.";
        }
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? "." : "; the system says: " + reason;
    }
}

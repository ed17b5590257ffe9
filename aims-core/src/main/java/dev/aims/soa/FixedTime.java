package dev.aims.soa;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Takes the time of writing out of a workbook, which its library reads from the clock.
 *
 * <p>It goes by the archive's directory: the library writes entries whose own headers the JDK doesn't read as a stream.
 */
final class FixedTime {

    private static final String PROPERTIES = "docProps/core.xml";

    /** The earliest time that an archive can hold. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int END_OF_DIRECTORY = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;

    private final ByteBuffer archive;

    private FixedTime(byte[] archive) {
        this.archive = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Copies {@code workbook} as if it had been made at the beginning of {@code day}, UTC. */
    static void copy(byte[] workbook, LocalDate day, OutputStream out) throws IOException {
        ZipOutputStream to = new ZipOutputStream(out);
        new FixedTime(workbook).copy(day, to);
        to.finish();
    }

    private void copy(LocalDate day, ZipOutputStream to) throws IOException {
        int end = archive.limit() - END_LENGTH;
        while (archive.getInt(end) != END_OF_DIRECTORY) {
            end--;
        }
        int entries = archive.getShort(end + 10);
        int at = archive.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            int nameLength = archive.getShort(at + 28);
            String name = new String(archive.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8);
            byte[] bytes = bytes(at);
            ZipEntry copy = new ZipEntry(name);
            copy.setTimeLocal(EARLIEST);
            to.putNextEntry(copy);
            to.write(name.equals(PROPERTIES) ? created(bytes, day) : bytes);
            to.closeEntry();
            at += ENTRY_LENGTH + nameLength + archive.getShort(at + 30) + archive.getShort(at + 32);
        }
    }

    /** Returns the content of the entry that the directory has at {@code at}. */
    private byte[] bytes(int at) throws IOException {
        int header = archive.getInt(at + 42);
        int begin = header + HEADER_LENGTH + archive.getShort(header + 26) + archive.getShort(header + 28);
        byte[] bytes = new byte[archive.getInt(at + 24)];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(archive.array(), begin, archive.getInt(at + 20));
            int read = 0;
            while (read < bytes.length && !inflater.needsInput()) {
                read += inflater.inflate(bytes, read, bytes.length - read);
            }
            if (read < bytes.length) {
                throw new IOException("a part of the workbook is shorter than its directory says");
            }
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
        return bytes;
    }

    private static byte[] created(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}

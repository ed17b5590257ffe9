package dev.aims.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tree of files in which hosts of code look for what a report points at. They take relative names only; what lies
 * outside keeps its last name, below {@code outside/}, so that it is neither taken for a file of the tree nor tells where
 * it lay. Immutable.
 */
public final class SourceTree {

    /** The tree below the working directory, for files with relative names. */
    public static final SourceTree HERE = new SourceTree(null);

    private static final String UNRESERVED = "-._~!$&'()*+,;=@";

    private final @Nullable List<String> root;

    private SourceTree(@Nullable List<String> root) {
        this.root = root;
    }

    /**
     * Returns the tree below {@code root}, the working directory: files below it may have absolute names too.
     *
     * @throws IllegalArgumentException if {@code root} isn't absolute
     */
    public static SourceTree at(Path root) {
        if (!root.isAbsolute()) {
            throw new IllegalArgumentException("the root of a source tree has to be an absolute path");
        }
        return new SourceTree(segments(root.normalize().toString()));
    }

    /** Returns the name of {@code file} in the tree, its parts separated by slashes. */
    String name(String file) {
        List<String> segments = segments(file);
        boolean inside = !segments.contains("..") && !isAbsolute(file);
        if (isAbsolute(file) && root != null && isBelow(segments, root)) {
            segments = segments.subList(root.size(), segments.size());
            inside = true;
        }
        String last = segments.isEmpty() ? ".." : segments.get(segments.size() - 1);
        String name = last.equals("..") ? "unnamed" : last;
        return inside && !segments.isEmpty() ? String.join("/", segments) : "outside/" + name;
    }

    /** Returns the name of {@code file} in the tree as a relative URI. */
    String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte each : name(file).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c == '/'
                    || (c >= '0' && c <= '9')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= 'a' && c <= 'z')
                    || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static boolean isBelow(List<String> segments, List<String> root) {
        return segments.size() > root.size()
                && segments.subList(0, root.size()).equals(root)
                && !segments.contains("..");
    }

    private static boolean isAbsolute(String file) {
        return file.startsWith("/") || file.startsWith("\\") || file.matches("[A-Za-z]:.*");
    }

    /** Returns the parts of a name without "." and without "x/..". */
    private static List<String> segments(String file) {
        List<String> segments = new ArrayList<>();
        for (String segment : file.replace('\\', '/').split("/", -1)) {
            int last = segments.size() - 1;
            if (segment.equals("..") && last >= 0 && !segments.get(last).equals("..")) {
                segments.remove(last);
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return segments;
    }
}

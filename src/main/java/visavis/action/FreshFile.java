package visavis.action;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import visavis.model.Refusal;

/** Writes a file so that an old one of that name is replaced only when the new one is whole. */
final class FreshFile {
    private FreshFile() {}

    interface Content {
        void write(OutputStream target) throws IOException;
    }

    /** @throws Refusal when the file cannot be written; an old one of that name is then as it was */
    static void write(Path file, Content content) throws Refusal {
        if (Files.isDirectory(file)) throw new Refusal("cannot-write", file);
        try {
            if (isReplaceable(file)) replace(file, content);
            else fill(file, content);
        } catch (IOException failed) {
            throw new Refusal(failed, "cannot-write", file);
        }
    }

    /** A link, a pipe or a device ({@code /dev/stdout}) is written through: replacing it would destroy it. */
    private static boolean isReplaceable(Path file) {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void replace(Path file, Content content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            fill(fresh, content);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void fill(Path file, Content content) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
    }
}

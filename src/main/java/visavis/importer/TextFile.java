package visavis.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

import visavis.model.Refusal;

/** A file of text with what one must read it through to know: its encoding. */
record TextFile(Path path, String name, long size, Charset charset) {
    /** Enough to tell text from pictures and archives. */
    private static final int HEAD = 1 << 16;

    /** @throws Refusal when there is nothing to read, or it is not text */
    static TextFile open(Path path) throws Refusal {
        var name = lastName(path);
        if (!Files.exists(path)) throw new Refusal("missing-file", name);
        if (Files.isDirectory(path)) throw new Refusal("is-folder", name);
        // A pipe or a device may never end.
        if (!Files.isRegularFile(path)) throw new Refusal("unreadable-file", name);
        try {
            return look(path, name);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(unreadable, "unreadable-file", name);
        }
    }

    private static TextFile look(Path path, String name) throws IOException, Refusal {
        var size = Files.size(path);
        if (size == 0) throw new Refusal("empty-file", name);
        var head = head(path);
        if (Encoding.isBinary(head)) throw new Refusal("binary-file", name);
        try (var in = whole(path, size)) {
            return new TextFile(path, name, size, Encoding.of(path, head, in));
        }
    }

    /** A packed file that goes on beyond the size it says it has was made to do harm. */
    private static InputStream whole(Path path, long size) throws IOException {
        var in = Files.newInputStream(path);
        if (path.getFileSystem() == FileSystems.getDefault()) return in;
        return new Counted(in, read -> {
            if (read > size) throw new UncheckedIOException(new IOException("longer than it says"));
        });
    }

    private static byte[] head(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Of its bytes: reads them all. */
    String sha256() {
        try (var in = Files.newInputStream(path)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[HEAD];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) digest.update(buffer, 0, count);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static String lastName(Path path) {
        var last = path.getFileName();
        return (last == null ? path : last).toString();
    }

    /** The text from its start; {@code bytesRead} hears of every buffer that is filled. */
    Reader reader(LongConsumer bytesRead) throws IOException {
        return new MendingReader(new Counted(Files.newInputStream(path), bytesRead), charset);
    }

    /** The bytes from the start, each as one character, for formats whose every line may have an encoding of its own. */
    Reader bytes(LongConsumer bytesRead) throws IOException {
        return new InputStreamReader(new Counted(Files.newInputStream(path), bytesRead), StandardCharsets.ISO_8859_1);
    }

    /** Whether a letter of plain English takes more than one byte. */
    boolean isWide() {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static final class Counted extends FilterInputStream {
        private final LongConsumer bytesRead;
        private long total;

        Counted(InputStream in, LongConsumer bytesRead) {
            super(in);
            this.bytesRead = bytesRead;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            if (count > 0) bytesRead.accept(total += count);
            return count;
        }
    }
}

package visavis.importer;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import visavis.model.Refusal;

/**
 * A folder, or a .zip archive read as one without unpacking it anywhere. What an archive says of itself is looked at
 * before any of it is read: one made to fill a disk, or to write beside itself, is refused whole.
 */
final class Archive implements Closeable {
    /** Accounts have tens of thousands of pictures; nobody has a million. */
    private static final int MOST_FILES = 200_000;
    private static final int DEEPEST = 20;
    /** In bytes, unpacked, of one file that might be read, and of all. The largest accounts have chats of a gigabyte. */
    private static final long LARGEST = 2L << 30, LARGEST_ALL = 8L << 30;
    /** Text packs to a tenth, seldom to a fiftieth; what does better is nothing but repetition. Small files may. */
    private static final long MOST_PACKED = 200, ALWAYS_FINE = 16L << 20;
    private static final Charset DOS = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
    /** Whatever is called so holds neither people nor messages, and an account has thousands of them. */
    private static final Set<String> MEDIA = Set.of("jpg", "jpeg", "png", "gif", "webp", "heic", "bmp", "svg", "ico", "mp3", "mp4", "m4a", "mov", "avi", "mkv", "webm", "wav", "ogg", "opus",
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "gz", "tar", "rar", "7z", "exe", "dll", "jar", "css", "ttf", "woff", "woff2", "db", "sqlite", "html", "htm");

    private final Path root;
    private final FileSystem zip;

    private Archive(Path root, FileSystem zip) {
        this.root = root;
        this.zip = zip;
    }

    /** Whether it is a folder or starts like a .zip archive. */
    static boolean isOne(Path path) {
        if (Files.isDirectory(path)) return true;
        if (!Files.isRegularFile(path)) return false;
        try (var in = Files.newInputStream(path)) {
            var start = in.readNBytes(4);
            return Arrays.equals(start, new byte[] {'P', 'K', 3, 4}) || Arrays.equals(start, new byte[] {'P', 'K', 5, 6});
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** @throws Refusal when it cannot be read, is encrypted, or is not what an honest program writes */
    static Archive open(Path path) throws Refusal {
        if (Files.isDirectory(path)) return new Archive(path, null);
        var name = path.getFileName();
        try {
            var encoding = encoding(path);
            check(path, encoding);
            var zip = FileSystems.newFileSystem(path, Map.of("encoding", encoding.name(), "accessMode", "readOnly"));
            return new Archive(zip.getPath("/"), zip);
        } catch (ZipException broken) {
            boolean encrypted = String.valueOf(broken.getMessage()).contains("encrypted");
            throw new Refusal(broken, encrypted ? "archive-encrypted" : "archive-broken", name);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(broken, "archive-broken", name);
        }
    }

    /** Names are UTF-8 today, and were those of DOS before; an archive does not always say. */
    private static Charset encoding(Path path) throws IOException {
        try (var zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            zip.stream().forEach(ZipEntry::getName);
            return StandardCharsets.UTF_8;
        } catch (ZipException | IllegalArgumentException otherNames) {
            return DOS;
        }
    }

    private static void check(Path path, Charset encoding) throws IOException, Refusal {
        var name = path.getFileName();
        try (var zip = new ZipFile(path.toFile(), encoding)) {
            if (zip.size() > MOST_FILES) throw new Refusal("archive-crowded", name, MOST_FILES);
            if (zip.getEntry("[Content_Types].xml") != null) throw new Refusal("binary-file", name);
            long all = 0;
            for (var entry : Collections.list(zip.entries())) {
                if (leavesItsPlace(entry.getName())) throw new Refusal("archive-escapes", name);
                if (isMedia(entry.getName())) continue;
                all += entry.getSize();
                if (isInflated(entry) || all > LARGEST_ALL) throw new Refusal("archive-bomb", name);
            }
        }
    }

    private static boolean leavesItsPlace(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || List.of(path.split("/")).contains("..");
    }

    private static boolean isInflated(ZipEntry entry) {
        long size = entry.getSize(), packed = Math.max(1, entry.getCompressedSize());
        return size < 0 || size > LARGEST || size > ALWAYS_FINE && size / packed > MOST_PACKED;
    }

    private static boolean isMedia(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && MEDIA.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** Every file that might hold something to read, in the order of their names; pictures and the like are not among them. */
    List<Path> members() throws Refusal {
        try (var files = walk()) {
            var members = files.filter(path -> !isMedia(path.toString()) && !isHidden(path)).limit(MOST_FILES + 1L).sorted().toList();
            if (members.size() > MOST_FILES) throw new Refusal("archive-crowded", root.getFileName(), MOST_FILES);
            return members;
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(unreadable, "unreadable-file", root.getFileName() == null ? root : root.getFileName());
        }
    }

    private Stream<Path> walk() throws IOException {
        return Files.walk(root, DEEPEST).filter(Files::isRegularFile);
    }

    /** Systems leave files of their own behind, such as {@code .DS_Store} and the contents of {@code __MACOSX}. */
    private boolean isHidden(Path path) {
        for (var part : root.relativize(path)) if (part.toString().startsWith(".") || part.toString().equals("__MACOSX")) return true;
        return false;
    }

    /** What the file is called inside. */
    String name(Path member) {
        return root.relativize(member).toString();
    }

    @Override
    public void close() throws IOException {
        if (zip != null) zip.close();
    }
}

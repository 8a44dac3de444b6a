package visavis.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

import org.jdbi.v3.core.Handle;

import visavis.model.Refusal;

/**
 * Copies made before an upgrade or an import, in the folder {@code <store>-backups} beside the store. The newest five stay,
 * older ones thin out to one a day and, after a week, one a month.
 */
public record Backups(Path folder) {
    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss-SSS");
    private static final int NEWEST = 5;
    private static final int DAYS = 7;

    static Backups of(Path store) {
        return new Backups(store.resolveSibling(store.getFileName() + "-backups"));
    }

    void save(Handle handle, String reason) throws Refusal {
        StoreFile.copy(handle, folder.resolve(STAMP.format(LocalDateTime.now()) + "-before-" + reason + ".db"));
        try {
            thin();
        } catch (IOException stays) {
            throw new Refusal(stays, "backup-failed", folder);
        }
    }

    /** The backups there are, newest first. */
    public List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".db")).sorted(Comparator.reverseOrder()).toList();
        }
    }

    private void thin() throws IOException {
        for (var old : surplus(all())) Files.deleteIfExists(old);
    }

    /** Of the backups, newest first, those that have had their time. */
    static List<Path> surplus(List<Path> newestFirst) {
        var surplus = new ArrayList<Path>();
        var kept = new HashSet<String>();
        for (int i = NEWEST; i < newestFirst.size(); i++) {
            var day = newestFirst.get(i).getFileName().toString().substring(0, "yyyy-MM-dd".length());
            var month = day.substring(0, "yyyy-MM".length());
            boolean keep = kept.stream().filter(key -> key.length() == day.length()).count() < DAYS ? kept.add(day) : kept.add(month);
            if (!keep) surplus.add(newestFirst.get(i));
        }
        return surplus;
    }
}

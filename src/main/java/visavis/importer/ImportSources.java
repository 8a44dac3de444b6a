package visavis.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import visavis.model.Problem;
import visavis.model.Refusal;

/**
 * What somebody chose to import, with each folder and .zip archive as the files in it that we know. Archives stay open,
 * and their files readable, until this is closed.
 */
public final class ImportSources implements AutoCloseable {
    private static final int NAMED = 5;
    /** What an archive may hold without anybody wanting to hear of it one by one. */
    private static final Set<String> NOT_OURS = Set.of("unknown-file", "not-that-format", "binary-file", "empty-file", "unreadable-file");

    /** A file to read, where it is, and what it is called: for one from an archive, its name inside. */
    public record Source(String name, Path path, ImportFile file) {}

    private final Function<Path, ImportOptions> options;
    private final List<Source> sources = new ArrayList<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();

    private ImportSources(Function<Path, ImportOptions> options) {
        this.options = options;
    }

    /** @throws Refusal when a file cannot be read or is nothing we know, or an archive holds nothing we know */
    public static ImportSources open(List<Path> paths, ImportOptions options) throws Refusal {
        return open(paths, path -> options);
    }

    /** The same with what is said of each file. */
    public static ImportSources open(List<Path> paths, Function<Path, ImportOptions> options) throws Refusal {
        var chosen = new ImportSources(options);
        try {
            for (var path : paths) chosen.add(path);
            return chosen;
        } catch (Refusal refused) {
            chosen.close();
            throw refused;
        }
    }

    private void add(Path path) throws Refusal {
        if (Archive.isOne(path)) addAll(path);
        else sources.add(new Source(lastName(path), path, ImportFile.open(path, options.apply(path))));
    }

    /** Histories come after the lists of people, who are then known to them. */
    private void addAll(Path path) throws Refusal {
        var archive = Archive.open(path);
        archives.add(archive);
        var found = new ArrayList<Source>();
        var others = new ArrayList<String>();
        for (var member : archive.members()) {
            known(member).ifPresentOrElse(file -> found.add(new Source(archive.name(member), member, file)), () -> others.add(archive.name(member)));
        }
        if (found.isEmpty()) throw new Refusal("nothing-known", lastName(path));
        found.sort(Comparator.comparing(source -> source.file().isHistory()));
        sources.addAll(found);
        if (!others.isEmpty()) leftOut.add(Problem.of("left-out", lastName(path), others.size(), String.join(", ", others.subList(0, Math.min(NAMED, others.size())))));
    }

    private Optional<ImportFile> known(Path member) throws Refusal {
        try {
            return Optional.of(ImportFile.open(member, options.apply(member)));
        } catch (Refusal refused) {
            if (NOT_OURS.contains(refused.problem().code())) return Optional.empty();
            throw refused;
        }
    }

    private static String lastName(Path path) {
        var last = path.getFileName();
        return (last == null ? path : last).toString();
    }

    public List<Source> all() {
        return List.copyOf(sources);
    }

    /** For each archive that held more than we know, a sentence on what was left out. */
    public List<Problem> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public void close() {
        try {
            for (var archive : archives) archive.close();
        } catch (IOException readOnly) {
            throw new UncheckedIOException(readOnly);
        }
    }
}

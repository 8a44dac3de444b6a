package visavis.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import visavis.model.LeftOut;
import visavis.model.Problem;
import visavis.model.Refusal;

/**
 * What somebody chose to import, with each folder and .zip archive as the files in it that we know. Archives stay open,
 * and their files readable, until this is closed.
 */
public final class ImportSources implements AutoCloseable {
    private static final int NAMED = 5;
    private static final String ABOUT_ONESELF = "about-oneself";
    /** What an archive may hold without anybody wanting to hear of it one by one. */
    private static final Set<String> NOT_OURS = Set.of("missing-file", "unknown-file", "not-that-format", "binary-file", "empty-file", "unreadable-file", "chats-not-read");

    /** A file to read, where it is, and what it is called: for one from an archive, its name inside. */
    public record Source(String name, Path path, ImportFile file) {}

    /** A table nobody recognises. */
    public record Strange(String name, Path path, TableSketch sketch) {}

    private final Function<Path, ImportOptions> options;
    private final boolean looking;
    private final List<Source> sources = new ArrayList<>();
    private final List<Strange> strange = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();

    private ImportSources(Function<Path, ImportOptions> options, boolean looking) {
        this.options = options;
        this.looking = looking;
    }

    /** @throws Refusal when a file cannot be read or is nothing we know, or an archive holds nothing we know */
    public static ImportSources open(List<Path> paths, ImportOptions options) throws Refusal {
        return open(paths, path -> options);
    }

    /** The same with what is said of each file. */
    public static ImportSources open(List<Path> paths, Function<Path, ImportOptions> options) throws Refusal {
        return add(paths, new ImportSources(options, false));
    }

    /** The same for a first look, at which a table nobody recognises among the paths is {@link #strange} and no reason to refuse. */
    public static ImportSources look(List<Path> paths, Function<Path, ImportOptions> options) throws Refusal {
        return add(paths, new ImportSources(options, true));
    }

    private static ImportSources add(List<Path> paths, ImportSources chosen) throws Refusal {
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
        else addFile(path);
    }

    private void addFile(Path path) throws Refusal {
        try {
            sources.add(new Source(lastName(path), path, ImportFile.open(path, options.apply(path))));
        } catch (Refusal refused) {
            var table = looking && refused.problem().code().equals("unknown-file") ? ImportFile.table(path) : Optional.<TableSketch>empty();
            strange.add(new Strange(lastName(path), path, table.orElseThrow(() -> refused)));
        }
    }

    /** Histories come after the lists of people, who are then known to them. */
    private void addAll(Path path) throws Refusal {
        var archive = Archive.open(path);
        archives.add(archive);
        var found = new ArrayList<Source>();
        for (var member : archive.members()) {
            try {
                found.add(new Source(archive.name(member), member, ImportFile.open(member, options.apply(member))));
            } catch (Refusal refused) {
                if (!NOT_OURS.contains(refused.problem().code())) throw refused;
                leftOut.add(new LeftOut(lastName(path), archive.name(member), refused.problem()));
            }
        }
        leaveOutOwn(path, archive, found);
        if (found.isEmpty()) throw new Refusal("nothing-known", lastName(path));
        found.sort(Comparator.comparing(source -> source.file().isHistory()));
        sources.addAll(found);
    }

    /**
     * LinkedIn gives its lists of people together with thirty tables on the user, such as their addresses and skills, whose
     * columns ("Name", "Email Address") are those of a list of people. What it does not mark as such is therefore not one. A folder
     * with one list of LinkedIn's may hold anything else as well; with two it is an archive that somebody unpacked.
     */
    private void leaveOutOwn(Path path, Archive archive, List<Source> found) {
        var lists = found.stream().filter(source -> source.file().format().startsWith("linkedin-")).toList();
        if (Files.isDirectory(path) && lists.stream().map(source -> source.file().format()).distinct().count() < 2) return;
        var folders = lists.stream().map(source -> source.path().getParent()).toList();
        found.removeIf(source -> {
            boolean own = source.file().format().equals(ImportFile.ANY_TABLE) && folders.stream().anyMatch(source.path()::startsWith);
            if (own) leftOut.add(new LeftOut(lastName(path), archive.name(source.path()), Problem.of(ABOUT_ONESELF)));
            return own;
        });
    }

    private static String lastName(Path path) {
        var last = path.getFileName();
        return (last == null ? path : last).toString();
    }

    public List<Source> all() {
        return List.copyOf(sources);
    }

    /** The tables nobody recognises; none but at a first look. */
    public List<Strange> strange() {
        return List.copyOf(strange);
    }

    /** What folders and archives held and will not be read; the pictures in them are not told. */
    public List<LeftOut> leftOutFiles() {
        return List.copyOf(leftOut);
    }

    /** For each archive that held more than we know, or tables about the user, a sentence on what was left out. */
    public List<Problem> leftOut() {
        return Stream.concat(leftOut(false), leftOut(true)).toList();
    }

    private Stream<Problem> leftOut(boolean own) {
        var archives = leftOut.stream().filter(each -> each.reason().code().equals(ABOUT_ONESELF) == own)
                .collect(Collectors.groupingBy(LeftOut::archive, LinkedHashMap::new, Collectors.mapping(LeftOut::file, Collectors.toList())));
        return archives.entrySet().stream().map(each -> Problem.of(own ? "left-out-own" : "left-out", each.getKey(), each.getValue().size(), String.join(", ", each.getValue().stream().limit(NAMED).toList())));
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

package visavis.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import picocli.CommandLine;

/** All commands by name. Describing every one of them to picocli takes longer than most take to run, so it is told of those alone that the arguments name. */
final class Commands {
    private static final Map<String, Supplier<Object>> ALL = new LinkedHashMap<>();
    /** Picocli's own, which alone knows what to make of a list, looks for a language it could be written in, and with it into every library. */
    private static final CommandLine.IFactory MAKING = new CommandLine.IFactory() {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type.isInterface()) return CommandLine.defaultFactory().create(type);
            var maker = type.getDeclaredConstructor();
            maker.setAccessible(true);
            return maker.newInstance();
        }
    };
    private static final Set<String> HELP = Set.of("-h", "--help"), VERSION = Set.of("-V", "--version");

    static {
        ALL.put("import", ImportCommand::new);
        ALL.put("undo-import", UndoImportCommand::new);
        ALL.put("list", ListCommand::new);
        ALL.put("show", ShowCommand::new);
        ALL.put("log", LogCommand::new);
        ALL.put("duplicates", DuplicatesCommand::new);
        ALL.put("merge", MergeCommand::new);
        ALL.put("split", SplitCommand::new);
        ALL.put("chart", ChartCommand::new);
        ALL.put("report", ReportCommand::new);
        ALL.put("export", ExportCommand::new);
        ALL.put("backup", BackupCommand::new);
        ALL.put("restore", RestoreCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("sample", SampleCommand::new);
    }

    private Commands() {}

    /** Where no command is named, or help is wanted, all of them; for the version alone, none. */
    static CommandLine describe(RootCommand root, String... arguments) {
        var line = new CommandLine(root, MAKING);
        for (var name : named(List.of(arguments))) line.addSubcommand(name, ALL.get(name).get());
        return line;
    }

    /** Whether one of them will probably be run, and not only be told of. */
    static boolean areIn(String... arguments) {
        return List.of(arguments).stream().anyMatch(ALL::containsKey);
    }

    private static List<String> named(List<String> arguments) {
        var named = ALL.keySet().stream().filter(arguments::contains).toList();
        if (arguments.size() == 1 && VERSION.contains(arguments.getFirst())) return named;
        return named.isEmpty() || arguments.stream().anyMatch(HELP::contains) ? List.copyOf(ALL.keySet()) : named;
    }
}

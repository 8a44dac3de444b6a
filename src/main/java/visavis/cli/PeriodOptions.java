package visavis.cli;

import java.time.LocalDate;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Between which days: until today unless said otherwise, since the beginning of the year in which it ends. */
final class PeriodOptions {
    @Spec(Spec.Target.MIXEE) private CommandSpec spec;
    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.period.from")
    private LocalDate from;
    @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.period.to")
    private LocalDate to;

    record Period(LocalDate from, LocalDate to) {}

    /** To be called before the store is opened, so that a wrong period makes none. */
    Period period(RootCommand root) {
        var last = to == null ? root.asOf() : to;
        var first = from == null ? last.withDayOfYear(1) : from;
        if (first.isAfter(last)) throw new ParameterException(spec.commandLine(), root.messages().get("cli.period.order", first.toString(), last.toString()));
        return new Period(first, last);
    }
}

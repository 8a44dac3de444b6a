package visavis.action.quicklog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import visavis.model.Channel;
import visavis.model.Interaction;
import visavis.model.Problem;

/** What a line leaves open or says that cannot be. */
final class Doubts {
    private Doubts() {}

    static List<Problem> of(Channel channel, List<Mention> mentions, Day day, Integer minutes, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (channel == null) problems.add(Problem.of("quicklog.no-channel"));
        if (mentions.isEmpty()) problems.add(Problem.of("quicklog.no-person"));
        mentions.forEach(mention -> ask(mention, problems));
        if (day != null && day.problem() != null) problems.add(day.problem());
        if (day != null && day.date() != null && day.date().isAfter(today)) problems.add(Problem.of(QuickLogEntry.FUTURE, day.date()));
        if (isTooLong(minutes)) problems.add(Problem.of("quicklog.too-long"));
        return problems;
    }

    static boolean isTooLong(Integer minutes) {
        return minutes != null && minutes > Interaction.MAX_MINUTES;
    }

    private static void ask(Mention mention, List<Problem> problems) {
        switch (mention) {
            case Mention.Known known -> { }
            case Mention.Ambiguous several when several.text().isEmpty() -> problems.add(Problem.of("quicklog.no-name"));
            case Mention.Ambiguous several -> problems.add(Problem.of("quicklog.ambiguous-person", several.text(), names(several)));
            case Mention.Unknown unknown when unknown.text().isEmpty() -> problems.add(Problem.of("quicklog.no-name"));
            case Mention.Unknown unknown -> problems.add(Problem.of("quicklog.unknown-person", unknown.text()));
        }
    }

    /** The first few are enough to see what is meant. */
    private static String names(Mention.Ambiguous mention) {
        var names = mention.candidates().stream().limit(3).map(People.Match::name).toList();
        return String.join(", ", names) + (mention.candidates().size() > names.size() ? "…" : "");
    }
}

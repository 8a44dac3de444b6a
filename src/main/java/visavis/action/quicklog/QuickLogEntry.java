package visavis.action.quicklog;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Problem;

/**
 * What a quick-log line says. {@code channel} and {@code direction} are {@code null} when no word tells the channel,
 * {@code time} and {@code minutes} when not said; {@code date} is today then. {@code channelWord} is the word that told the channel, as typed.
 */
public record QuickLogEntry(Channel channel, String channelWord, Direction direction, LocalDate date, LocalTime time, Integer minutes,
                            String place, String title, String note, List<Mention> mentions, List<Problem> problems, List<Span> spans) {
    /** The one problem that keeps nobody from saving: a date to come, which is a plan. */
    static final String FUTURE = "quicklog.future";

    public QuickLogEntry {
        mentions = List.copyOf(mentions);
        problems = List.copyOf(problems);
        spans = List.copyOf(spans);
    }

    /** Whether it can be saved as it stands: how, with whom and when are clear. */
    public boolean isComplete() {
        return problems.stream().allMatch(problem -> problem.code().equals(FUTURE));
    }

    /** The ids of those who are known for sure, each once, in the order they are named. */
    public List<Long> people() {
        return mentions.stream().filter(Mention.Known.class::isInstance).map(mention -> ((Mention.Known) mention).id()).distinct().toList();
    }

    /** Whose name the caret stands in or at the end of, so that it can be completed. */
    public Optional<Mention> mentionAt(int caret) {
        return mentions.stream().filter(mention -> mention.start() <= caret && caret <= mention.end()).findFirst();
    }

    /**
     * The interaction to save; its instant is known when the line told the time.
     *
     * @throws IllegalStateException unless {@link #isComplete()}
     */
    public Interaction interaction(ZoneId zone, String source) {
        if (!isComplete()) throw new IllegalStateException("not complete: " + problems);
        var at = time == null ? null : date.atTime(time).atZone(zone).toInstant();
        return new Interaction(0, date, at, channel, direction, minutes, place, title, note, people(), source, "");
    }
}

package visavis.view.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

import visavis.model.Interaction;
import visavis.text.Messages;

/** Whose journey is shown, and who is laid over it; {@code null} for nobody. */
public record Shown(JourneyPicture picture, JourneyPicture other) {
    boolean compared() {
        return other != null;
    }

    /** Both of them when there are two. */
    String sentence(Messages messages) {
        return compared() ? messages.get("chart.both", picture.name(), picture.sentence(), other.name(), other.sentence()) : picture.sentence();
    }

    Days days() {
        return compared() ? picture.days().with(other.days()) : picture.days();
    }

    TimeAxis period() {
        return TimeAxis.covering(days().first(), days().last(), 0, 1);
    }

    /** Days on which something happened or is to happen, in no order. */
    Stream<LocalDate> happenings() {
        return Stream.of(picture, other).filter(each -> each != null).flatMap(each -> Stream.concat(each.interactions().stream(), each.planned().stream())).map(Interaction::date);
    }

    /** The first of them; the first day shown when there are none. */
    LocalDate first() {
        return happenings().min(Comparator.naturalOrder()).orElse(days().first());
    }

    LocalDate last() {
        return happenings().max(Comparator.naturalOrder()).orElse(days().last());
    }
}

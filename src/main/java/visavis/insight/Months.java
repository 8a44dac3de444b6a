package visavis.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import visavis.model.Channel;
import visavis.model.Interaction;
import visavis.model.Lane;

/** Gathers interactions in order of day into the months they fall in. */
final class Months {
    private final List<Month> done = new ArrayList<>();
    private YearMonth month;
    private Lane lane;
    private int channels, interactions;

    void add(Interaction interaction) {
        var its = YearMonth.from(interaction.date());
        if (!its.equals(month)) close();
        month = its;
        interactions++;
        var channel = interaction.channel();
        channels |= 1 << (channel == Channel.MISSED_CALL ? Channel.CALL : channel).ordinal();
        if (channel != Channel.MISSED_CALL && (lane == null || channel.lane().compareTo(lane) > 0)) lane = channel.lane();
    }

    List<Month> all() {
        close();
        return List.copyOf(done);
    }

    private void close() {
        if (interactions > 0) done.add(new Month(month, lane, Integer.bitCount(channels), interactions));
        lane = null;
        channels = interactions = 0;
    }
}

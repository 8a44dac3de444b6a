package visavis.view.chart;

import visavis.insight.TimeSpent.Share;
import visavis.text.Messages;

/** Time as one says it: 45 min, 12 h 30, and from a hundred hours on whole hours. */
record TimeWords(Messages messages) {
    private static final int HOUR = 60, LONG = 100 * HOUR;

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String duration(int minutes) {
        if (minutes < HOUR) return messages.get("chart.time.minutes", minutes);
        return minutes < LONG ? messages.get("chart.time.hours", minutes / HOUR, minutes % HOUR) : messages.get("chart.time.hours", Math.round(minutes / (double) HOUR), 0);
    }

    String circle(Share share) {
        return share.name().isEmpty() ? messages.get("chart.time.no-circle") : share.name();
    }

    /** @param all the time of one kind */
    String all(String name, Share all) {
        return messages.get("chart.time.all", name, duration(all.minutes()), all.people().size());
    }

    String door(String name, Share share) {
        return messages.get("chart.time.door", name, duration(share.inPerson()), duration(share.voice()), share.people().size());
    }
}

package visavis.view.chart;

import visavis.insight.TimeSpent.Share;
import visavis.text.Messages;

/** Time as one says it: 45 min, 12 h, 12 h 30. */
record TimeWords(Messages messages) {
    private static final int HOUR = 60;

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String duration(int minutes) {
        return minutes < HOUR ? messages.get("chart.time.minutes", minutes) : messages.get("chart.time.hours", minutes / HOUR, minutes % HOUR);
    }

    String circle(Share share) {
        return share.name().isEmpty() ? messages.get("chart.time.no-circle") : share.name();
    }

    String door(String name, Share share) {
        return messages.get("chart.time.door", name, duration(share.inPerson()), duration(share.voice()), share.people().size());
    }
}

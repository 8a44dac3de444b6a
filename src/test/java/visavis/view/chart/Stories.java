package visavis.view.chart;

import static visavis.model.Channel.*;
import static visavis.model.Direction.*;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Name;
import visavis.text.Messages;

/** Invented relationships to draw in tests. */
final class Stories {
    static final Messages MESSAGES = new Messages(Locale.ENGLISH);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private Stories() {}

    static JourneyPicture picture(Story story) {
        return JourneyPicture.of(story.contact(), story.interactions(), TODAY, MESSAGES);
    }

    static Story fromLinkedInToCoffee() {
        return new Story().met("linkedin", "2025-03-04").in("2025-03-10", LIKE).out("2025-03-20", LIKE).out("2025-04-02", COMMENT).out("2025-04-14", MESSAGE)
                .in("2025-04-17", MESSAGE).out("2025-04-17", MESSAGE).in("2025-04-18", MESSAGE).in("2025-05-20", COMMENT).out("2025-06-11", EMAIL).in("2025-06-13", EMAIL)
                .out("2025-06-24", MISSED_CALL).together("2025-06-25", CALL, 35).in("2025-08-09", TAG).together("2025-08-28", VIDEO, 60).out("2025-09-02", MESSAGE)
                .in("2025-09-03", MESSAGE).together("2025-09-14", IN_PERSON, 90).in("2025-09-16", LIKE).out("2026-02-21", MESSAGE).in("2026-02-22", MESSAGE)
                .together("2026-03-07", IN_PERSON, 45).together("2026-03-29", CALL, 15).together("2026-05-03", IN_PERSON, 240).out("2026-05-04", LETTER)
                .together("2026-06-20", IN_PERSON, 120).in("2026-07-02", MESSAGE).out("2026-07-02", MESSAGE).together("2026-08-15", IN_PERSON, 60)
                .together("2026-09-05", CALL, 50).together("2026-10-10", IN_PERSON, 180).in("2026-10-25", MESSAGE);
    }

    static Story crowded(int count) {
        var random = new Random(4);
        var story = new Story().met("x", "2023-02-01");
        for (int i = 0; i < count; i++) {
            var day = LocalDate.of(2023, 2, 1).plusDays((long) (1300 * Math.sqrt(random.nextDouble())));
            var channel = random.nextInt(100) < 4 ? IN_PERSON : random.nextInt(100) < 8 ? CALL : new Channel[] {LIKE, LIKE, COMMENT, MESSAGE, MESSAGE, MESSAGE, MESSAGE, EMAIL}[random.nextInt(8)];
            if (channel.usualDirection() == MUTUAL && day.getYear() < 2025) channel = MESSAGE;
            var direction = channel.usualDirection() == MUTUAL ? MUTUAL : random.nextBoolean() ? OUT : IN;
            story.add(day, channel, direction, direction == MUTUAL ? 15 + random.nextInt(200) : null);
        }
        return story;
    }

    static Story withPlans() {
        return fromLinkedInToCoffee().together("2026-11-14", IN_PERSON, 120).together("2026-12-03", CALL, 30).together("2027-01-20", VIDEO, 45)
                .out("2026-12-24", LETTER).together("2027-03-28", IN_PERSON, 240).together("2028-06-01", IN_PERSON, 60);
    }

    static JourneyPicture somebodyElse() {
        var story = new Story().met("Summer school", "2025-06-02").together("2025-06-02", IN_PERSON, 300).in("2025-06-10", LIKE).in("2025-07-01", COMMENT).out("2025-07-20", MESSAGE)
                .in("2025-07-21", MESSAGE).out("2025-10-11", EMAIL).together("2025-11-20", CALL, 25).together("2025-12-20", IN_PERSON, 90).in("2026-01-05", LIKE)
                .out("2026-02-03", MESSAGE).in("2026-02-05", MESSAGE).together("2026-04-18", IN_PERSON, 150).out("2026-08-30", MESSAGE);
        return JourneyPicture.of(named(story, "Benjamin Okafor").withId(2), story.interactions(), TODAY, MESSAGES);
    }

    static JourneyPicture called(String name) {
        var story = fromLinkedInToCoffee();
        return JourneyPicture.of(named(story, name), story.interactions(), TODAY, MESSAGES);
    }

    private static Contact named(Story story, String name) {
        return story.contact().withCard(story.contact().card().withName(Name.ofFull(name)));
    }

    static Story overDecades() {
        var story = new Story().met("Summer school", "1998-07-06").together("1998-07-06", IN_PERSON, 600).together("1998-07-20", IN_PERSON, 600);
        for (int year = 1998; year < 2012; year++) story.out(year + "-12-20", LETTER).in((year + 1) + "-01-15", LETTER);
        return story.together("2011-08-08", IN_PERSON, 300).together("2012-03-02", IN_PERSON, 900).together("2012-05-19", IN_PERSON, 240).in("2015-04-01", LIKE)
                .in("2019-05-20", EMAIL).out("2019-05-30", EMAIL).together("2020-04-11", VIDEO, 120).together("2024-06-15", IN_PERSON, 200);
    }

    static Story allOnOneDay() {
        return new Story().out("2026-10-20", MESSAGE).in("2026-10-20", MESSAGE).together("2026-10-20", CALL, 10).together("2026-10-20", IN_PERSON, 60)
                .together("2026-10-21", IN_PERSON, 60).together("2026-10-22", IN_PERSON, 60);
    }

}

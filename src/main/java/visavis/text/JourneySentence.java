package visavis.text;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import visavis.insight.Journey;
import visavis.insight.Milestone.Kind;
import visavis.model.Contact;
import visavis.model.Origin;
import visavis.model.Stage;
import visavis.model.Text;

/** A journey in one sentence: what stands under the chart and what a screen reader says for it. */
public final class JourneySentence {
    private final Messages messages;
    private final Dates dates;
    private final Platforms platforms;

    private JourneySentence(Messages messages) {
        this.messages = messages;
        dates = new Dates(messages);
        platforms = new Platforms(messages);
    }

    /** @param contact whose journey it is; only where they met is told of them */
    public static String of(Messages messages, Contact contact, Journey journey) {
        return new JourneySentence(messages).sentence(contact.origin(), journey);
    }

    private String sentence(Origin origin, Journey journey) {
        var clauses = new ArrayList<String>();
        begin(clauses, origin, journey);
        if (journey.stage().compareTo(Stage.TALKING) < 0) clauses.addAll(soFar(clauses, journey));
        journey.day(Kind.FIRST_REPLY).ifPresent(day -> clauses.add(messages.get("journey.reply", after(journey, day))));
        journey.day(Kind.FIRST_VOICE).ifPresent(day -> clauses.add(messages.get("journey.call", after(journey, day))));
        journey.day(Kind.FIRST_MEETING).ifPresentOrElse(day -> meetings(clauses, journey, day), () -> {
            if (journey.stage().compareTo(Stage.TALKING) >= 0) clauses.add(messages.get("journey.so-far.never-met"));
        });
        if (clauses.isEmpty()) return messages.get("journey.sentence.nothing");
        return messages.get("journey.sentence.end", clauses.stream().reduce((text, next) -> messages.get("journey.sentence.join", text, next)).orElseThrow());
    }

    private void begin(List<String> clauses, Origin origin, Journey journey) {
        var first = journey.firstContact();
        var dated = first != null && first.equals(origin.met());
        if (first != null && !dated && origin.met() != null) clauses.add(messages.get("journey.first-contact", month(first)));
        else if (startedInPerson(origin, journey)) clauses.add(messages.get("journey.met.in-person-day", dates.format("journey.day", first)));
        else if (!origin.place().isEmpty()) place(clauses, origin.place(), dated, first);
        else if (first != null) clauses.add(messages.get("journey.first-contact", month(first)));
    }

    private void place(List<String> clauses, String place, boolean dated, LocalDate first) {
        clauses.add(messages.get(met(place, dated), platforms.name(place), first == null ? "" : month(first)));
        if (!dated && first != null) clauses.add(messages.get("journey.first-contact.then", month(first)));
    }

    private String met(String place, boolean dated) {
        if (isInPerson(place)) return dated ? "journey.met.in-person" : "journey.met.in-person-undated";
        if (Text.fold(place).startsWith("introduc")) return dated ? "journey.met.introduction" : "journey.met.introduction-undated";
        if (platforms.known(place).isPresent()) return dated ? "journey.met.on" : "journey.met.on-undated";
        return dated ? "journey.met.at" : "journey.met.at-undated";
    }

    /** Only the meeting itself tells that they met in person, unless the user named another place. */
    private static boolean startedInPerson(Origin origin, Journey journey) {
        return (origin.place().isEmpty() || isInPerson(origin.place())) && journey.day(Kind.FIRST_MEETING).filter(day -> day.equals(journey.firstContact())).isPresent();
    }

    private static boolean isInPerson(String place) {
        return Text.fold(place).replace(' ', '-').equals("in-person");
    }

    private List<String> soFar(List<String> before, Journey journey) {
        if (journey.count() == 0) return before.isEmpty() ? List.of() : List.of(messages.get("journey.so-far.nothing"));
        if (journey.lastContact() == null) return List.of(messages.get("journey.so-far.reactions"));
        if (journey.writers() == null) return List.of(messages.get("journey.so-far.missed-calls"));
        return List.of(messages.get(switch (journey.writers()) {
            case OUT, MUTUAL -> "journey.so-far.unanswered";
            case IN -> "journey.so-far.mine-to-answer";
        }));
    }

    private void meetings(List<String> clauses, Journey journey, LocalDate day) {
        int since = journey.meetings() - 1;
        var date = dates.format("journey.day", day);
        if (clauses.getFirst().equals(messages.get("journey.met.in-person-day", date))) {
            if (since > 0) clauses.add(messages.get("journey.meeting.again", since));
            return;
        }
        clauses.add(switch (since) {
            case 0 -> messages.get("journey.meeting.once", date);
            case 1 -> messages.get("journey.meeting.twice", date);
            default -> messages.get("journey.meeting.often", date, since);
        });
    }

    /** Rounded to what one would say: days up to two weeks, weeks up to two months, months up to two years. */
    private String after(Journey journey, LocalDate day) {
        long days = ChronoUnit.DAYS.between(journey.firstContact(), day), months = ChronoUnit.MONTHS.between(journey.firstContact(), day);
        if (days < 14) return messages.get("journey.after.days", days);
        if (months < 2) return messages.get("journey.after.weeks", Math.round(days / 7.0));
        return months < 24 ? messages.get("journey.after.months", months) : messages.get("journey.after.years", months / 12);
    }

    private String month(LocalDate day) {
        return dates.format("journey.month", day);
    }
}

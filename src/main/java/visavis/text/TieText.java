package visavis.text;

import java.util.Optional;

import visavis.insight.TieExplanation;
import visavis.insight.TieStrength;
import visavis.model.Cadence;
import visavis.model.Contact;
import visavis.model.Due;
import visavis.model.Status;
import visavis.model.StrengthBand;
import visavis.model.Suggestion;

/** How a tie looks beside what the user says of it, in a few words; {@link TieReasonsText} says why. */
public final class TieText {
    private final Messages messages;

    public TieText(Messages messages) {
        this.messages = messages;
    }

    /** The strength in a word and a number, once there is enough to go by. */
    public String strength(TieExplanation tie) {
        return isClear(tie) ? messages.get("looks.strength", messages.name(StrengthBand.of(tie.strength().score())), points(tie.strength().score())) : messages.get("looks.unclear");
    }

    /** What the user says and what the evidence suggests, or what would be needed for it to suggest anything. */
    public String verdict(Contact contact, TieExplanation tie) {
        var says = contact.tie().code();
        if (contact.status() != Status.ACTIVE) return messages.get("looks.says." + says);
        if (!isClear(tie)) return needed(tie.strength());
        return messages.get("looks.says." + says + (tie.signs().suggested() == Suggestion.STRONG ? ".strong" : ".none"));
    }

    private String needed(TieStrength strength) {
        if (strength.parts().isEmpty()) return messages.get("looks.nothing", TieStrength.ENOUGH_DAYS);
        if (strength.contactDays() == 0) return messages.get("looks.reactions", TieStrength.ENOUGH_DAYS);
        return messages.get("looks.needed", TieStrength.ENOUGH_DAYS - strength.contactDays());
    }

    /** How often they are in touch and how long it has been; nothing of somebody who is not active, or with whom there was no contact. */
    public Optional<String> rhythm(Contact contact, TieExplanation tie) {
        var rhythm = tie.rhythm();
        if (contact.status() != Status.ACTIVE || rhythm.gap() == null) return Optional.empty();
        if (isInDays(tie)) return Optional.of(messages.get("looks.rhythm.days", tie.cadence().ideal(), tie.cadence().latest(), rhythm.gap()));
        if (!isClear(tie)) return Optional.of(messages.get("looks.rhythm.few", rhythm.contactDays(), rhythm.gap()));
        return Optional.of(messages.get(rhythm.lapsed() ? "looks.rhythm.lapsed" : "looks.rhythm.usual", Math.round(rhythm.median()), rhythm.gap()));
    }

    /** Whether it is time to be in touch, in as many words as a chip holds. */
    public Optional<String> due(Contact contact, TieExplanation tie) {
        var expected = tie.expected();
        if (contact.status() != Status.ACTIVE) return Optional.empty();
        if (tie.rhythm().lapsed() && !isInDays(tie)) return Optional.of(messages.get("looks.lapsed"));
        if (expected.inDays() == null) return Optional.empty();
        return Optional.of(switch (expected.due()) {
            case NO -> messages.get("looks.due.in", expected.inDays());
            case DUE -> messages.get("looks.due.since", -expected.inDays());
            case OVERDUE -> messages.get("looks.overdue", tie.rhythm().gap() - tie.cadence().latest());
        });
    }

    /** Whether {@link #due} asks for something now, and is not a look ahead. */
    public static boolean isPressing(TieExplanation tie) {
        return tie.expected().due() != Due.NO || tie.rhythm().lapsed() && !isInDays(tie);
    }

    /** Whether there are enough days of contact to say anything. */
    public static boolean isClear(TieExplanation tie) {
        return tie.signs().suggested() != Suggestion.NOT_ENOUGH_EVIDENCE;
    }

    /** Rounded down, so that the number never stands in a higher band than the word beside it. */
    public static int points(double strength) {
        return (int) strength;
    }

    private static boolean isInDays(TieExplanation tie) {
        return tie.cadence().pace() == Cadence.Pace.DAYS;
    }
}

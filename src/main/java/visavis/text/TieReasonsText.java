package visavis.text;

import java.util.ArrayList;
import java.util.List;

import visavis.insight.Prospect;
import visavis.insight.Rhythm;
import visavis.insight.TieExplanation;
import visavis.insight.TieStrength;
import visavis.model.Balance;
import visavis.model.Contact;
import visavis.model.Status;
import visavis.model.Suggestion;

/** Why a tie looks as {@link TieText} says: each part of its strength and of its rhythm, and what would change it. */
public final class TieReasonsText {
    /** Shares of weeks with anything in them, from which on one would say so. */
    private static final double NEARLY_ALL = .8, HALF = .4, SOME = .15;
    private final Messages messages;
    private final Dates dates;

    public TieReasonsText(Messages messages) {
        this.messages = messages;
        this.dates = new Dates(messages);
    }

    /** What a channel adds, as a number. */
    public String part(double part) {
        return messages.get("why.part", part);
    }

    /** What the sum is multiplied by, as a number. */
    public String factor(double factor) {
        return messages.get("why.factor", factor);
    }

    /** What it all comes to. */
    public String sum(TieStrength strength) {
        return messages.get("why.sum", TieText.points(strength.score()));
    }

    /** How the numbers are to be read. */
    public String legend(TieExplanation tie) {
        return messages.get(tie.strength().isReactionsCut() ? "why.legend.reactions" : "why.legend", tie.settings().halfLife());
    }

    public String balance(TieStrength strength) {
        double given = strength.given(), received = strength.received();
        if (given + received == 0) return messages.get("why.balance.together");
        if (given + received < Balance.ENOUGH) return messages.get("why.balance.little", given, received);
        return messages.get("why.balance", messages.name(Balance.of(given, received)), given, received);
    }

    public String channels(TieStrength strength) {
        return messages.get("why.channels", strength.channels());
    }

    public String regularity(TieStrength strength) {
        if (strength.contactDays() < TieStrength.ENOUGH_DAYS) return messages.get("why.regularity.early");
        var share = strength.liveWeeks();
        if (share >= NEARLY_ALL) return messages.get("why.regularity.weekly");
        if (share >= HALF) return messages.get("why.regularity.often");
        return messages.get(share >= SOME ? "why.regularity.sometimes" : "why.regularity.seldom");
    }

    public String contactDays(TieStrength strength) {
        return messages.get("why.days", strength.contactDays());
    }

    public String last(Rhythm rhythm) {
        return rhythm.last() == null ? messages.get("why.last.none") : messages.get("why.last", dates.format("journey.day", rhythm.last()), rhythm.gap());
    }

    public String rhythm(Rhythm rhythm) {
        return rhythm.contactDays() < TieStrength.ENOUGH_DAYS ? messages.get("why.rhythm.unknown") : messages.get("why.rhythm", Math.round(rhythm.median()), Math.round(rhythm.q90()));
    }

    /** How often the user wants to be in touch, and whether nothing is made of it because they are family. */
    public String cadence(Contact contact, TieExplanation tie) {
        var settings = tie.settings();
        var cadence = CadenceText.of(messages, tie.cadence());
        return settings.isFamily(contact.care()) && !settings.familyFades() ? messages.get("why.family", cadence) : cadence;
    }

    /** What would change the strength, a sentence each; nothing of somebody who is not active. */
    public List<String> changes(Contact contact, TieExplanation tie) {
        var all = new ArrayList<String>();
        if (contact.status() != Status.ACTIVE) return all;
        act(all, tie);
        var faint = tie.prospect().faintFrom();
        if (faint != null) all.add(messages.get("why.faint", dates.format("journey.day", faint)));
        return all;
    }

    private void act(List<String> all, TieExplanation tie) {
        double score = tie.strength().score();
        var least = score < TieStrength.STRONG ? tie.prospect().reaching(TieStrength.STRONG) : null;
        if (least != null) {
            // Only what was above once can come back: a suggestion begins there and stays a while.
            var way = tie.signs().suggested() == Suggestion.STRONG ? "why.back." : "why.above.";
            all.add(messages.get(way + least.channel().code(), (int) TieStrength.STRONG));
        } else {
            most(all, tie.prospect().acts().getLast(), score);
        }
    }

    private void most(List<String> all, Prospect.Act most, double score) {
        int then = TieText.points(most.strength());
        if (then > TieText.points(score)) all.add(messages.get("why.to." + most.channel().code(), then));
    }
}

package visavis.cli;

import tools.jackson.core.JsonGenerator;
import visavis.action.ReadTies;
import visavis.exporter.ContactJson;
import visavis.exporter.Json;
import visavis.insight.TieStrength;
import visavis.model.Cadence;
import visavis.model.Due;

/** What speaks for one tie, with every number as it was worked out: rounding is for whoever shows it. */
final class TieJson {
    private TieJson() {}

    static void write(JsonGenerator out, ReadTies.Known tie) {
        var person = tie.person();
        Json.put(out, "id", person.id());
        Json.put(out, "uid", person.uid());
        Json.put(out, "name", person.name());
        Json.put(out, "tie", person.tie().code());
        Json.put(out, "suggested", tie.suggested().code());
        strength(out, tie.strength());
        rhythm(out, tie);
        fading(out, tie);
        Json.put(out, "stage", person.stage().number());
        Json.put(out, "lived", person.lived() == null ? null : ContactJson.lived(person.lived()));
    }

    private static void strength(JsonGenerator out, TieStrength strength) {
        Json.put(out, "score", strength.score());
        Json.put(out, "base", strength.base());
        Json.put(out, "reciprocity", strength.reciprocity());
        Json.put(out, "multiplexity", strength.multiplexity());
        Json.put(out, "regularity", strength.regularity());
        out.writeObjectPropertyStart("parts");
        strength.parts().forEach((channel, part) -> Json.put(out, channel.code(), part));
        out.writeEndObject();
        Json.put(out, "contactDays", strength.contactDays());
    }

    /** The days the user set stand in place of those of the rhythm. */
    private static void rhythm(JsonGenerator out, ReadTies.Known tie) {
        var rhythm = tie.rhythm();
        boolean set = tie.cadence().pace() == Cadence.Pace.DAYS;
        Json.put(out, "lastContact", rhythm.last());
        Json.put(out, "gap", rhythm.gap());
        Json.put(out, "median", rhythm.median());
        Json.put(out, "q90", rhythm.q90());
        Json.put(out, "ownGaps", rhythm.ownGaps());
        Json.put(out, "dueAfter", set ? (Object) tie.cadence().ideal() : rhythm.dueAfter());
        Json.put(out, "due", tie.expected().due() != Due.NO);
        Json.put(out, "cadence", tie.cadence().code());
        Json.put(out, "lapsed", rhythm.lapsed());
    }

    private static void fading(JsonGenerator out, ReadTies.Known tie) {
        var fading = tie.fading();
        if (fading == null) return;
        Json.put(out, "risk", fading.risk());
        Json.put(out, "band", fading.band().code());
    }
}

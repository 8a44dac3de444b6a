package visavis.exporter;

import tools.jackson.core.JsonGenerator;

import visavis.model.Interaction;

/** One interaction as a JSON object; {@code with} holds the ids of its contacts as the same document gives them. */
public final class InteractionJson {
    private InteractionJson() {}

    public static void write(JsonGenerator out, Interaction interaction) {
        Json.object(out, interaction, InteractionJson::body);
    }

    private static void body(JsonGenerator out, Interaction interaction) {
        Json.put(out, "id", interaction.id());
        Json.put(out, "date", interaction.date());
        Json.put(out, "at", interaction.at());
        Json.put(out, "channel", interaction.channel().code());
        Json.put(out, "direction", interaction.direction().code());
        Json.put(out, "minutes", interaction.minutes());
        Json.put(out, "place", interaction.place());
        Json.put(out, "title", interaction.title());
        Json.put(out, "note", interaction.note());
        out.writeArrayPropertyStart("with");
        interaction.with().forEach(out::writeNumber);
        out.writeEndArray();
        Json.put(out, "source", interaction.source());
        Json.put(out, "externalKey", interaction.externalKey());
    }
}

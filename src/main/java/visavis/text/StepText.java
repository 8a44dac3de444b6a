package visavis.text;

import visavis.model.Step;

/** What a step did, in words: "Made Ana Diaz a strong tie", "Imported Connections.csv". */
public final class StepText {
    private StepText() {}

    public static String of(Messages messages, Step step) {
        var key = "step." + step.kind().code() + switch (step.kind()) {
            case TIE, STATUS, TAG, UNTAG, DELETE, EDIT -> step.amount() == 1 ? ".one" : ".many";
            default -> "";
        };
        return messages.get(key, step.amount(), step.subject());
    }
}

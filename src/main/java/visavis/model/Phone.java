package visavis.model;

/** A phone number as written, with its label and, where it could be worked out, its E.164 form ("+49151…"; else empty). */
public record Phone(String label, String value, String e164) {
    public Phone {
        label = Text.clean(label);
        value = Text.clean(value);
        e164 = Text.clean(e164);
    }
}

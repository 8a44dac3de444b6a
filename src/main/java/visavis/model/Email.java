package visavis.model;

import java.util.Locale;

/** An e-mail address with its label ("work"). */
public record Email(String label, String value) {
    public Email {
        label = Text.clean(label);
        value = Text.clean(value);
    }

    /** Two addresses with the same key are the same mailbox. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** Something at something, without blanks; no more is promised by the standards. */
    public boolean isPlausible() {
        int at = value.indexOf('@');
        return at > 0 && at == value.lastIndexOf('@') && at < value.length() - 1 && !hasBlank();
    }

    private boolean hasBlank() {
        for (int i = 0; i < value.length(); i++) if (Character.isWhitespace(value.charAt(i))) return true;
        return false;
    }
}

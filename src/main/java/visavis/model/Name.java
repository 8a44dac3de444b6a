package visavis.model;

/** A name in the parts of vCard's N, with FN as {@code full} where a file or the user gave the whole. */
public record Name(String full, String prefix, String given, String middle, String family, String suffix, String nickname) {
    public static final Name NONE = new Name("", "", "", "", "", "", "");

    public Name {
        full = Text.clean(full);
        prefix = Text.clean(prefix);
        given = Text.clean(given);
        middle = Text.clean(middle);
        family = Text.clean(family);
        suffix = Text.clean(suffix);
        nickname = Text.clean(nickname);
    }

    public static Name of(String given, String family) {
        return new Name("", "", given, "", family, "", "");
    }

    public static Name ofFull(String full) {
        return new Name(full, "", "", "", "", "", "");
    }

    /** What people read: the whole name, else given, middle and family name, else the nickname; may be empty. */
    public String display() {
        if (!full.isEmpty()) return full;
        var parts = Text.join(" ", given, middle, family);
        return parts.isEmpty() ? nickname : parts;
    }

    /** Whether there is nothing to call them by. */
    public boolean isNameless() {
        return full.isEmpty() && given.isEmpty() && middle.isEmpty() && family.isEmpty() && nickname.isEmpty();
    }

    public boolean isEmpty() {
        return isNameless() && prefix.isEmpty() && suffix.isEmpty();
    }

    public Name withNickname(String value) {
        return new Name(full, prefix, given, middle, family, suffix, value);
    }
}

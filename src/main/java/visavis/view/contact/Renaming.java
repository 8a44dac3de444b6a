package visavis.view.contact;

import visavis.model.Name;
import visavis.model.Text;

/**
 * Keeps a whole name and its parts saying the same. Where both are known and agree, a change of one is a change of the other;
 * where they never agreed ("Dr. Ana Diaz" beside Ana and Diaz) each is left as it is.
 */
final class Renaming {
    private Renaming() {}

    /** The name after it was rewritten as a whole. */
    static Name whole(Name before, String whole) {
        var parts = joined(before);
        if (whole.equals(before.display())) return before;
        if (parts.isEmpty() || !before.full().isEmpty() && !before.full().equals(parts)) return with(before, whole, before.given(), before.middle(), before.family());
        return split(before, before.full().isEmpty() ? "" : whole, whole);
    }

    /** The name after its parts were rewritten: the whole follows them, unless it was rewritten too. */
    static Name parts(Name before, Name after) {
        boolean follows = !before.full().isEmpty() && before.full().equals(joined(before)) && before.full().equals(after.full());
        return follows ? with(after, joined(after), after.given(), after.middle(), after.family()) : after;
    }

    /** What is unchanged at the end or at the beginning keeps its place; else the last word is the family name. */
    private static Name split(Name before, String full, String whole) {
        var tail = Text.join(" ", before.middle(), before.family());
        var head = Text.join(" ", before.given(), before.middle());
        if (!before.family().isEmpty() && whole.endsWith(" " + tail)) return with(before, full, whole.substring(0, whole.length() - tail.length()), before.middle(), before.family());
        if (!before.given().isEmpty() && whole.startsWith(head + " ")) return with(before, full, before.given(), before.middle(), whole.substring(head.length()));
        int last = whole.lastIndexOf(' ');
        return last < 0 ? with(before, full, whole, "", "") : with(before, full, whole.substring(0, last), "", whole.substring(last));
    }

    private static Name with(Name name, String full, String given, String middle, String family) {
        return new Name(full, name.prefix(), given, middle, family, name.suffix(), name.nickname());
    }

    private static String joined(Name name) {
        return Text.join(" ", name.given(), name.middle(), name.family());
    }
}

package visavis.importer;

import java.util.List;
import java.util.stream.Stream;

import visavis.model.Email;
import visavis.model.Text;

/** What people write where an e-mail address is asked for. */
final class Emails {
    private static final String MAILTO = "mailto:";

    private Emails() {}

    /** The addresses in the text: one, several with commas or semicolons, or in brackets after a name; none when anything else is in it. */
    static List<String> find(String text) {
        if (isOne(text)) return List.of(text);
        var found = Stream.of(text.split("[;,]|\\s{2,}|\n")).map(Emails::bare).filter(one -> !one.isEmpty()).toList();
        return found.stream().allMatch(Emails::isOne) ? found : List.of();
    }

    private static boolean isOne(String text) {
        return text.indexOf(';') < 0 && text.indexOf(',') < 0 && text.indexOf('<') < 0 && text.indexOf(':') < 0 && new Email("", text).isPlausible();
    }

    private static String bare(String text) {
        int open = text.lastIndexOf('<'), close = text.lastIndexOf('>');
        var inner = Text.clean(open >= 0 && close > open ? text.substring(open + 1, close) : text);
        return inner.regionMatches(true, 0, MAILTO, 0, MAILTO.length()) ? inner.substring(MAILTO.length()) : inner;
    }

    /** A display name without the address that Outlook puts behind it; empty when it was the address alone. */
    static String withoutAddress(String name) {
        int open = name.lastIndexOf('(');
        var bare = open > 0 && name.indexOf('@', open) > 0 ? Text.clean(name.substring(0, open)) : name;
        return bare.indexOf('@') >= 0 ? "" : bare;
    }
}

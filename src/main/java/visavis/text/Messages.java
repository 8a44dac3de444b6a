package visavis.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import visavis.model.Coded;
import visavis.model.Problem;

/** The message bundle in one language. A key that does not exist is a programming error and says so. */
public final class Messages {
    private final ResourceBundle bundle;

    public Messages(Locale locale) {
        bundle = ResourceBundle.getBundle("visavis.messages", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The sentence with its placeholders filled, by the rules of {@link MessageFormat}. */
    public String get(String key, Object... args) {
        return args.length == 0 && isPlain(bundle.getString(key)) ? bundle.getString(key) : filled(key, args);
    }

    /** Most words are: reading them as a format takes ten times as long, and a list has thousands. */
    private static boolean isPlain(String words) {
        return words.indexOf('\'') < 0 && words.indexOf('{') < 0 && words.indexOf('}') < 0;
    }

    private String filled(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale()).format(args);
    }

    /** What an enum constant is called, such as {@code channel.in-person}. */
    public String name(Coded value) {
        return get(value.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + value.code());
    }

    public String problem(Problem problem) {
        return get("problem." + problem.code(), problem.args().toArray());
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}

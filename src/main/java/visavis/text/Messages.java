package visavis.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import visavis.model.Coded;
import visavis.model.Problem;

/** The message bundle in one language. A key that does not exist is a programming error and says so. */
public final class Messages {
    private final ResourceBundle bundle;
    private final Map<Coded, String> names = new ConcurrentHashMap<>();

    public Messages(Locale locale) {
        bundle = ResourceBundle.getBundle("visavis.messages", locale, new Translated());
    }

    /** Looks for the translations there are, and for no others: what is not there is looked for in every library. */
    private static final class Translated extends ResourceBundle.Control {
        private static final Set<Locale> THERE = Set.of(Locale.ROOT);

        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            return super.getCandidateLocales(name, locale).stream().filter(THERE::contains).toList();
        }
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
        return names.computeIfAbsent(value, named -> get(named.getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + named.code()));
    }

    public String problem(Problem problem) {
        return get("problem." + problem.code(), problem.args().toArray());
    }

    public ResourceBundle bundle() {
        return bundle;
    }
}

package visavis.action.quicklog;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

import visavis.model.Channel;
import visavis.model.Coded;
import visavis.model.Direction;

/** The words of one language, from its {@code words} file; they never change once read. */
public final class Words {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);
    public static final Words ENGLISH = new Words(Locale.ROOT);

    /** Small words that join the others. */
    enum Role implements Coded { AND, AT, IN, ON, FOR, ABOUT, AGO, LAST, NEXT, THEY, AM, PM, ORDINAL, FILLER }

    /** {@code direction} is {@code null} where the word does not tell it. */
    record ChannelWord(Channel channel, Direction direction, boolean verb, boolean titled) {}

    final Phrases<ChannelWord> channels = new Phrases<>();
    final Phrases<Direction> directions = new Phrases<>();
    final Phrases<Integer> days = new Phrases<>();
    final Phrases<DayOfWeek> weekdays = new Phrases<>();
    final Phrases<Month> months = new Phrases<>();
    final Phrases<Integer> numbers = new Phrases<>();
    final Phrases<ChronoUnit> units = new Phrases<>();
    final Phrases<Integer> minutes = new Phrases<>();
    final Phrases<LocalTime> times = new Phrases<>();
    private final Map<Role, Set<String>> roles = new EnumMap<>(Role.class);

    /** The words of the language, English where its file is missing or says nothing. */
    public static Words in(Locale locale) {
        return new Words(locale);
    }

    private Words(Locale locale) {
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        var bundle = ResourceBundle.getBundle("visavis.action.quicklog.words", locale, noFallback);
        for (var key : bundle.keySet()) read(key.split("\\.", 2), List.of(bundle.getString(key).split(",\\s*")));
    }

    private void read(String[] key, List<String> phrases) {
        switch (key[0]) {
            case "channel" -> add(channels, phrases, channelWord(key[1]));
            case "direction" -> add(directions, phrases, Coded.of(Direction.class, key[1]));
            case "day" -> add(days, phrases, Integer.valueOf(key[1]));
            case "weekday" -> add(weekdays, phrases, DayOfWeek.of(Integer.parseInt(key[1])));
            case "month" -> add(months, phrases, Month.of(Integer.parseInt(key[1])));
            case "number" -> add(numbers, phrases, Integer.valueOf(key[1]));
            case "unit" -> add(units, phrases, ChronoUnit.valueOf(key[1].toUpperCase(Locale.ROOT)));
            case "minutes" -> add(minutes, phrases, Integer.valueOf(key[1]));
            case "time" -> add(times, phrases, LocalTime.parse(key[1], CLOCK));
            case "role" -> roles.put(Coded.of(Role.class, key[1]), Set.copyOf(phrases));
            default -> throw new IllegalStateException("no such kind of word: " + key[0]);
        }
    }

    private static <T> void add(Phrases<T> target, List<String> phrases, T value) {
        phrases.forEach(phrase -> target.add(phrase, value));
    }

    /** From "message", "message.verb", "missed-call.in"… */
    private static ChannelWord channelWord(String key) {
        var parts = (key + ".").split("\\.", 2);
        var mark = parts[1].replace(".", "");
        var direction = Coded.find(Direction.class, mark).orElse(null);
        return new ChannelWord(Coded.of(Channel.class, parts[0]), direction, mark.equals("verb"), mark.equals("titled"));
    }

    boolean is(Role role, Token token) {
        return token.isWord() && is(role, token.word());
    }

    boolean is(Role role, String word) {
        return roles.getOrDefault(role, Set.of()).contains(word);
    }

    /** Whether it is one of the small words, which no name begins with unless it is written like one. */
    boolean isSmall(Token token) {
        return token.isWord() && roles.values().stream().anyMatch(words -> words.contains(token.word()));
    }
}

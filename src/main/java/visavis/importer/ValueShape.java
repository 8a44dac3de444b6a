package visavis.importer;

import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import visavis.model.Mapping;
import visavis.model.Profile;

/** What the values of a column look like, whatever the column is called. */
enum ValueShape {
    EMAIL(value -> !Emails.find(value).isEmpty()),
    PAGE(Pattern.compile("(?i)(https?://|www\\.)\\S+|\\S+\\.[a-z]{2,}/\\S*").asMatchPredicate()),
    DATE(value -> Dates.whole(Dates.parse(value, false)) != null || Dates.whole(Dates.parse(value, true)) != null),
    /** Bare digits may count anything; a plus, a leading nought or groups make them a number one can dial. */
    PHONE(value -> Pattern.matches("[+0(][0-9 ()/.\\-]{5,}|[0-9]{2,}([ /.\\-][0-9]{2,})+", value) && value.chars().filter(Character::isDigit).count() >= 6),
    NAME(Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*|\\p{Lo}+|van|von|de|del|der|da|di|la)(,? (\\p{Lu}[\\p{L}.'’-]*|\\p{Lo}+|van|von|de|del|der|da|di|la)){1,4}").asMatchPredicate()),
    NONE(value -> true);

    private static final int GROWN_UP = 10;
    /** What is longer is prose, and slow to compare. */
    private static final int LONGEST = 200;
    private final Predicate<String> fits;

    ValueShape(Predicate<String> fits) {
        this.fits = fits;
    }

    /** The first that fits four of five values; a name repeated in every other row is a group's or a company's. */
    static ValueShape of(List<String> values) {
        return Stream.of(values()).filter(shape -> shape.fitsMost(values)).findFirst().orElse(NONE);
    }

    private boolean fitsMost(List<String> values) {
        if (values.isEmpty()) return false;
        if (this == NAME && values.stream().distinct().count() * 2 <= values.size()) return false;
        return values.stream().filter(value -> value.length() <= LONGEST && fits.test(value)).count() * 5 >= values.size() * 4L;
    }

    /** What such a column holds, empty when that does not follow: a recent date may be anything. */
    String meaning(List<String> values) {
        return switch (this) {
            case EMAIL -> "email";
            case PHONE -> "phone";
            case NAME -> "full";
            case PAGE -> page(values);
            case DATE -> values.stream().map(value -> Dates.parse(value, false)).filter(date -> date != null && date.year() != null)
                    .allMatch(date -> date.year() < Year.now().getValue() - GROWN_UP) ? "birthday" : "";
            case NONE -> "";
        };
    }

    private static String page(List<String> values) {
        var platforms = values.stream().map(value -> Profile.ofUrl(value).platform()).distinct().toList();
        return platforms.size() == 1 && Mapping.MEANINGS.contains("profile." + platforms.getFirst()) ? "profile." + platforms.getFirst() : "website";
    }
}

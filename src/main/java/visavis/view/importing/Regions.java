package visavis.view.importing;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The countries phone numbers may belong to, by their names in the user's language. */
final class Regions {
    private Regions() {}

    static List<String> all() {
        return Arrays.stream(Locale.getISOCountries()).sorted(Comparator.comparing(Regions::name, Collator.getInstance())).toList();
    }

    static String name(String code) {
        return Locale.of("", code).getDisplayCountry();
    }
}

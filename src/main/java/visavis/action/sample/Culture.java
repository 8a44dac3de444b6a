package visavis.action.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import visavis.model.Name;

/** How people of one origin are called and where they live. {@code share} says how common they are beside the others. */
record Culture(int share, Order order, boolean doubleFamily, List<Spelling> given, List<Spelling> family, List<Home> homes) {
    /** Given name first, family name first, or family name first without a blank. */
    enum Order { GIVEN, FAMILY, JOINED }

    /** A name in its own script and in Latin letters. */
    record Spelling(String written, String latin) {
        static Spelling of(String entry) {
            var parts = entry.split("/", 2);
            return new Spelling(parts[0], parts[parts.length - 1]);
        }
    }

    /** {@code phones} is a range of telephone numbers kept free for fiction, # for any digit; empty where none is known. */
    record Home(String city, String country, String phones) {
        static Home of(String entry) {
            var parts = entry.split("\\s*\\|\\s*", -1);
            return new Home(parts[0], parts[1], parts[2]);
        }
    }

    /** Somebody's name, and its Latin spelling for addresses. */
    record Called(Name name, String latinGiven, String latinFamily) {}

    static List<Culture> all() {
        var file = new WordFile("cultures.properties");
        return file.list("cultures", ",").stream().map(code -> read(file, code)).toList();
    }

    private static Culture read(WordFile file, String code) {
        return new Culture(Integer.parseInt(file.get(code + ".share")), Order.valueOf(file.get(code + ".order").toUpperCase(Locale.ROOT)), Boolean.parseBoolean(file.get(code + ".double")),
                file.list(code + ".given", ",").stream().map(Spelling::of).toList(), file.list(code + ".family", ",").stream().map(Spelling::of).toList(),
                file.list(code + ".places", ",").stream().map(Home::of).toList());
    }

    Called name(Chance chance) {
        var first = chance.of(given);
        var last = chance.of(family);
        var second = doubleFamily && chance.happens(0.8) ? " " + chance.of(family).written() : "";
        var middle = order == Order.GIVEN && !doubleFamily && chance.happens(0.3) ? chance.of(given).written() : "";
        var full = switch (order) {
            case GIVEN -> "";
            case FAMILY -> last.written() + " " + first.written();
            case JOINED -> last.written() + first.written();
        };
        boolean alsoLatin = !first.written().equals(first.latin()) && chance.happens(0.5);
        return new Called(new Name(full, "", first.written(), first.written().equals(middle) ? "" : middle, last.written() + second, "", alsoLatin ? first.latin() : ""), first.latin(), last.latin());
    }

    Stream<Home> homesWithPhones() {
        return homes.stream().filter(home -> !home.phones().isEmpty());
    }
}

package visavis.action.sample;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import visavis.action.sample.Culture.Called;
import visavis.action.sample.Culture.Home;
import visavis.model.Address;
import visavis.model.Card;
import visavis.model.Email;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Nature;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Text;

/** Draws the cards of invented people; no two share an e-mail address or a profile. */
final class Portraits {
    private static final List<String> MAIL_HOSTS = List.of("example.com", "example.org", "example.net");

    private final WordFile lists;
    private final List<Culture> cultures = Culture.all();
    private final double[] shares = cultures.stream().mapToDouble(Culture::share).toArray();
    private final List<Home> abroad = cultures.stream().flatMap(Culture::homesWithPhones).toList();
    private final Set<String> taken = new HashSet<>();

    Portraits(WordFile lists) {
        this.lists = lists;
    }

    Card card(Life life, Chance chance) {
        var culture = cultures.get(chance.weighted(shares));
        var called = culture.name(chance);
        var home = chance.of(chance.happens(0.6) ? culture.homes() : abroad);
        boolean works = life.nature() != Nature.PERSONAL && chance.happens(0.85);
        return new Card(called.name(), works ? organization(chance) : "", works && chance.happens(0.15) ? chance.of(words("department")) : "", works ? chance.of(words("title")) : "",
                emails(called, chance, works), phones(home, chance), chance.happens(0.55) ? List.of(address(home, chance)) : List.of(), profiles(called, life.index(), works, chance),
                birthday(chance), tags(chance), facets(chance), chance.happens(0.3) ? chance.of(words("note")) : "");
    }

    private String organization(Chance chance) {
        return chance.of(words("organization.first")) + " " + chance.of(words("organization.second"));
    }

    private List<Email> emails(Called called, Chance chance, boolean works) {
        var emails = new ArrayList<Email>();
        if (chance.happens(0.75)) emails.add(new Email(works ? "work" : "home", mailbox(called, chance)));
        if (chance.happens(0.15)) emails.add(new Email("home", mailbox(called, chance)));
        return emails;
    }

    private String mailbox(Called called, Chance chance) {
        var name = ascii(called.latinGiven()) + "." + ascii(called.latinFamily());
        var host = "@" + chance.of(MAIL_HOSTS);
        var mailbox = name + host;
        for (int i = 2; !taken.add(mailbox); i++) mailbox = name + i + host;
        return mailbox;
    }

    private static List<Phone> phones(Home home, Chance chance) {
        if (home.phones().isEmpty() || chance.happens(0.35)) return List.of();
        var number = new StringBuilder();
        home.phones().chars().forEach(c -> number.append(c == '#' ? (char) ('0' + chance.between(0, 9)) : (char) c));
        return List.of(new Phone(chance.happens(0.6) ? "mobile" : "work", number.toString(), number.toString().replace(" ", "")));
    }

    private static Address address(Home home, Chance chance) {
        return new Address(chance.happens(0.5) ? "home" : "work", "", home.city(), "", "", home.country());
    }

    /** The number keeps handles apart, the word tells that they are nobody's. */
    private static List<Profile> profiles(Called called, int index, boolean works, Chance chance) {
        var handle = ascii(called.latinGiven()) + "-" + ascii(called.latinFamily()) + "-example-" + index;
        var profiles = Stream.<Profile>builder();
        if (chance.happens(works ? 0.75 : 0.2)) profiles.add(Profile.ofUrl("https://www.linkedin.com/in/" + handle));
        if (chance.happens(0.2)) profiles.add(Profile.ofUrl("https://x.com/" + handle.replace('-', '_')));
        if (chance.happens(works ? 0.15 : 0.5)) profiles.add(Profile.ofUrl("https://www.instagram.com/" + handle.replace('-', '.')));
        if (chance.happens(0.08)) profiles.add(Profile.ofUrl("https://" + handle + ".example.org"));
        return profiles.build().toList();
    }

    private static PartialDate birthday(Chance chance) {
        if (chance.happens(0.55)) return null;
        return new PartialDate(chance.happens(0.3) ? null : chance.between(1948, 2004), chance.between(1, 12), chance.between(1, 28));
    }

    private Set<String> tags(Chance chance) {
        var tags = new TreeSet<String>();
        for (int i = chance.between(0, 3); i > 0; i--) tags.add(chance.of(words("tag")));
        return tags;
    }

    private List<Facet> facets(Chance chance) {
        return Stream.of(FacetKind.values()).filter(kind -> chance.happens(0.2)).map(kind -> new Facet(kind, chance.of(words("facet." + kind.code())))).toList();
    }

    private List<String> words(String key) {
        return lists.list(key, ";");
    }

    private static String ascii(String name) {
        return Text.fold(name).replace('ı', 'i').replace('đ', 'd').replaceAll("[^a-z0-9]", "");
    }
}

package visavis.action;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

import visavis.model.Address;
import visavis.model.Cadence;
import visavis.model.Card;
import visavis.model.Care;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.Direction;
import visavis.model.Email;
import visavis.model.Extra;
import visavis.model.Facet;
import visavis.model.FacetKind;
import visavis.model.Field;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Nature;
import visavis.model.Origin;
import visavis.model.PartialDate;
import visavis.model.Phone;
import visavis.model.Profile;
import visavis.model.Status;
import visavis.model.Tie;

/** Contacts and interactions of which anything may be known or not, in words that files have trouble with. */
final class RandomBook {
    private static final List<String> WORDS = List.of("Ana", "Müller", "", "O'Neil", "\"Zoë\"", "李雷", "=1+1", "-x", "+49 151 1", "'quoted", "a, b", "a ::: b", "two\nlines", "back\\slash", "👋🏽", "{}", "null", "Ёлка", "tab\there", "@home");
    private final RandomGenerator chance;

    RandomBook(RandomGenerator chance) {
        this.chance = chance;
    }

    Contact contact(int number) {
        var edited = EnumSet.noneOf(Field.class);
        for (var field : Field.values()) if (chance.nextInt(4) == 0) edited.add(field);
        return new Contact(0, "uid-" + number, card(), any(Tie.values()), any(Status.values()), any(Nature.values()), care(), new Origin(word(), maybe(this::day)), 0, edited);
    }

    private Care care() {
        return new Care(new TreeSet<>(some(this::filled)), chance.nextBoolean(), maybe(this::cadence));
    }

    private Cadence cadence() {
        return switch (chance.nextInt(3)) {
            case 0 -> Cadence.RHYTHM;
            case 1 -> Cadence.NONE;
            default -> Cadence.days(1 + chance.nextInt(30), 31 + chance.nextInt(60));
        };
    }

    /** A picture as contacts have it; most have none. */
    Optional<byte[]> photo() {
        if (chance.nextInt(3) != 0) return Optional.empty();
        try {
            var picture = new BufferedImage(1 + chance.nextInt(512), 1 + chance.nextInt(512), BufferedImage.TYPE_INT_RGB);
            for (int i = 0; i < 200; i++) picture.setRGB(chance.nextInt(picture.getWidth()), chance.nextInt(picture.getHeight()), chance.nextInt());
            var jpeg = new ByteArrayOutputStream();
            ImageIO.write(picture, "jpeg", jpeg);
            return Optional.of(jpeg.toByteArray());
        } catch (IOException inMemory) {
            throw new AssertionError(inMemory);
        }
    }

    private Card card() {
        var name = new Name(word(), word(), word(), word(), word(), word(), word());
        return new Card(name, word(), word(), word(), some(() -> new Email(word(), word())), some(() -> new Phone(word(), word(), "")),
                some(() -> new Address(word(), word(), word(), word(), word(), word())), some(() -> new Profile(word(), word())), maybe(this::birthday),
                new TreeSet<>(some(this::filled)), some(() -> new Facet(any(FacetKind.values()), filled())), word(), some(() -> new Extra(filled(), word())));
    }

    Interaction interaction(List<Long> people) {
        var with = Set.copyOf(some(() -> people.get(chance.nextInt(people.size()))));
        var key = chance.nextBoolean() ? "" : "key-" + chance.nextLong();
        return new Interaction(0, day(), maybe(() -> Instant.ofEpochMilli(chance.nextLong(2_000_000_000_000L))), any(Channel.values()), any(Direction.values()),
                maybe(() -> chance.nextInt(Interaction.MAX_MINUTES)), word(), word(), word(), with.isEmpty() ? List.of(people.getFirst()) : List.copyOf(with), key.isEmpty() ? "" : "whatsapp", key);
    }

    private String word() {
        return WORDS.get(chance.nextInt(WORDS.size()));
    }

    private String filled() {
        var word = word();
        return word.isEmpty() ? "word" : word;
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(chance.nextInt(25_000));
    }

    private PartialDate birthday() {
        var day = day();
        return switch (chance.nextInt(4)) {
            case 0 -> new PartialDate(null, day.getMonthValue(), day.getDayOfMonth());
            case 1 -> new PartialDate(day.getYear(), null, null);
            case 2 -> new PartialDate(day.getYear(), day.getMonthValue(), null);
            default -> PartialDate.of(day);
        };
    }

    private <T> T any(T[] values) {
        return values[chance.nextInt(values.length)];
    }

    private <T> T maybe(Supplier<T> value) {
        return chance.nextBoolean() ? value.get() : null;
    }

    private <T> List<T> some(Supplier<T> value) {
        var all = new ArrayList<T>();
        for (int i = chance.nextInt(4); i > 0; i--) all.add(value.get());
        return all;
    }
}

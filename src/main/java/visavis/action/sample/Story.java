package visavis.action.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Lane;
import visavis.model.Nature;

/**
 * Tells the interactions of a life: from likes to comments, messages, calls and meetings, as far as it gets, in bursts,
 * with professional ones on working days. The older channels go on beside the new ones, as they do.
 */
final class Story {
    /** How common each lane is once it is open. */
    private static final double[] LANES = {0.9, 0.6, 2.4, 1.1, 1.2};
    /** How often channels are used within their lane, in the order of {@link Channel}. */
    private static final double[] CHANNELS = {0.85, 0.15, 1, 0.72, 0.25, 0.03, 0.12, 0.6, 0.28, 1};

    private final List<Life> lives;
    private final WordFile lists;
    private final long seed;

    Story(List<Life> lives, WordFile lists, long seed) {
        this.lives = lives;
        this.lists = lists;
        this.seed = seed;
    }

    List<SampleInteraction> of(Life life) {
        var chance = new Chance(seed, 2L * life.index() + 1);
        var dates = dates(life, chance);
        return IntStream.range(0, dates.size()).mapToObj(i -> interaction(life, dates.get(i), i == 0, chance)).toList();
    }

    private static List<LocalDate> dates(Life life, Chance chance) {
        var dates = new ArrayList<LocalDate>();
        var last = life.met();
        for (int i = 0; i < life.interactions(); i++) {
            boolean soonAfter = i > 0 && chance.happens(0.35);
            var date = soonAfter ? last.plusDays(chance.between(0, 2)) : life.met().plusDays((long) (Math.pow(chance.share(), life.density()) * (life.days() + 1)));
            last = workday(date.isAfter(life.until()) ? life.until() : date, life, chance);
            dates.add(last);
        }
        dates.sort(null);
        if (life.metFirst() && !dates.isEmpty()) dates.set(0, life.met());
        return dates;
    }

    private static LocalDate workday(LocalDate date, Life life, Chance chance) {
        int overFriday = date.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        if (overFriday <= 0 || life.nature() == Nature.PERSONAL || chance.happens(0.25)) return date;
        var friday = date.minusDays(overFriday);
        return friday.isBefore(life.met()) ? date : friday;
    }

    private SampleInteraction interaction(Life life, LocalDate date, boolean first, Chance chance) {
        var lane = first && life.metFirst() ? Lane.IN_PERSON : lane(life, date, chance);
        var channel = channel(lane, chance);
        var people = new ArrayList<>(List.of(life.index()));
        if (channel == Channel.IN_PERSON && chance.happens(0.12)) join(people, date, chance);
        var place = channel == Channel.IN_PERSON && chance.happens(0.85) ? chance.of(lists.list("place", ";")) : "";
        var note = channel.usualDirection() == Direction.MUTUAL && chance.happens(0.1) ? chance.of(lists.list("talk", ";")) : "";
        return new SampleInteraction(new Interaction(0, date, at(date, life, chance), channel, direction(channel, life, chance), minutes(channel, chance), place,
                chance.of(lists.list("title." + channel.code(), ";")), note, List.of(), "sample", ""), people);
    }

    /** What is open on that day: the richer lanes open one after the other; those passed by are used less. */
    private static Lane lane(Life life, LocalDate date, Chance chance) {
        double grown = Math.pow((life.met().until(date, ChronoUnit.DAYS) + 1.0) / (life.days() + 1.0), life.growth());
        double level = Math.max(life.richest().ordinal() * grown, life.metFirst() ? Lane.PRIVATE.ordinal() : 0);
        var weights = new double[LANES.length];
        for (int i = 0; i <= Math.min(life.richest().ordinal(), (int) (level + 0.5)); i++) weights[i] = LANES[i] / (1 + 0.8 * Math.max(0, level - i));
        return Lane.values()[chance.weighted(weights)];
    }

    private static Channel channel(Lane lane, Chance chance) {
        var weights = new double[CHANNELS.length];
        for (var channel : Channel.values()) if (channel.lane() == lane) weights[channel.ordinal()] = CHANNELS[channel.ordinal()];
        return Channel.values()[chance.weighted(weights)];
    }

    private static Direction direction(Channel channel, Life life, Chance chance) {
        if (channel.usualDirection() == Direction.MUTUAL) return Direction.MUTUAL;
        return chance.happens(life.balance()) ? Direction.OUT : Direction.IN;
    }

    private static Integer minutes(Channel channel, Chance chance) {
        if (chance.happens(0.2)) return null;
        return switch (channel) {
            case CALL -> 3 + (int) (57 * Math.pow(chance.share(), 2));
            case VIDEO -> 5 * chance.between(3, 15);
            case IN_PERSON -> 15 * chance.between(2, 14);
            default -> null;
        };
    }

    /** A time of day that is the same date in most of the world; now and then nobody knows it. */
    private static Instant at(LocalDate date, Life life, Chance chance) {
        if (chance.happens(0.3)) return null;
        int hour = life.nature() == Nature.PERSONAL ? chance.between(10, 20) : chance.between(8, 17);
        return date.atTime(hour, chance.between(0, 59)).toInstant(ZoneOffset.UTC);
    }

    /** One to three others who were around at the time and go out. */
    private void join(List<Integer> people, LocalDate date, Chance chance) {
        for (int i = chance.between(1, 3); i > 0; i--) {
            var other = chance.of(lives);
            boolean comes = other.richest() == Lane.IN_PERSON && other.interactions() > 0 && other.isActiveOn(date);
            if (comes && !people.contains(other.index())) people.add(other.index());
        }
    }
}

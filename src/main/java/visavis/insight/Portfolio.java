package visavis.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The relationships of everybody, or of some picked out, as of a day, for the charts of all of them. */
public final class Portfolio {
    private final LocalDate asOf;
    private final double halfLife;
    private final List<Course> courses;
    private final LaneDays days;
    /** How they come into the order of {@link #closestFirst}, where others have done a part of it; else {@code null}. */
    private final UnaryOperator<List<Course>> order;
    private List<Course> closestFirst;
    private int[] byName;

    /**
     * @param halfLife days after which the tie model counts half, as the user has it
     * @param courses  of active contacts, by id
     */
    public Portfolio(LocalDate asOf, double halfLife, List<Course> courses, LaneDays days) {
        this(asOf, halfLife, courses, days, null);
    }

    private Portfolio(LocalDate asOf, double halfLife, List<Course> courses, LaneDays days, UnaryOperator<List<Course>> order) {
        this.order = order;
        this.asOf = asOf;
        this.halfLife = halfLife;
        this.courses = List.copyOf(courses);
        this.days = days;
    }

    public LocalDate asOf() {
        return asOf;
    }

    public double halfLife() {
        return halfLife;
    }

    public List<Course> courses() {
        return courses;
    }

    public LaneDays days() {
        return days;
    }

    /** Strong ties first, and of them whoever the user has the most to do with. Sorted once; whoever is picked out stands in the same order. */
    public synchronized List<Course> closestFirst() {
        if (closestFirst == null) closestFirst = order == null ? ClosestFirst.of(courses, byName()) : order.apply(courses);
        return closestFirst;
    }

    private synchronized int[] byName() {
        if (byName == null) byName = ClosestFirst.byName(courses);
        return byName;
    }

    /** The same as it stood at the end of an earlier day, as if it had been read then. */
    public Portfolio on(LocalDate day) {
        if (day.isAfter(asOf)) throw new IllegalArgumentException("what came after " + asOf + " is not known");
        var decay = new Past.Decay(halfLife);
        return new Portfolio(day, halfLife, courses.stream().map(course -> course.on((int) day.toEpochDay(), decay)).toList(), days.on(day), then -> ClosestFirst.of(then, byName()));
    }

    /** The relationships picked out, with the days of everybody. */
    public Portfolio of(Predicate<Course> who) {
        return new Portfolio(asOf, halfLife, courses.stream().filter(who).toList(), days, picked -> closestFirst().stream().filter(who).toList());
    }

    /** The same with their own days alone. */
    public Portfolio withOwnDays() {
        Set<Long> people = courses.stream().map(Course::id).collect(Collectors.toSet());
        return new Portfolio(asOf, halfLife, courses, days.of(people), picked -> closestFirst());
    }
}

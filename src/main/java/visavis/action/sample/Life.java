package visavis.action.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import visavis.model.Lane;
import visavis.model.Nature;

/**
 * The course of one invented relationship, before its interactions are told.
 *
 * @param index    place of the contact in the book
 * @param until    the last day anything happens: today, or earlier where it faded
 * @param richest  the richest lane it ever reaches
 * @param growth   how it gets there: below 1 soon, above 1 late
 * @param density  when most happens: below 1 towards the end, above 1 in the beginning
 * @param balance  the share of writing that is mine, 0 to 1
 * @param metFirst whether it began face to face instead of online
 */
record Life(int index, LocalDate met, LocalDate until, int interactions, Lane richest, double growth, double density, double balance, boolean metFirst, Nature nature) {
    int days() {
        return (int) ChronoUnit.DAYS.between(met, until);
    }

    boolean isActiveOn(LocalDate date) {
        return !date.isBefore(met) && !date.isAfter(until);
    }

    boolean fadedBefore(LocalDate today) {
        return until.isBefore(today);
    }
}

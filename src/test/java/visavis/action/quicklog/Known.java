package visavis.action.quicklog;

import java.time.LocalDate;
import java.util.List;

import visavis.action.quicklog.PeopleIndex.Named;
import visavis.model.Name;

/** Whom the tests of this package know, and the day it is: a Wednesday. */
final class Known {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 17);
    static final People PEOPLE = new PeopleIndex(List.of(
            person(1, "Ana", "Díaz"), new Named(2, "Robert Stone", List.of("Bob", "Robert", "Stone")), person(3, "Carla", "Núñez"), person(4, "Carl", "Weiß"),
            person(5, "Ann", "Lee"), person(6, "Ann", "Lehmann"), new Named(7, "田中 陽菜", List.of()), person(8, "May", "West"),
            person(9, "María del Carmen", "Ruiz"), person(10, "Will", "Smith"), person(11, "Anastasia", "Volkova"), person(12, "Seán", "O’Brien"), person(13, "Thế Anh", "Nguyễn")));

    private Known() {}

    static QuickLogEntry parse(String line) {
        return QuickLog.parse(line, TODAY, PEOPLE);
    }

    private static Named person(long id, String given, String family) {
        return Named.of(id, given + " " + family, Name.of(given, family));
    }
}

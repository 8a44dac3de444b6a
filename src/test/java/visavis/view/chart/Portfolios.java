package visavis.view.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import visavis.action.sample.SamplePeople;
import visavis.insight.Course;
import visavis.insight.CourseReader;
import visavis.insight.Portfolio;
import visavis.model.Care;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.model.Stage;
import visavis.model.StageDays;
import visavis.model.Status;
import visavis.model.TieSigns;

/** Invented address books to draw in tests, read as a store's would be. */
final class Portfolios {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final double HALF_LIFE = 60;
    private static final List<String> CIRCLES = List.of("Choir", "Book club", "Allotment neighbours and friends of the community garden", "משפחה");
    private static final String LONG = "Maximiliane Theodora Freifrau von Hohenlohe-Bartenstein-Jagstberg";

    private Portfolios() {}

    static Portfolio of(int people) {
        return of(people, people * 25, 7);
    }

    static Portfolio of(int people, int interactions, long seed) {
        var book = SamplePeople.generate(people, interactions, seed, TODAY);
        var histories = new ArrayList<List<Interaction>>();
        for (int i = 0; i < people; i++) histories.add(new ArrayList<>());
        book.interactions().forEach(each -> each.people().forEach(person -> histories.get(person).add(each.interaction())));
        var reader = new CourseReader(TODAY, HALF_LIFE);
        var courses = new ArrayList<Course>();
        for (int i = 0; i < people; i++) {
            histories.get(i).stream().sorted(Comparator.comparing(Interaction::date)).forEach(each -> reader.add((int) each.date().toEpochDay(), each.channel(), each.direction(), each.minutes()));
            var sample = book.contacts().get(i);
            var circles = i % 5 == 0 ? Set.copyOf(List.of(CIRCLES.get(i / 5 % CIRCLES.size()), CIRCLES.getFirst())) : Set.<String>of();
            var person = new PersonRow(i + 1, "uid-" + i, i == 3 ? LONG : sample.draft().card().display(), "", "", sample.tie(), false, Status.ACTIVE, sample.draft().origin().place(), List.of(),
                    new Care(circles, false, null), Stage.LISTED, null, null, 0, TieSigns.NONE, StageDays.NONE);
            courses.add(reader.finish(person, sample.draft().origin().met()));
        }
        return new Portfolio(TODAY, HALF_LIFE, courses, reader.days());
    }

    static Portfolio empty() {
        return of(0);
    }
}

package visavis.view.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

import visavis.action.FillWithSample;
import visavis.action.ReadPortfolio;
import visavis.insight.Courses;
import visavis.insight.Portfolio;
import visavis.insight.Story;
import visavis.model.Channel;
import visavis.model.Refusal;
import visavis.model.Tie;
import visavis.store.Stores;

/** Invented address books to draw charts of everybody from. */
final class Everyone {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    static final Portfolio NOBODY = new Courses(TODAY.toString()).portfolio();
    private static final Map<Integer, Portfolio> SAMPLES = new ConcurrentHashMap<>();

    private Everyone() {}

    /** The sample address book with so many people. */
    static Portfolio sample(int people) {
        return SAMPLES.computeIfAbsent(people, Everyone::filled);
    }

    private static Portfolio filled(int people) {
        try {
            Path folder = Files.createTempDirectory("everyone");
            try (var stores = Stores.open(folder.resolve("visavis.db"))) {
                new FillWithSample(stores).run(people, people * 20, FillWithSample.SEED, TODAY);
                return new ReadPortfolio(stores).on(TODAY);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (Refusal refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Three people. */
    static Portfolio few() {
        return new Courses(TODAY.toString())
                .add(Tie.WEAK, "linkedin", "2026-01-01", new Story().out("2026-01-05", Channel.MESSAGE).in("2026-01-08", Channel.MESSAGE).together("2026-03-31", Channel.IN_PERSON, 90))
                .add(Tie.STRONG, "linkedin", "2025-01-01", new Story().out("2025-02-20", Channel.MESSAGE).in("2025-02-21", Channel.MESSAGE))
                .add(Tie.WEAK, "x", "2025-06-01", new Story().in("2025-06-02", Channel.LIKE)).portfolio();
    }

    /** People met in places with long names, and in ever more of them. */
    static Portfolio longNames() {
        var random = new Random(7);
        var places = List.of("International Conference on Sustainable Agriculture and Rural Extension, Wageningen 2024", "linkedin", "Grundschule am Wasserturm", "x", "introduction",
                "Donaudampfschifffahrtsgesellschaftskapitänsversammlung", "in person", "", "A hiking forum");
        var courses = new Courses(TODAY.toString());
        for (int i = 0; i < 160; i++) {
            var place = places.get((int) (places.size() * random.nextDouble() * random.nextDouble()));
            var met = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(900));
            var story = new Story();
            if (random.nextInt(4) > 0) story.out(met.plusDays(3).toString(), Channel.MESSAGE).in(met.plusDays(5 + random.nextInt(30)).toString(), Channel.MESSAGE);
            if (random.nextInt(3) == 0) story.together(met.plusDays(20 + random.nextInt(90)).toString(), Channel.CALL, 20);
            if (random.nextInt(5) > 2) story.together(met.plusDays(random.nextInt(600)).toString(), Channel.IN_PERSON, 90);
            courses.add(random.nextInt(3) == 0 ? Tie.STRONG : Tie.WEAK, place, met.toString(), story);
        }
        return courses.portfolio();
    }
}

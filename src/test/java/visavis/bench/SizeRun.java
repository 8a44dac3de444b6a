package visavis.bench;

import static visavis.bench.DrivenWindow.filled;
import static visavis.bench.DrivenWindow.lookup;
import static visavis.bench.DrivenWindow.onScreen;
import static visavis.bench.DrivenWindow.painted;
import static visavis.bench.DrivenWindow.report;
import static visavis.bench.DrivenWindow.table;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import visavis.model.PersonRow;
import visavis.model.Tie;

/**
 * Opens the real window on a store of 100,000 people and does what a user does all day: type, scroll, open, sort, filter, tag many at once. Each
 * time is from the keystroke or click to the frame after what it brings.
 */
public final class SizeRun {
    /** Each of them finds somebody, or nothing would change. Other beginnings the second time: whom a letter or two find is remembered. */
    private static final List<String> TYPED_EARLY = List.of("sof", "paris", "lunch", "mira k", "birthday", "harbour fi", "design"),
            TYPED = List.of("mar", "berlin", "coffee", "ana g", "research", "lantern pre", "köln");
    private static final List<String> SORTED = List.of("organization", "strength", "last", "due", "stage");
    private static final int OPENED = 20, UNTIMED = 3, EARLIER = 9, TAGGED = 10_000;
    /** A frame at 60 a second takes 16.7 milliseconds, and clocks are never quite even. */
    private static final double FRAME = 18;

    private SizeRun() {}

    public static void main(String[] arguments) {
        var store = Path.of(arguments[0]);
        DrivenWindow.open(arguments[0], () -> drive(store));
    }

    private static void drive(Path store) throws Exception {
        report("size of the store file", Files.size(store) / 1e6, "MB", null);
        painted(() -> table() != null && table().getItems().size() > TAGGED);
        type("search as soon as everybody is shown, while their ties are worked out", TYPED_EARLY);
        painted(() -> !isPending());
        Thread.sleep(3000);
        report("resident memory, %,d people shown".formatted(table().getItems().size()), DrivenWindow.residentMegabytes(), "MB", 450.0);
        type("search among all", TYPED);
        scrollPeople();
        open();
        scrollTimeline();
        sort();
        filter();
        tagMany();
    }

    private static void type(String what, List<String> words) throws Exception {
        var strokes = Typing.of(words);
        report(what + ", keystroke to painted result, 95 %", strokes.part(95), "ms", 50.0);
        report("  the largest", strokes.largest(), "ms", 100.0);
    }

    /** Whether what happened with people is still to be shown. */
    private static boolean isPending() {
        return table().getItems().isEmpty() || table().getItems().getFirst().signs().isPending();
    }

    private static void scrollPeople() throws Exception {
        frames("People", Scrolling.over(table().lookup(".virtual-flow")), 17.5);
        var bare = new BareTable[1];
        onScreen(() -> bare[0] = new BareTable(table()));
        painted(() -> true);
        frames("a bare table of plain text", Scrolling.over(bare[0].rows()), null);
        onScreen(bare[0]::close);
        onScreen(() -> table().scrollTo(0));
    }

    private static void frames(String what, Times gaps, Double goal) {
        report("scrolling " + what + ", time from frame to frame, 95 %", gaps.part(95), "ms", goal);
        report("  the largest", gaps.largest(), "ms", null);
        report("  frames that come later than after " + FRAME + " ms", gaps.over(FRAME), "%", goal == null ? null : 5.0);
    }

    private static void open() throws Exception {
        var times = new Times();
        for (int row = 0; row < UNTIMED + OPENED; row++) {
            double time = open(row);
            if (row >= UNTIMED) times.add(time);
        }
        report("opening a contact, click to painted card, median", times.median(), "ms", 100.0);
        report("  95 %", times.part(95), "ms", null);
    }

    private static double open(int row) throws Exception {
        var person = table().getItems().get(row);
        var start = new long[1];
        onScreen(() -> {
            start[0] = System.nanoTime();
            table().getSelectionModel().clearAndSelect(row);
        });
        return (painted(() -> isOpen(person)) - start[0]) / 1e6;
    }

    private static boolean isOpen(PersonRow person) {
        var name = lookup("#nameSlot");
        return name != null && name.lookupAll(".label").stream().anyMatch(label -> label instanceof Labeled shown && person.name().equals(shown.getText()));
    }

    /** Of whom the most happened with, as far back as ten pages. */
    private static void scrollTimeline() throws Exception {
        var people = table().getItems();
        int busiest = people.indexOf(people.stream().max(Comparator.comparingInt(PersonRow::interactions)).orElseThrow());
        report("opening whom the most happened with (%,d interactions)".formatted(people.get(busiest).interactions()), open(busiest), "ms", null);
        for (int page = 0; page < EARLIER && lookup("#earlier").isVisible(); page++) onScreen(() -> ((Button) lookup("#earlier")).fire());
        painted(() -> true);
        frames("a long timeline", Scrolling.over(((ScrollPane) lookup("#scroll")).getContent()), 17.5);
        onScreen(() -> table().getSelectionModel().clearAndSelect(0));
        Thread.sleep(500);
    }

    private static void sort() throws Exception {
        var times = new Times();
        for (var id : SORTED) {
            var column = table().getColumns().stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
            times.add(filled(() -> table().getSortOrder().setAll(List.of(column))));
        }
        times.add(filled(() -> table().getSortOrder().clear()));
        report("sorting by a column, click to painted rows, median", times.median(), "ms", 150.0);
        report("  the largest", times.largest(), "ms", null);
    }

    private static void filter() throws Exception {
        var times = new Times();
        for (var tie : new Tie[] {Tie.STRONG, Tie.WEAK, null, Tie.STRONG, null}) times.add(filled(() -> ties().setValue(tie)));
        report("filtering by tie, click to painted rows, median", times.median(), "ms", 150.0);
        report("  the largest", times.largest(), "ms", null);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Tie> ties() {
        return (ComboBox<Tie>) lookup("#tie");
    }

    private static void tagMany() throws Exception {
        var tag = "size " + System.currentTimeMillis();
        var start = new long[1];
        onScreen(() -> {
            start[0] = System.nanoTime();
            table().getSelectionModel().selectRange(0, TAGGED);
        });
        report("choosing %,d people".formatted(TAGGED), (painted(() -> true) - start[0]) / 1e6, "ms", null);
        var gaps = FrameGaps.begin();
        onScreen(() -> {
            ((TextField) lookup("#tagName")).setText(tag);
            start[0] = System.nanoTime();
            ((Button) lookup("#addTag")).fire();
        });
        long shown = painted(() -> table().getItems().getFirst().tags().contains(tag) && table().getItems().get(TAGGED - 1).tags().contains(tag));
        report("a tag for %,d people, until it is kept and shown".formatted(TAGGED), (shown - start[0]) / 1e6, "ms", 1000.0);
        report("  longest wait between two frames meanwhile", gaps.end().largest(), "ms", null);
    }
}

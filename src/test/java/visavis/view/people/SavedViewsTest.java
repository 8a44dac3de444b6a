package visavis.view.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.insight.Situation;
import visavis.model.Stage;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.settings.Settings;

class SavedViewsTest {
    @TempDir Path folder;

    private SavedViews views(Settings settings) {
        return new SavedViews(settings.choice("people.views", ""));
    }

    private Settings settings() {
        return new Settings(folder.resolve("settings"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a, b", "two\nlines", "שלום \u202b(خاص)\u202c", "\ud83c\udf7b friends", "\"quoted\" \\ = : # !", "[{\"name\":\"x\"}]", " ", "\u0001"})
    void anyNameComesBackAfterARestart(String name) {
        var settings = settings();
        var view = new SavedView(name, "caf\u00e9 " + name, new PeopleFilter(Tie.STRONG, Stage.MET, Situation.ONE_SIDED, name, "tag " + name, "origin", Status.ARCHIVED), "name 220 shown asc1, place 130 hidden -");
        views(settings).save(view);
        views(settings).save(new SavedView("other", "", PeopleFilter.EVERYBODY, ""));
        settings.save();
        assertEquals(view, views(settings()).find(name).orElseThrow());
        assertEquals(2, views(settings()).all().size());
    }

    @Test
    void oneOfTheSameNameIsReplacedAndOneThatIsRemovedIsGone() {
        var views = views(settings());
        views.save(new SavedView("b", "one", PeopleFilter.EVERYBODY, ""));
        views.save(new SavedView("a", "", PeopleFilter.EVERYBODY, ""));
        views.save(new SavedView("b", "two", PeopleFilter.EVERYBODY, ""));
        assertEquals(List.of("a", "b"), views.all().stream().map(SavedView::name).toList());
        assertEquals("two", views.find("b").orElseThrow().search());
        views.remove("b");
        assertEquals(List.of("a"), views.all().stream().map(SavedView::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[", "nonsense", "{}", "[{}]", "[{\"name\":null}]", "[{\"name\":1}]", "[[]]", "[{\"name\":\"a\"", "null"})
    void whatCannotBeReadCountsAsNone(String text) {
        var settings = settings();
        settings.choice("people.views", "").set(text);
        assertEquals(List.of(), views(settings).all());
    }

    @Test
    void aWordNobodyKnowsLeavesItsPartOpen() {
        var settings = settings();
        settings.choice("people.views", "").set("[{\"name\":\"a\",\"tie\":\"purple\",\"situation\":\"later\",\"status\":\"?\",\"more\":\"x\"}]");
        assertEquals(List.of(new SavedView("a", "", PeopleFilter.EVERYBODY, "")), views(settings).all());
    }
}

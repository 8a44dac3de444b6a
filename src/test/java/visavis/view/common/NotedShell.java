package visavis.view.common;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.Window;

/** A shell that only notes what it is asked. */
public final class NotedShell implements Shell {
    public final List<String> done = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    public List<Long> shown = List.of();
    public final List<Throwable> problems = new ArrayList<>();
    /** How often the page about the numbers was asked for. */
    public int numbers;
    /** Owns the dialogs of the screen under test. */
    public Window window;
    /** What the user chooses when asked for files; none is to think better of it. */
    public List<Path> chosen = List.of();
    /** The dialog they were last asked in. */
    public FileChooser asked;

    @Override
    public void openContact(long id) {}

    @Override
    public void openDuplicates() {}

    @Override
    public void showPeople(List<Long> ids, String words) {
        shown = ids;
        said.add(words);
    }

    @Override
    public void openReview() {}

    @Override
    public void openNumbers() {
        numbers++;
    }

    @Override
    public void importFiles(List<Path> files) {}

    @Override
    public void log(String name) {}

    @Override
    public void done(String sentence) {
        done.add(sentence);
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void problem(Throwable problem) {
        problems.add(problem);
    }

    @Override
    public void browse(URI address) {}

    @Override
    public Window window() {
        return window;
    }

    @Override
    public List<Path> chooseFiles(FileChooser dialog) {
        asked = dialog;
        return chosen;
    }

    @Override
    public Optional<Path> chooseTarget(FileChooser dialog) {
        asked = dialog;
        return chosen.stream().findFirst();
    }
}

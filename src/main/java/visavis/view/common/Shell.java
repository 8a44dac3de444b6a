package visavis.view.common;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.Window;

/** What screens may ask of the window around them. */
public interface Shell {
    /** Shows a contact, whatever screen is open. */
    void openContact(long id);

    /** Shows the people of the ids and nobody else, until the user wants all again or goes back. @param words who they are, as a sentence */
    void showPeople(List<Long> ids, String words);

    /** Shows who may be entered twice. */
    void openDuplicates();

    /** Leads through the ties of which the user has not said how strong they are. */
    void openReview();

    /** Shows what the figures about ties rest on. */
    void openNumbers();

    /** Imports the files and shows the result. */
    void importFiles(List<Path> files);

    /** Opens the quick log, with the contact's name written already when one is given (else the empty string). */
    void log(String name);

    /** Says in passing that something was done and offers to undo it. */
    void done(String sentence);

    /** Says in passing what is no cause for undoing. */
    void say(String sentence);

    /** Tells what went wrong in one plain sentence; unexpected trouble is logged, with details on demand. */
    void problem(Throwable problem);

    /** Opens a web page or a mail in the system's own program. */
    void browse(URI address);

    Window window();

    /** Asks which files, in the system's own dialog; none when the user thinks better of it. */
    default List<Path> chooseFiles(FileChooser dialog) {
        var chosen = dialog.showOpenMultipleDialog(window());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** Asks where to save, in the same way. */
    default Optional<Path> chooseTarget(FileChooser dialog) {
        return Optional.ofNullable(dialog.showSaveDialog(window())).map(File::toPath);
    }
}

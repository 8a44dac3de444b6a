package visavis.view.shell;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import visavis.view.common.Screen;

/** What an empty store says first: bring your people, or look around among invented ones. */
public final class WelcomeController implements Screen {
    private final ShellController shell;

    @FXML private Button importContacts;

    public WelcomeController(ShellController shell) {
        this.shell = shell;
    }

    @FXML
    private void importContacts() {
        shell.chooseFiles();
    }

    @FXML
    private void lookAround() {
        shell.toSample();
    }

    @FXML
    private void addContact() {
        shell.addContact();
    }

    @Override
    public void refresh() {}

    @Override
    public void focus() {
        importContacts.requestFocus();
    }
}

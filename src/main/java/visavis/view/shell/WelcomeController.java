package visavis.view.shell;

import javafx.fxml.FXML;
import visavis.view.common.Screen;

/** What an empty store says first: bring your people, or look around among invented ones. */
public final class WelcomeController implements Screen {
    private final ShellController shell;

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
}

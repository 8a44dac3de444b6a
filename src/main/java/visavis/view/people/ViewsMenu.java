package visavis.view.people;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import visavis.insight.Situation;
import visavis.text.Messages;
import visavis.view.common.NameDialog;
import visavis.view.common.Shell;

/** The menu of views: those that are always there, those the user saved, and what can be done with them. */
final class ViewsMenu {
    /** The situations that have a view, each with the column that tells of it and sorts. */
    private static final List<Map.Entry<Situation, String>> BUILT_IN = List.of(Map.entry(Situation.STRONG_FADING, "fading"), Map.entry(Situation.SOCIAL_SHORTCUT, "stage"),
            Map.entry(Situation.WEAK_WARM, "strength"), Map.entry(Situation.ONE_SIDED, "balance"), Map.entry(Situation.GONE_QUIET, "last"), Map.entry(Situation.DUE, "due"));
    private final MenuButton menu;
    private final SavedViews saved;
    private final Messages messages;
    private final Shell shell;
    private final Looks looks;

    ViewsMenu(MenuButton menu, SavedViews saved, Messages messages, Shell shell, Looks looks) {
        this.menu = menu;
        this.saved = saved;
        this.messages = messages;
        this.shell = shell;
        this.looks = looks;
        menu.setOnShowing(event -> fill());
        looks.chosenProperty().subscribe(name -> menu.setText(name.isEmpty() ? messages.get("people.views") : name));
    }

    private void fill() {
        var views = saved.all();
        menu.getItems().setAll(item(messages.get("people.views.everybody"), looks::chooseEverybody));
        for (var each : BUILT_IN) menu.getItems().add(item(messages.name(each.getKey()), () -> choose(each.getKey(), each.getValue())));
        menu.getItems().add(new SeparatorMenuItem());
        for (var view : views) menu.getItems().add(item(view.name(), () -> looks.choose(view)));
        if (!views.isEmpty()) menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item(messages.get("people.views.save"), this::save));
        if (views.isEmpty()) return;
        menu.getItems().addAll(each(messages.get("people.views.rename"), views, this::rename), each(messages.get("people.views.delete"), views, this::delete));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        // An underline in a name is no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Menu each(String text, List<SavedView> views, Consumer<SavedView> action) {
        var menu = new Menu(text);
        for (var view : views) menu.getItems().add(item(view.name(), () -> action.accept(view)));
        return menu;
    }

    private void choose(Situation situation, String column) {
        looks.choose(new SavedView(messages.name(situation), "", PeopleFilter.of(situation), looks.own().sortedBy(column, "organization").text()));
    }

    private void save() {
        var name = askName("people.views.save.title", "", "people.views.save.yes");
        if (name.isEmpty() || saved.find(name).isPresent() && !isSure("people.views.replace", name, "people.views.replace.yes")) return;
        saved.save(looks.present(name));
        shell.say(messages.get("people.views.saved", name));
    }

    private void rename(SavedView view) {
        var name = askName("people.views.rename.title", view.name(), "people.views.rename.yes");
        if (name.isEmpty() || name.equals(view.name()) || saved.find(name).isPresent() && !isSure("people.views.replace", name, "people.views.replace.yes")) return;
        saved.remove(view.name());
        saved.save(view.renamed(name));
    }

    private void delete(SavedView view) {
        if (isSure("people.views.delete.sure", view.name(), "people.views.delete.yes")) saved.remove(view.name());
    }

    /** Empty when the user has none to give. */
    private String askName(String title, String name, String yes) {
        return NameDialog.ask(shell.window(), messages, title, "people.views.name", name, yes).orElse("");
    }

    private boolean isSure(String question, String name, String yes) {
        var sure = new ButtonType(messages.get(yes), ButtonData.OK_DONE);
        var ask = new Alert(Alert.AlertType.CONFIRMATION, messages.get(question, name), new ButtonType(messages.get("people.views.cancel"), ButtonData.CANCEL_CLOSE), sure);
        ask.initOwner(shell.window());
        ask.setTitle(messages.get("people.views"));
        ask.setHeaderText(null);
        ask.setGraphic(null);
        return ask.showAndWait().filter(sure::equals).isPresent();
    }
}

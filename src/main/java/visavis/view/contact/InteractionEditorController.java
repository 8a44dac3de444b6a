package visavis.view.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import visavis.model.Channel;
import visavis.model.Direction;
import visavis.model.Interaction;
import visavis.model.Text;
import visavis.text.Messages;
import visavis.view.common.ChannelIcon;

/** One interaction as it is being written down. The direction follows the channel until the user chooses one. */
public final class InteractionEditorController {
    /** Somebody else who was there. */
    record Companion(long id, String name) {}

    private final Messages messages;
    @FXML private ComboBox<Channel> channel;
    @FXML private ToggleGroup direction;
    @FXML private StackPane dateSlot, peopleSlot;
    @FXML private TextField minutes, place, title;
    @FXML private TextArea note;
    @FXML private Label trouble;
    private DayField date;
    private Chips<Companion> people;
    private List<Companion> everybody = List.of();
    private List<Check> checks;
    private Interaction before;
    private List<Long> fixed = List.of();
    private boolean directionChosen;

    public InteractionEditorController(Messages messages) {
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        channel.getItems().setAll(Channel.values());
        channel.setCellFactory(list -> new ChannelCell());
        channel.setButtonCell(new ChannelCell());
        direction.selectedToggleProperty().addListener((toggle, was, is) -> {
            if (is == null) direction.selectToggle(was);
        });
        date = new DayField(messages, messages.get("interaction.date"));
        date.getEditor().setId("date");
        dateSlot.getChildren().setAll(date);
        people = new Chips<>(messages, messages.get("interaction.people.prompt"), Companion::name, this::find);
        people.field().setId("people");
        peopleSlot.getChildren().setAll(people);
        checks = List.of(new Check(date.getEditor(), this::dateComplaint), new Check(minutes, this::minutesComplaint), new Check(people.field(), this::peopleComplaint));
    }

    /**
     * Fills the fields.
     * @param fixed  who was there in any case, such as the person whose card it is
     * @param others who else was, as far as that can be changed
     */
    void show(Interaction interaction, List<Long> fixed, List<Companion> others) {
        before = interaction;
        this.fixed = fixed;
        channel.setValue(interaction.channel());
        choose(interaction.direction());
        date.show(interaction.date());
        minutes.setText(interaction.minutes() == null ? "" : interaction.minutes().toString());
        place.setText(interaction.place());
        title.setText(interaction.title());
        note.setText(interaction.note());
        people.items().setAll(others);
        directionChosen = false;
    }

    /** Whom completion knows. */
    void offer(List<Companion> all) {
        everybody = all.stream().filter(each -> !fixed.contains(each.id())).toList();
        people.offer(everybody);
    }

    void focus() {
        title.requestFocus();
    }

    /** Whether it can be saved as it stands; else the reason is shown. */
    boolean check() {
        // Every field is asked, because asking is what marks it.
        var complaint = checks.stream().map(Check::complaint).flatMap(Optional::stream).reduce((first, later) -> first);
        trouble.setText(complaint.orElse(""));
        trouble.setVisible(complaint.isPresent());
        return complaint.isEmpty();
    }

    /** What was written down; asked only after {@link #check}. A time of day belongs to its day and goes when the day changes. */
    Interaction value() {
        people.take();
        var with = new ArrayList<>(Stream.concat(fixed.stream(), people.items().stream().map(Companion::id)).distinct().toList());
        var day = date.day();
        return new Interaction(before.id(), day, Objects.equals(day, before.date()) ? before.at() : null, channel.getValue(), (Direction) direction.getSelectedToggle().getUserData(),
                count(), place.getText(), title.getText(), note.getText(), with, before.source(), before.externalKey());
    }

    /** A fresh interaction: a meeting today is what one comes here to write down. */
    static Interaction fresh(LocalDate today, String source) {
        return new Interaction(0, today, null, Channel.IN_PERSON, Channel.IN_PERSON.usualDirection(), null, "", "", "", List.of(), source, "");
    }

    @FXML
    private void chooseChannel() {
        if (!directionChosen) choose(channel.getValue().usualDirection());
    }

    @FXML
    private void chooseDirection() {
        directionChosen = true;
    }

    private void choose(Direction wanted) {
        for (Toggle each : direction.getToggles()) if (each.getUserData() == wanted) direction.selectToggle(each);
    }

    private Integer count() {
        var typed = Text.clean(minutes.getText());
        return typed.isEmpty() ? null : Integer.valueOf(typed);
    }

    private Optional<String> dateComplaint() {
        return date.getEditor().getText().isBlank() ? Optional.of(messages.get("interaction.date.missing")) : date.complaint();
    }

    private Optional<String> minutesComplaint() {
        var typed = Text.clean(minutes.getText());
        boolean plausible = typed.isEmpty() || typed.matches("\\d{1,6}") && Integer.parseInt(typed) <= Interaction.MAX_MINUTES;
        return plausible ? Optional.empty() : Optional.of(messages.get("interaction.minutes.wrong", typed));
    }

    private Optional<String> peopleComplaint() {
        var typed = Text.clean(people.field().getText());
        return typed.isEmpty() || find(typed).isPresent() ? Optional.empty() : Optional.of(messages.get("interaction.people.unknown", typed));
    }

    /** Only a name that means exactly one person is taken; of several the user chooses from the list. */
    private Optional<Companion> find(String typed) {
        var called = everybody.stream().filter(each -> Text.fold(each.name()).equals(Text.fold(typed))).limit(2).toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private final class ChannelCell extends ListCell<Channel> {
        @Override
        protected void updateItem(Channel item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : messages.name(item));
            setGraphic(empty || item == null ? null : ChannelIcon.of(item));
        }
    }
}

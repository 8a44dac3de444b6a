package visavis.view.contact;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.Image;
import visavis.action.AnswerHints;
import visavis.action.EditContacts;
import visavis.action.LogInteraction;
import visavis.action.MergeContacts;
import visavis.action.ReadPeople;
import visavis.model.Circle;
import visavis.model.Contact;
import visavis.model.Interaction;
import visavis.model.PersonRow;
import visavis.model.Status;
import visavis.model.Tie;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.task.Latest;
import visavis.text.Messages;
import visavis.view.chart.JourneyPicture;
import visavis.view.common.Shell;

/**
 * The person on the card, shared by its parts: reads everything in the background, and writes what the user does, one thing
 * after the other in the order it was done. An edit of the contact shows at once and is confirmed by reading again.
 */
public final class ShownPerson {
    private final Stores stores;
    private final ReadPeople people;
    private final EditContacts edit;
    private final LogInteraction log;
    private final AnswerHints hints;
    private final MergeContacts merges;
    private final Shell shell;
    private final Background background;
    private final Latest reading;
    private final Messages messages;
    private final Supplier<LocalDate> today;
    private final ReadOnlyLongWrapper id = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>();
    private final Deque<Written> waiting = new ArrayDeque<>();

    private interface Work {
        void run() throws Exception;
    }

    private record Written(Work work, String done) {}

    public ShownPerson(Stores stores, Shell shell, Background background, Messages messages, Supplier<LocalDate> today) {
        this.stores = stores;
        this.people = new ReadPeople(stores);
        this.edit = new EditContacts(stores);
        this.log = new LogInteraction(stores);
        this.hints = new AnswerHints(stores);
        this.merges = new MergeContacts(stores);
        this.shell = shell;
        this.background = background;
        this.reading = background.latest();
        this.messages = messages;
        this.today = today;
    }

    /** {@code null} while nobody is shown. */
    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    /** Who was asked for last, 0 for nobody. */
    ReadOnlyLongProperty id() {
        return id.getReadOnlyProperty();
    }

    LocalDate today() {
        return today.get();
    }

    void show(long wanted) {
        id.set(wanted);
        refresh();
    }

    /** While a change waits to be written, what the store says is older than what the screen shows. */
    void refresh() {
        long wanted = id.get();
        reading.run(() -> read(wanted), found -> {
            if (waiting.isEmpty()) known.set(found.orElse(null));
        }, shell::problem);
    }

    /** @param what the thing that was edited, as the user calls it */
    void edit(String what, UnaryOperator<Contact> change) {
        var before = contact();
        known.set(known.get().with(change.apply(before)));
        write(messages.get("contact.done.edit", what, before.display()), () -> edit.save(before.id(), change));
    }

    void setTie(Tie tie) {
        var before = contact();
        if (before.tie() == tie) return;
        known.set(known.get().with(before.withTie(tie)));
        write(messages.get("contact.done.tie." + tie.code(), before.display()), () -> edit.setTie(List.of(before.id()), tie));
    }

    /** Leaves the tie weak though it looks strong; not asked again until the evidence says something else. */
    void keepWeak() {
        var before = contact();
        var strength = known.get().person().tie().strength().score();
        known.set(known.get().answered());
        write(messages.get("contact.done.keep-weak", before.display()), () -> hints.keepWeak(before.id(), strength));
    }

    void setStatus(Status status) {
        var before = contact();
        write(messages.get("contact.done.status." + status.code(), before.display()), () -> edit.setStatus(List.of(before.id()), status));
    }

    /** @param picture any image file; {@code null} takes the photo away */
    void setPhoto(Path picture) {
        var before = contact();
        write(messages.get(picture == null ? "contact.done.photo-removed" : "contact.done.photo", before.display()),
                () -> edit.setPhoto(before.id(), picture == null ? null : PhotoFile.jpeg(picture)));
    }

    void trash() {
        var before = contact();
        write(messages.get("contact.done.trash", before.display()), () -> edit.trash(List.of(before.id())));
    }

    /** Adds the interaction, or saves it when it has an id. */
    void save(Interaction interaction) {
        boolean fresh = interaction.id() == 0;
        write(messages.get(fresh ? "contact.done.log" : "contact.done.log-edit", contact().display()), () -> {
            if (fresh) log.add(interaction);
            else log.save(interaction);
        });
    }

    void trash(Interaction interaction) {
        write(messages.get("contact.done.log-trash", contact().display()), () -> log.trash(interaction));
    }

    /** Takes the last merge into the person apart. It is an undoing itself, so none is offered for it. */
    void takeApart() {
        var whole = contact();
        var part = known.get().mergedFrom().getFirst();
        background.run(() -> merges.split(whole)).then(undone -> {
            refresh();
            shell.say(undone.kept().isEmpty() ? messages.get("contact.merged.done", whole.display(), part)
                    : messages.get("contact.merged.kept", whole.display(), part, String.join(", ", undone.kept())));
        }).orElse(shell::problem);
    }

    void readTags(Consumer<List<String>> use) {
        background.run(() -> stores.contacts().tags()).then(use).orElse(shell::problem);
    }

    void readCircles(Consumer<List<String>> use) {
        background.run(() -> stores.tieSettings().get().circles().stream().map(Circle::name).toList()).then(use).orElse(shell::problem);
    }

    /** Everybody, for finding them by name. */
    void readPeople(Consumer<List<PersonRow>> use) {
        background.run(() -> stores.people().all()).then(use).orElse(shell::problem);
    }

    /** Somebody's journey, to be laid over the one shown. */
    void readJourney(long wanted, Consumer<JourneyPicture> use) {
        background.run(() -> people.person(wanted, today()).map(person -> JourneyPicture.of(person.contact(), person.interactions(), today(), messages)))
                .then(found -> found.ifPresent(use)).orElse(shell::problem);
    }

    private Contact contact() {
        return known.get().contact();
    }

    private void write(String done, Work work) {
        waiting.add(new Written(work, done));
        if (waiting.size() == 1) writeNext();
    }

    private void writeNext() {
        var next = waiting.peek();
        background.run(() -> {
            next.work().run();
            return next;
        }).then(written -> {
            afterWriting();
            shell.done(written.done());
        }).orElse(problem -> {
            afterWriting();
            shell.problem(problem);
        });
    }

    private void afterWriting() {
        waiting.remove();
        if (waiting.isEmpty()) refresh();
        else writeNext();
    }

    private Optional<Known> read(long wanted) {
        return people.person(wanted, today()).map(person -> {
            var others = person.interactions().stream().flatMap(each -> each.with().stream()).filter(other -> other != wanted).collect(Collectors.toSet());
            var picture = JourneyPicture.of(person.contact(), person.interactions(), today(), messages);
            return new Known(person, picture, names(others), photo(person.contact().photo()), merges.parts(wanted).stream().map(Contact::display).toList());
        });
    }

    private Map<Long, String> names(Set<Long> wanted) {
        return wanted.isEmpty() ? Map.of() : stores.people().of(wanted).stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
    }

    private Image photo(long photo) {
        if (photo == 0) return null;
        var image = stores.photos().find(photo).map(jpeg -> new Image(new ByteArrayInputStream(jpeg)));
        return image.filter(read -> !read.isError()).orElse(null);
    }
}

package visavis.action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import visavis.model.Card;
import visavis.model.Channel;
import visavis.model.Contact;
import visavis.model.ImportReport;
import visavis.model.Interaction;
import visavis.model.Name;
import visavis.model.Refusal;
import visavis.store.Stores;

/** A real store in a temporary folder, and the few things every test of an action does with it. */
final class AddressBook implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    final Path folder;
    final Stores stores;
    private int files;

    AddressBook(Path folder) throws Refusal {
        this.folder = folder;
        stores = Stores.open(folder.resolve("visavis.db"));
    }

    Path file(String text) {
        try {
            return Files.writeString(folder.resolve("file-" + ++files + ".csv"), text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    ImportReport read(String text) throws Refusal {
        return read(List.of(file(text))).getFirst();
    }

    List<ImportReport> read(List<Path> paths) throws Refusal {
        return new ImportFiles(stores).run(paths, ImportFiles.Options.DEFAULT, Progress.NONE);
    }

    long add(String name) {
        return new EditContacts(stores).add(Card.EMPTY.withName(Name.ofFull(name)));
    }

    long log(LocalDate date, Channel channel, Long... people) {
        return new LogInteraction(stores).add(new Interaction(0, date, null, channel, channel.usualDirection(), null, "", "", "", Arrays.asList(people), LogInteraction.SOURCE, ""));
    }

    /** The only one of that name. */
    Contact called(String name) {
        var found = stores.contacts().all().stream().filter(contact -> contact.display().equals(name)).toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " are called " + name + " among " + names());
        return found.getFirst();
    }

    List<String> names() {
        return stores.contacts().all().stream().map(Contact::display).sorted().toList();
    }

    /** Everybody with what their interactions come to, and all that happened, to compare before and after. */
    List<Object> everything() {
        return List.of(new ReadPeople(stores).overviews(TODAY), new LivePeople(stores).rows(TODAY), stores.interactions().all());
    }

    boolean isEmpty() {
        return everything().stream().allMatch(List.of()::equals);
    }

    @Override
    public void close() {
        stores.close();
    }
}

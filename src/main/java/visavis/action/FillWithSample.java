package visavis.action;

import java.time.LocalDate;
import java.util.ArrayList;

import visavis.action.sample.SampleBook;
import visavis.action.sample.SampleContact;
import visavis.action.sample.SamplePeople;
import visavis.model.Contact;
import visavis.model.Refusal;
import visavis.model.Step;
import visavis.store.Stores;
import visavis.store.Transaction;

/** Fills an empty store with an invented, lifelike address book, to look around in or to measure with. */
public final class FillWithSample {
    public static final int CONTACTS = SamplePeople.FIRST_LOOK_CONTACTS, INTERACTIONS = SamplePeople.FIRST_LOOK_INTERACTIONS;
    public static final long SEED = 1;
    private final Stores stores;

    public FillWithSample(Stores stores) {
        this.stores = stores;
    }

    /** The same numbers and seed make the same people. @throws Refusal when somebody is in the store already */
    public void run(int contacts, int interactions, long seed, LocalDate today) throws Refusal {
        refuseUnlessEmpty();
        var book = SamplePeople.generate(contacts, interactions, seed, today);
        stores.database().write(tx -> {
            long step = stores.steps().begin(tx, Step.Kind.SAMPLE, "", contacts);
            // Somebody else may have come while they were made up; from here on nobody can.
            refuseUnlessEmpty();
            write(tx, book, step);
            return null;
        });
    }

    private void refuseUnlessEmpty() throws Refusal {
        if (stores.contacts().count() > 0) throw new Refusal("cli-not-empty", stores.database().file());
    }

    private void write(Transaction tx, SampleBook book, long step) {
        var ids = new ArrayList<Long>();
        for (var person : book.contacts()) ids.add(stores.contacts().add(tx, step, contact(person)));
        book.interactions().forEach(each -> stores.interactions().add(tx, step, each.interaction().withPeople(each.people().stream().map(ids::get).toList())));
    }

    private static Contact contact(SampleContact sample) {
        return Contact.fresh(sample.draft().uid(), sample.draft().card(), sample.draft().origin()).withTie(sample.tie()).withNature(sample.nature()).withStatus(sample.status());
    }
}

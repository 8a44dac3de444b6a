package visavis.action;

import java.util.function.UnaryOperator;

import visavis.model.Circle;
import visavis.model.TieSettings;
import visavis.store.Stores;

/** What the user decides about reading ties, effective for everybody at once. It changes no contact, so there is nothing to take back but by deciding again. */
public final class ChangeTieSettings {
    private final Stores stores;

    public ChangeTieSettings(Stores stores) {
        this.stores = stores;
    }

    /** Changes what is kept now, so that two decisions never lose each other. */
    public void run(UnaryOperator<TieSettings> change) {
        stores.database().write(tx -> {
            stores.tieSettings().save(tx, change.apply(stores.tieSettings().get()));
            return null;
        });
    }

    /** The same for one circle, which keeps its name; nobody's circle stays nobody's. */
    public void circle(String name, UnaryOperator<Circle> change) {
        run(settings -> settings.withCircles(settings.circles().stream().map(circle -> circle.name().equals(name) ? change.apply(circle) : circle).toList()));
    }
}

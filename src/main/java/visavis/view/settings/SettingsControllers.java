package visavis.view.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

import javafx.beans.property.StringProperty;
import visavis.action.BackUp;
import visavis.action.ChangeTieSettings;
import visavis.action.EditCircles;
import visavis.action.LivePeople;
import visavis.store.Stores;
import visavis.task.Background;
import visavis.text.Messages;
import visavis.view.common.Shell;

/** The controllers of this screen and its parts, for whoever makes every long-lived object. */
public final class SettingsControllers {
    private SettingsControllers() {}

    /** @param look the code of how the window looks */
    public static Map<Class<?>, Supplier<Object>> of(Stores stores, LivePeople people, StringProperty look, Background background, Messages messages, Supplier<LocalDate> today, Shell shell) {
        var change = new ChangeTieSettings(stores);
        return Map.of(
                SettingsController.class, () -> new SettingsController(stores, people, background, today, shell),
                TiesController.class, () -> new TiesController(change, background, messages, shell),
                CirclesController.class, () -> new CirclesController(new EditCircles(stores), change, background, messages, shell),
                LookController.class, () -> new LookController(look),
                DataController.class, () -> new DataController(stores.database().file(), new BackUp(stores), background, messages, shell));
    }
}

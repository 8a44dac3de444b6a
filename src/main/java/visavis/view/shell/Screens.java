package visavis.view.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import visavis.view.common.Fxml;
import visavis.view.common.Screen;

/** The screens by their place: made on the first visit, kept, read again when they come into view after a change. */
final class Screens {
    enum Place {
        WELCOME, PEOPLE, DUPLICATES, REVIEW, JOURNEYS, IMPORT, SETTINGS, NUMBERS;

        /** Whether it shows people, so that without any it gives way to the welcome, and the welcome to it. */
        boolean isOfPeople() {
            return compareTo(IMPORT) < 0;
        }
    }

    static final class Open {
        private final Parent node;
        private final Screen screen;
        private boolean stale = true;

        Open(Fxml.Loaded<? extends Screen> loaded) {
            node = loaded.node();
            screen = loaded.controller();
        }
    }

    private final Map<Place, Supplier<Fxml.Loaded<? extends Screen>>> makers;
    private final Map<Place, Open> opened = new EnumMap<>(Place.class);
    private StackPane content;
    private Place current;

    Screens(Map<Place, Supplier<Fxml.Loaded<? extends Screen>>> makers) {
        this.makers = makers;
    }

    void putInto(StackPane place) {
        content = place;
    }

    Place current() {
        return current;
    }

    Open make(Place place) {
        return opened.computeIfAbsent(place, missing -> new Open(makers.get(missing).get()));
    }

    Screen show(Place place) {
        var open = make(place);
        if (current != place) content.getChildren().setAll(open.node);
        current = place;
        refresh(open);
        return open.screen;
    }

    void focus() {
        opened.get(current).screen.focus();
    }

    /** The store changed: what is in view is read again now, the rest when it comes into view. */
    void changed() {
        opened.values().forEach(open -> open.stale = true);
        if (current != null) refresh(opened.get(current));
    }

    private void refresh(Open open) {
        if (!open.stale) return;
        open.stale = false;
        open.screen.refresh();
    }
}

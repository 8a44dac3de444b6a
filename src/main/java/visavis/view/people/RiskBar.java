package visavis.view.people;

import java.util.EnumMap;
import java.util.Map;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import visavis.model.Band;

/** One to three steps for how likely a tie is slipping away; a pseudo-class each, as with {@link visavis.view.common.StageBar}. */
final class RiskBar extends Region {
    private static final Map<Band, PseudoClass> STATES = new EnumMap<>(Band.class);
    private Band band;

    static {
        for (var band : Band.values()) STATES.put(band, PseudoClass.getPseudoClass(band.code()));
    }

    RiskBar() {
        getStyleClass().add("risk-bar");
        setMouseTransparent(true);
    }

    void setBand(Band value) {
        if (value == band) return;
        if (band != null) pseudoClassStateChanged(STATES.get(band), false);
        pseudoClassStateChanged(STATES.get(value), true);
        band = value;
    }
}

package visavis.view.chart;

import javafx.scene.paint.Color;

import visavis.model.Lane;
import visavis.model.Stage;

/**
 * The colours of our charts. Lanes run from cool (online) to warm (offline); a test keeps them at least 3:1 against the
 * background and apart from each other for the three common colour deficiencies. Words are at least 4.5:1.
 *
 * @param words   what is read first
 * @param quiet   what is read second: scales, names of lanes
 * @param hairline lines that only separate
 * @param hatch   long silences
 * @param accent  today and the focus
 * @param tintShare how much of a lane's colour is in the ground behind its marks, 0 to 1
 */
public record Palette(Color background, Color words, Color quiet, Color hairline, Color hatch, Color accent,
                      Color reactions, Color publicTalk, Color privateWriting, Color voice, Color inPerson,
                      double tintShare) {
    private static final double FADED = .5;
    public static final int STEPS = 4;
    /** Even steps to the eye on both grounds. */
    private static final double[] SHARES = {.38, .58, .78, 1};
    public static final Palette LIGHT = new Palette(Color.web("#ffffff"), Color.web("#24292f"), Color.web("#57606a"), Color.web("#e4e8ed"),
            Color.web("#57606a", .22), Color.web("#0969da"),
            Color.web("#7c70b6"), Color.web("#1f4cab"), Color.web("#2a9f90"), Color.web("#b8850c"), Color.web("#b5262b"), .10);
    public static final Palette DARK = new Palette(Color.web("#0d1117"), Color.web("#e6edf3"), Color.web("#9aa4af"), Color.web("#21262d"),
            Color.web("#9aa4af", .30), Color.web("#58a6ff"),
            Color.web("#b0a2cc"), Color.web("#3f74e6"), Color.web("#63e2d6"), Color.web("#f5cf58"), Color.web("#e8603f"), .15);

    public static Palette of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    public Color lane(Lane lane) {
        return switch (lane) {
            case REACTIONS -> reactions;
            case PUBLIC -> publicTalk;
            case PRIVATE -> privateWriting;
            case VOICE -> voice;
            case IN_PERSON -> inPerson;
        };
    }

    /** The lane's colour for a little, more, much or very much of it: {@code step} 1 to {@link #STEPS}. */
    public Color step(Lane lane, int step) {
        return background.interpolate(lane(lane), SHARES[step - 1]);
    }

    /** The colour of the lane that takes a relationship to the stage; that of quiet words for whom nothing has happened with yet. */
    public Color stage(Stage stage) {
        return switch (stage) {
            case LISTED -> quiet;
            case NOTICED -> reactions;
            case TALKING -> privateWriting;
            case VOICE -> voice;
            case MET, FACE_TO_FACE -> inPerson;
        };
    }

    /** A breath of the lane's colour, for the ground behind its marks. */
    public Color tint(Lane lane) {
        return background.interpolate(lane(lane), tintShare);
    }

    /** The same with lanes and words half faded, for what is planned or stands in the second row. */
    public Palette paler() {
        return new Palette(background, faded(words), faded(quiet), hairline, hatch, accent,
                faded(reactions), faded(publicTalk), faded(privateWriting), faded(voice), faded(inPerson), tintShare);
    }

    /** The same with faded lanes among words as strong as ever. */
    Palette withPaleLanes() {
        var pale = paler();
        return new Palette(background, words, quiet, hairline, hatch, accent, pale.reactions, pale.publicTalk, pale.privateWriting, pale.voice, pale.inPerson, tintShare);
    }

    private Color faded(Color colour) {
        return colour.interpolate(background, FADED);
    }
}

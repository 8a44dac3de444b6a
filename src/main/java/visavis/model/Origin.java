package visavis.model;

import java.time.LocalDate;

/** Where you met: a platform ("linkedin"), an event, an introduction; and on which day, when known ({@code null} when not). */
public record Origin(String place, LocalDate met) {
    public static final Origin UNKNOWN = new Origin("", null);

    public Origin {
        place = Text.clean(place);
    }
}

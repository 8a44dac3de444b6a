package visavis.insight;

import java.time.LocalDate;

import visavis.model.Stage;

/** One step of a journey: the stage first reached on that day. */
public record Reached(LocalDate from, Stage stage) {}

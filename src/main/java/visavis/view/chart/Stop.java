package visavis.view.chart;

import java.time.LocalDate;

import visavis.model.Interaction;

/** Where the keyboard stops and the pointer finds something: a mark, or a cell of a heat strip. */
sealed interface Stop permits Mark, Cell {
    LocalDate day();

    /** All of its days. */
    Days days();

    /** An interaction by which the stop is found again after zooming: what was a cell may be marks then. */
    Interaction anchor();

    boolean holds(Interaction interaction);
}

package visavis.view.importing;

import visavis.action.ImportPlan;

/** One step on screen. */
interface StepView {
    /** Shows what is planned by what was chosen; what the user says goes into {@code chosen}. */
    void show(ImportPlan plan, Chosen chosen);

    /** Puts the keyboard where work starts. */
    void focus();

    /** Whether one can go on from here. */
    default boolean isDone() {
        return true;
    }

    /** What stands beside the buttons: how much is left to say, or what is missing; may be empty. */
    default String hint() {
        return "";
    }
}

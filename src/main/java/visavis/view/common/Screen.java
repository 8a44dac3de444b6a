package visavis.view.common;

/** A screen as the shell knows it: told when its data changed and when it comes into view. */
public interface Screen {
    /** Reads again what is shown; called when the store changed and the first time the screen is shown. */
    void refresh();

    /** Puts the keyboard where work starts. */
    default void focus() {}
}

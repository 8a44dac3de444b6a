package visavis.view.log;

import visavis.model.Overview;

/** An answer to who is meant. */
sealed interface Suggestion {
    String name();

    record Known(Overview person) implements Suggestion {
        @Override
        public String name() {
            return person.contact().display();
        }
    }

    /** Somebody to add to the contacts. */
    record Stranger(String name) implements Suggestion {}
}

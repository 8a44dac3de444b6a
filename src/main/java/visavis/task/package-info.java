/**
 * Running work off the screen thread and bringing its result back to it, and letting one work go on beside another
 * ({@link visavis.task.Belt}). The only package that makes threads; tests use the twin that runs everything at once. Start at
 * {@link visavis.task.Background}.
 */
package visavis.task;

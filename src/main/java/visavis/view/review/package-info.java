/**
 * The Tie review: one person after another, and the user says how strong the tie is, with one key each. Knows nothing of the other
 * screens. Start at {@link visavis.view.review.ReviewController}; {@link visavis.view.review.Pass} says who is next.
 *
 * <p>What is said is shown as done at once and written behind, in order. So a card never waits for the disk, and what comes back
 * from the store is only believed of people about whom nothing is still being written.
 */
package visavis.view.review;

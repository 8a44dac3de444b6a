/**
 * Measures what the program promises about speed and memory, by hand and never as a test: each figure with how it was taken.
 * Start at {@link visavis.bench.Bench}; the README says how to run it.
 */
package visavis.bench;

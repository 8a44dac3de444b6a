/**
 * <em>About these numbers</em>: how every figure about ties is worked out, what it rests on and what not, in plain sentences. What
 * can be taken from the code is, so that the page cannot say anything else than the program does. Start at
 * {@link visavis.view.numbers.NumbersController}.
 */
package visavis.view.numbers;

/**
 * Records into plain sentences, for window and command line alike: the one message bundle and the few
 * sentences that are put together from facts. Knows model and insight. Start at {@link visavis.text.Messages}.
 */
package visavis.text;

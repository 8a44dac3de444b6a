/**
 * Who is who: whether somebody in a file is somebody we know, what the two know of them together, and who may be entered twice.
 * Plain functions over records; knows model only. Start at {@link visavis.matching.IdentityIndex} for what is certain and at
 * {@link visavis.matching.Duplicates} for what is likely.
 *
 * <p>Certain identity follows the order of the design: UID, profile address, e-mail, phone with a compatible name, exact name
 * with the same organisation. Nobody is merged on a phone number or a name alone; a mailbox that two differently named rows
 * of one file share belongs to two people. Whom the user deleted is known the same way, a little more carefully, so that files
 * do not bring them back ({@link visavis.matching.Discarded}).
 *
 * <p>Likely identity is weighed: {@link visavis.model.Sign} lists what speaks for and against and how much, and a pair is proposed when
 * one person is more likely than two. commons-text measures how alike two spellings are (Jaro-Winkler); sounds, letters and nicknames
 * only decide who is compared at all and which names are the same, and are a page each, so they need no library.
 */
package visavis.matching;

/**
 * Who is who: whether somebody in a file is somebody we know, and what the two know of them together. Plain functions
 * over records; knows model only. Start at {@link visavis.matching.IdentityIndex}.
 *
 * <p>Certain identity follows the order of the design: UID, profile address, e-mail, phone with a compatible name, exact name
 * with the same organisation. Nobody is merged on a phone number or a name alone; a mailbox that two differently named rows
 * of one file share belongs to two people.
 */
package visavis.matching;

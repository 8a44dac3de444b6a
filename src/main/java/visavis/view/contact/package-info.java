/**
 * The contact's card: everything known about one person, edited where it stands, with the journey and the timeline. Uses
 * action, store (reads), insight, text, task, view.common and view.chart. Start at {@link visavis.view.contact.ContactController}
 * for the screen, {@link visavis.view.contact.ShownPerson} for reading and writing, {@link visavis.view.contact.Details} for
 * the list of fields, {@link visavis.view.contact.ContactTieController} for how strong the tie looks and why.
 *
 * <p>A value is shown as text and becomes an editor in its place ({@link visavis.view.contact.InPlace}); a new field is one
 * more line in {@code Details}. ControlsFX marks what cannot be saved and completes tags, circles and people. The timeline is a plain
 * column that shows more on demand instead of a virtual list: a list that scrolls inside a page that scrolls fights the wheel.
 */
package visavis.view.contact;

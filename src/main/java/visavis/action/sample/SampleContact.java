package visavis.action.sample;

import visavis.model.ContactDraft;
import visavis.model.Nature;
import visavis.model.Status;
import visavis.model.Tie;

/** An invented contact, with what only a user could have said. */
public record SampleContact(ContactDraft draft, Tie tie, Nature nature, Status status) {}

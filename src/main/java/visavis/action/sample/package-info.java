/**
 * Invented people with a lifelike past, for a first look around, for developers and for measuring. Nobody in it exists:
 * names are put together by chance, e-mail addresses end in example.com, .org or .net, telephone numbers come from ranges kept free
 * for fiction. The same seed and day always give the same book. Knows only model; no library, because generators of
 * fake data bring neither relationships that grow nor scripts that mix. Start at {@link visavis.action.sample.SamplePeople}.
 */
package visavis.action.sample;

/**
 * The Journeys screen: everybody at once, in one chart after the other, each shape a door to the people it stands for. It chooses
 * what is drawn and of which period; what the charts tell is worked out in {@code insight}, how they look is said in
 * {@code view.chart}. Start at {@link visavis.view.journeys.JourneysController}.
 */
package visavis.view.journeys;

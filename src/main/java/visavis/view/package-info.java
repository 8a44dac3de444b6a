/** Everything on screen, one package per screen; what they share is in {@code view.common}, our own charts in {@code view.chart}. */
package visavis.view;

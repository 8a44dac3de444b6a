package visavis.text;

import visavis.model.Cadence;

/** How often to be in touch, in words. */
public final class CadenceText {
    private CadenceText() {}

    public static String of(Messages messages, Cadence cadence) {
        return cadence.pace() == Cadence.Pace.DAYS ? messages.get("cadence.every", cadence.ideal(), cadence.latest()) : messages.name(cadence.pace());
    }
}

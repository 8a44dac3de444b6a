package visavis.insight;

import visavis.model.Cadence;
import visavis.model.Due;

/**
 * When the next contact is expected: by the tie's own rhythm, or by the days the user set in its place. Any contact starts the wait anew.
 *
 * @param inDays days until it is due, 0 today, below 0 when it was before; {@code null} where nobody waits, or there was no contact yet to wait from
 */
public record Expected(Due due, Integer inDays) {
    private static final Expected NEVER = new Expected(Due.NO, null);

    public static Expected of(Rhythm rhythm, Cadence cadence) {
        if (rhythm.gap() == null) return NEVER;
        return switch (cadence.pace()) {
            case NONE -> NEVER;
            case RHYTHM -> new Expected(rhythm.due() ? Due.DUE : Due.NO, (int) Math.ceil(rhythm.dueAfter()) - rhythm.gap());
            case DAYS -> new Expected(due(rhythm.gap(), cadence), cadence.ideal() - rhythm.gap());
        };
    }

    private static Due due(int gap, Cadence cadence) {
        if (gap >= cadence.latest()) return Due.OVERDUE;
        return gap >= cadence.ideal() ? Due.DUE : Due.NO;
    }
}

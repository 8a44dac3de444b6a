package visavis.view.shell;

import java.util.Arrays;

/** A short code for where something went wrong, the same for the same fault, so that two people can tell they met the same one. */
final class ErrorCode {
    private ErrorCode() {}

    static String of(Throwable problem) {
        var ours = Arrays.stream(problem.getStackTrace()).filter(frame -> frame.getClassName().startsWith("visavis."))
                .limit(3).map(frame -> frame.getClassName() + "#" + frame.getMethodName()).toList();
        int hash = (problem.getClass().getName() + ours).hashCode();
        return "V-" + Integer.toString(Math.floorMod(hash, 36 * 36 * 36 * 36), 36).toUpperCase(java.util.Locale.ROOT);
    }
}

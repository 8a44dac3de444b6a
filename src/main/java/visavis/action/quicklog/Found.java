package visavis.action.quicklog;

/** Something read from {@code count} words. */
record Found<T>(T value, int count) {
    Found<T> after(int skipped) {
        return new Found<>(value, count + skipped);
    }
}

package visavis.action.quicklog;

/** Where a recognised piece stands in the line: from {@code start} to before {@code end}, counted in chars. */
public record Span(int start, int end, Piece piece) {}

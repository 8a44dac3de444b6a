package visavis.importer;

import java.io.IOException;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import visavis.model.DateOrder;
import visavis.model.OpenDate;

/** A file known to be a table: how its cells are set apart, what its columns hold, and which way round its dates are. */
record Table(TextFile file, char delimiter, Header header, Dating dating) {
    /** {@code numbers} is whether dates of numbers were seen at all, {@code open} the first of them when nothing tells their order, or empty. */
    private record Dating(boolean monthFirst, boolean numbers, String open) {}


    /** A table whose dates nobody has looked at yet. */
    Table(TextFile file, char delimiter, Header header) {
        this(file, delimiter, header, new Dating(false, false, ""));
    }

    /** Goes through the records below the header, blank ones and comments aside, for as long as {@code sink} says. */
    void rows(Predicate<Cells> sink, LongConsumer bytesRead) throws IOException {
        try (var records = new Records(file.reader(bytesRead), delimiter)) {
            records.expect(header.width());
            for (var cells = records.next(); cells != null; cells = records.next()) {
                boolean below = cells.line() > header.row().line();
                if (below && !cells.isBlank() && !isComment(cells) && !sink.test(cells)) return;
            }
        }
    }

    private boolean isComment(Cells cells) {
        return cells.values().length == 1 && header.width() > 1 && cells.values()[0].startsWith("#");
    }

    /** Files put one behind the other have their header twice. */
    boolean isHeaderAgain(Cells cells) {
        return cells.raw().equals(header.row().raw());
    }

    boolean monthFirst() {
        return dating.monthFirst();
    }

    boolean hasDates() {
        return header.columns().stream().anyMatch(column -> column.part().isDate());
    }

    Optional<DateOrder> dateOrder() {
        return dating.numbers() ? Optional.of(monthFirst() ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST) : Optional.empty();
    }

    /** The first of the dates that can be read both ways, when neither another one nor the header tells. */
    Optional<OpenDate> openDate() {
        var open = dating.open();
        return open.isEmpty() ? Optional.empty() : Optional.of(new OpenDate(open, Dates.parse(open, false), Dates.parse(open, true)));
    }

    /** The same table, its dates as the user says or settled by the first of its values that can be read one way only. */
    Table withDates(DateOrder order) throws IOException {
        if (!hasDates()) return this;
        var survey = new Survey();
        rows(survey::goesOn, bytes -> {});
        boolean told = survey.order != 0 || header.isAmerican() || header.isForeign();
        boolean found = survey.order == 0 ? header.isAmerican() : survey.order < 0;
        boolean monthFirst = order == DateOrder.FIND ? found : order == DateOrder.MONTH_FIRST;
        return new Table(file, delimiter, header, new Dating(monthFirst, survey.order != 0 || !survey.open.isEmpty(), told ? "" : survey.open));
    }

    /** Looks at date after date until one tells the order, or so many never needed it that none will. */
    private final class Survey {
        private static final int ENOUGH = 100;
        private int order;
        private int clear;
        private String open = "";

        boolean goesOn(Cells cells) {
            for (int i = 0; order == 0 && i < cells.values().length; i++) if (header.column(i).part().isDate() && !cells.values()[i].isBlank()) look(cells.values()[i]);
            return order == 0 && clear < ENOUGH;
        }

        private void look(String date) {
            order = Dates.order(date);
            if (!Dates.isOpen(date)) clear++;
            else if (open.isEmpty() && Dates.parse(date, true) != null) open = date.strip();
        }
    }
}

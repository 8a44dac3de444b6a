package visavis.importer;

import java.util.Optional;

import visavis.model.DateOrder;
import visavis.model.OpenDate;
import visavis.model.Problem;

/** What is the same for every table, whatever its rows are. */
interface TableReading extends Reading {
    Table table();

    @Override
    default String format() {
        return table().header().format();
    }

    @Override
    default Optional<DateOrder> dateOrder() {
        return table().dateOrder();
    }

    @Override
    default Optional<OpenDate> openDate() {
        return table().openDate();
    }

    @Override
    default String header() {
        return table().delimiter() + table().header().row().raw();
    }

    /** The row for cells that hold nothing to be read; {@code null} when they may. */
    default Row unread(Cells cells) {
        if (cells.problem() != null) return new Row.Failed(cells.line(), cells.raw(), cells.problem());
        return table().isHeaderAgain(cells) ? new Row.Skipped(cells.line(), cells.raw(), Problem.of("header-again")) : null;
    }
}

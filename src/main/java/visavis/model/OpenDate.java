package visavis.model;

/** A date as a file has it, when nothing in the file tells which way round it is, with what it would be either way. */
public record OpenDate(String text, PartialDate dayFirst, PartialDate monthFirst) {
    public PartialDate read(DateOrder order) {
        return order == DateOrder.MONTH_FIRST ? monthFirst : dayFirst;
    }
}

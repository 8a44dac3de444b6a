package visavis.action;

import java.util.List;
import java.util.Map;

import visavis.importer.ImportOptions;
import visavis.model.DateOrder;

/**
 * What the user says of one file: the {@code region} of its local phone numbers (empty: as for all files), the order of its dates,
 * what its columns hold ({@code meanings}, empty: find out), and who its rows are, by their lines.
 */
public record Answers(String region, DateOrder dates, List<String> meanings, Map<Long, Who> people) {
    public static final Answers NONE = new Answers("", DateOrder.FIND, List.of(), Map.of());

    /** Of a row that may be somebody we know: whom it is ({@code same}, 0: nobody), and who it is not. */
    public record Who(long same, List<Long> others) {
        public Who {
            others = List.copyOf(others);
        }
    }

    public Answers {
        meanings = List.copyOf(meanings);
        people = Map.copyOf(people);
    }

    public Answers withRegion(String value) {
        return new Answers(value, dates, meanings, people);
    }

    public Answers withDates(DateOrder value) {
        return new Answers(region, value, meanings, people);
    }

    public Answers withMeanings(List<String> value) {
        return new Answers(region, dates, value, people);
    }

    public Answers withPeople(Map<Long, Who> value) {
        return new Answers(region, dates, meanings, value);
    }

    ImportOptions of(ImportOptions all) {
        return new ImportOptions(all.format(), region.isEmpty() ? all.region() : region, dates == DateOrder.FIND ? all.dateOrder() : dates, meanings, all.remembered());
    }
}

package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1988-06-15|1988-06-15", "--12-01|--12-01", "--1201|--12-01", "19880615|1988-06-15", "15.6.1988|1988-06-15", "15.06.88|1988-06-15", "15/06/1988|1988-06-15", "02 Mar 2021|2021-03-02",
            "15-Jan-24|2024-01-15", "March 2, 2021|2021-03-02", "2. März 2021|2021-03-02", "3. Dez. 1999|1999-12-03", "1604-01-22|--01-22", "0000-01-22|--01-22", "2026-01-10 09:00:00 UTC|2026-01-10", "1988-06-15T00:00:00Z|1988-06-15",
            "1988|1988", "1988-06|1988-06", "12/25/1980|1980-12-25", "29.02.1984|1984-02-29"})
    void datesAreUnderstood(String text, String date) {
        assertEquals(date, String.valueOf(Dates.parse(text, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.1980", "0/0/00", "0.0.00", "soon", "1.2.3.4", "", "2021-13-45", "99999999999", "29.02.1983", "12 Foo 2020"})
    void whatIsNoDateIsNone(String text) {
        assertNull(Dates.parse(text, false));
    }

    @ParameterizedTest
    @CsvSource({"5/6/1979, true, 1979-05-06", "5/6/1979, false, 1979-06-05", "13/6/1979, true, 1979-06-13", "6/13/1979, false, 1979-06-13"})
    void theOrderCountsWhereBothAreMonths(String text, boolean monthFirst, String date) {
        assertEquals(date, Dates.parse(text, monthFirst).toString());
    }
}

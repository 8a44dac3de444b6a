package visavis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CadenceTest {
    @ParameterizedTest
    @ValueSource(strings = {"rhythm", "none", "1/1", "14/30", "3650/3650"})
    void itsCodeComesBack(String code) {
        assertEquals(code, Cadence.of(code).code());
    }

    @Test
    void nothingSaidHasAnEmptyCode() {
        assertNull(Cadence.of(""));
        assertEquals("", Cadence.code(null));
    }

    @ParameterizedTest
    @CsvSource({"0,3", "5,4", "-1,7", "10,3651"})
    void daysOutOfTheirRangeAreRefused(int ideal, int latest) {
        assertThrows(IllegalArgumentException.class, () -> Cadence.days(ideal, latest));
    }

    @ParameterizedTest
    @ValueSource(strings = {"days", "weekly", "7", "7/x"})
    void whatIsNoCadenceIsRefused(String code) {
        assertThrows(IllegalArgumentException.class, () -> Cadence.of(code));
    }
}

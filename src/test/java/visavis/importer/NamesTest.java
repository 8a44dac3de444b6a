package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ana Diaz|Ana|Diaz|", "Ludwig van Beethoven|Ludwig|van Beethoven|", "María de la Cruz|María|de la Cruz|", "Martin Luther King Jr.|Martin Luther|King|Jr.",
            "John Smith, PhD|John|Smith|PhD", "Diaz, Ana|Ana|Diaz|", "van Damme, Chloé|Chloé|van Damme|", "Madonna|Madonna||", "Dr. Ida Kern|Ida|Kern|", "Herr Schmidt||Schmidt|", "Van Morrison|Van|Morrison|",
            "山田太郎|||", "山田 太郎|太郎|山田|", "Анна Каренина|Анна|Каренина|", "ana@example.org|||", "Miller, Smith & Partners|||"})
    void aWholeNameIsTakenApart(String full, String given, String family, String suffix) {
        var name = Names.split(full);
        assertEquals(text(given) + "|" + text(family) + "|" + text(suffix), name.given() + "|" + name.family() + "|" + name.suffix());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Diaz, Ana|Ana Diaz", "Ludwig van Beethoven|Ludwig van Beethoven", "Dr. Ida Kern|Dr. Ida Kern"})
    void theWholeNameStaysReadable(String text, String full) {
        assertEquals(full, Names.split(text).full());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}

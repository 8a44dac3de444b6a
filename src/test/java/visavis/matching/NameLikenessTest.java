package visavis.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.model.Name;

class NameLikenessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ana Diaz        | Ana Diaz",
            "Ana Diaz        | ana DÍAZ",
            "Ana Diaz        | Diaz, Ana",
            "Ana Diaz        | A. Diaz",
            "Ana Diaz        | Ana D.",
            "Ana Diaz        | Ana",
            "Ana Diaz        | Ana María Díaz",
            "Anna-Lena Groß  | Annalena Gross",
            "Łukasz Sørensen | Lukasz Sorensen",
            "Zoë O'Neil      | Zoe ONeil",
            "山田 太郎       | 太郎 山田",
            "山田太郎        | 山田 太郎",
            "王 伟           | 王 伟",
            "王伟            | 王 伟",
            "김 민준         | 김민준",
            "Юлия Ким        | юлия ким",
    })
    void theseCouldBeOnePersonsNames(String one, String other) {
        assertTrue(compatible(one, other));
        assertTrue(compatible(other, one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ana Diaz  | Bob Diaz",
            "Ana Diaz  | B. Diaz",
            "Ana Diaz  | Ana Lopez",
            "Ana Diaz  | A. D.",
            "Ana Diaz  | A.",
            "A. D.     | Ana Diaz",
            "Ana       | Anabel",
            "王 伟     | 王 芳",
            "山田 太郎 | 山本 太郎",
            "Ana Diaz  | ''",
            "''        | ''",
            "---       | ...",
    })
    void theseCouldNot(String one, String other) {
        assertFalse(compatible(one, other));
        assertFalse(compatible(other, one));
    }

    @Test
    void partsAndTheWholeAreTheSameName() {
        assertTrue(NameLikeness.compatible(Name.of("Ana", "Diaz"), Name.ofFull("Ana Diaz")));
        assertEquals(NameLikeness.key(Name.of("Ana", "Díaz")), NameLikeness.key(Name.ofFull("ANA  DIAZ")));
    }

    private static boolean compatible(String one, String other) {
        return NameLikeness.compatible(Name.ofFull(one), Name.ofFull(other));
    }
}

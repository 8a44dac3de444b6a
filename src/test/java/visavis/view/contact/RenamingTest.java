package visavis.view.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.model.Name;

class RenamingTest {
    @ParameterizedTest(name = "{0} {1} {2} renamed {3}")
    @CsvSource(emptyValue = "", textBlock = """
            Ana,    '',    Diaz,          Anna Diaz,             Anna,        '',    Diaz
            Ana,    '',    Diaz,          Ana Lopez,             Ana,         '',    Lopez
            Ana,    María, Diaz,          Anna María Diaz,       Anna,        María, Diaz
            Ana,    María, Diaz,          Ana María Lopez,       Ana,         María, Lopez
            Ana,    '',    Diaz,          Eva Maria Berg,        Eva Maria,   '',    Berg
            Ludwig, '',    van Beethoven, Louis van Beethoven,   Louis,       '',    van Beethoven
            Ana,    '',    Diaz,          Ana,                   Ana,         '',    ''
            """)
    void thePartsFollowTheWhole(String given, String middle, String family, String whole, String newGiven, String newMiddle, String newFamily) {
        var renamed = Renaming.whole(new Name("", "", given, middle, family, "", ""), whole);

        assertEquals(new Name("", "", newGiven, newMiddle, newFamily, "", ""), renamed);
        assertEquals(whole, renamed.display());
    }

    @Test
    void aWholeNameWithoutPartsStaysOne() {
        assertEquals(Name.ofFull("Ana Lopez"), Renaming.whole(Name.ofFull("Ana Diaz"), "Ana Lopez"));
    }

    @Test
    void aWholeNameThatAgreesWithItsPartsFollowsThem() {
        var before = new Name("Ana Diaz", "", "Ana", "", "Diaz", "", "");
        var after = new Name("Ana Diaz", "", "Anna", "", "Diaz", "", "");

        assertEquals("Anna Diaz", Renaming.parts(before, after).full());
    }

    @Test
    void aWholeNameThatSaysMoreThanItsPartsIsLeftAlone() {
        var before = new Name("Dr. Ana Diaz", "", "Ana", "", "Diaz", "", "");
        var after = new Name("Dr. Ana Diaz", "", "Anna", "", "Diaz", "", "");

        assertEquals("Dr. Ana Diaz", Renaming.parts(before, after).full());
        assertEquals("Ana", Renaming.whole(before, "Dr. Anna Diaz").given());
    }

    @Test
    void aWholeNameRewrittenTogetherWithItsPartsIsTaken() {
        var before = new Name("Ana Diaz", "", "Ana", "", "Diaz", "", "");
        var after = new Name("Ana D.", "", "Ana", "", "Diaz", "", "");

        assertEquals(after, Renaming.parts(before, after));
    }
}

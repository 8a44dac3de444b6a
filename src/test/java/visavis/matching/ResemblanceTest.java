package visavis.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import visavis.model.Likeness;
import visavis.model.Reason;

class ResemblanceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ana Diaz; mail ana@example.com                    | Ana D.; mail ANA@example.com",
            "Ana Diaz; mail ana@example.com                    | Ana Lopez; mail ana@example.com",
            "Ana Diaz; page linkedin.com/in/ana                | A. Diaz; page https://www.linkedin.com/in/ana/",
            "Bob Smith; phone +4930123                         | Robert Smith; phone +4930123",
            "José García; phone +34911                         | Pepe Garcia; phone +34911",
            "Sasha Petrov; org Acme                            | Alexander Petrov; org Acme GmbH",
            "Sasha Petrova; org Acme                           | Alexandra Petrova; org Acme",
            "Ana Diaz                                          | Ana Díaz",
            "Ana Diaz                                          | Diaz Ana",
            "Ana Diaz                                          | Diaz, Ana",
            "Ana María Diaz                                    | Diaz Ana María",
            "Bob Lee Smith                                     | Robert Lee Smith",
            "Ana Diaz                                          | ; given Ana; family Diaz",
            "Ana María Díaz                                    | Ana Diaz; org Acme",
            "Dr. Ana Diaz                                      | Ana Diaz, PhD",
            "Jürgen Groß                                       | Juergen Gross",
            "Jörg Müller                                       | Joerg Mueller",
            "Søren Kjær                                        | Soren Kjaer",
            "Юлия Ким; phone +7495                             | Yulia Kim; phone +7495",
            "Дмитрий Петров; org Acme                          | Dmitry Petrov; org Acme",
            "王伟; org Acme                                    | 王 伟; org Acme",
            "Anna-Lena Groß                                    | Annalena Gross",
            "Sophie O'Neil                                     | Sofie ONeil",
            "Jonathan Smith; org Acme                          | Jonathan Smyth; org Acme",
            "Jonathan Smith; born 1988-6-15                    | Jonathon Smith; born 1988-6-15",
            "A. Diaz; org Acme                                 | Ana Diaz; org Acme",
            "Ana Diaz; org Acme                                | Ana Diaz; org Café",
            "Ana Diaz; born 1988-6-15; mail a@example.com      | Ana Diaz; born 1988-6-16; mail a@example.com",
            "Ana Diaz; born 1988-6-15                          | Ana Diaz; born ?-6-15",
            "Grace Mercer; mail g@example.com                  | Grcae Mercer; mail g@example.com",
            "Thaís Queirós; mail t@example.com                 | Thís Queirós; mail t@example.com",
            "Robert Smith; nick Ringo; phone +44               | Ringo Smith; phone +44",
    })
    void theseMayBeOnePerson(String one, String other) {
        assertTrue(likeness(one, other).isProposed(), () -> said(one, other));
        assertTrue(likeness(other, one).isProposed(), () -> said(other, one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Ana Diaz; phone +4930123                          | Bob Diaz; phone +4930123",
            "Ana Diaz; phone +4930123; mail home@example.com   | Bob Diaz; phone +4930123; mail home@example.com",
            "Ana Diaz; phone +4930123                          | Ana Lopez; phone +4930123",
            "Ana Diaz; mail info@acme.example; org Acme        | Bob Levi; mail info@acme.example; org Acme",
            "Ana Diaz; born 1988-6-15                          | Ana Diaz; born 1961-2-3",
            "Ana Diaz; born ?-6-15                             | Ana Diaz; born ?-6-16",
            "Ana Diaz; page linkedin.com/in/ana                | Ana Diaz; page linkedin.com/in/ana-2",
            "Ana Diaz; page linkedin.com/in/ana; phone +49     | Ana Diaz; page linkedin.com/in/ana-2; phone +48",
            "John Smith Jr.; phone +44; mail s@example.com     | John Smith Sr.; phone +44; mail s@example.com",
            "John Smith; phone +44; born 1950-1-1; mail s@example.com | John Smith; phone +44; born 1980-2-2; mail s@example.com",
            "John Smith                                        | John Smith Jr.",
            "Ana Lucia Diaz                                    | Ana Maria Diaz",
            "John M. Smith                                     | John Lee Smith",
            "Ana                                               | Ana",
            "Ana                                               | Ana Diaz",
            "Maria Lopez; phone +34                            | Marta Lopez; phone +34",
            "Mario Lopez; phone +34                            | Maria Lopez; phone +34",
            "Daniel Roth; phone +49                            | Daniela Roth; phone +49",
            "Daniel Roth; phone +49                            | Danielle Roth; phone +49",
            "Paul Roth; mail home@example.com                  | Paula Roth; mail home@example.com",
            "Test 12; phone +49                                | Test 13; phone +49",
            "Alexander Roth; phone +49                         | Alexandra Roth; phone +49",
            "Ana Diaz; org Acme                                | Bea Diaz; org Acme",
            "Ana Diaz; org Acme; mail a@acme.example           | Ana Diaz; org Café; mail a@cafe.example",
            "Ana Diaz                                          | Anna Dias",
            "Ana Díaz López                                    | Ana López Díaz",
            "王伟; org Acme                                    | 王芳; org Acme",
            "; phone +49                                       | ; mail a@example.com",
    })
    void theseAreNotProposed(String one, String other) {
        assertTrue(!likeness(one, other).isProposed(), () -> said(one, other));
        assertEquals(likeness(one, other).score(), likeness(other, one).score(), 1e-9);
    }

    @Test
    void everyScoreIsMadeOfItsReasons() {
        var likeness = likeness("Bob Smith; mail bob@example.com; org Acme", "Robert Smith; mail bob@example.com; org Café");
        assertEquals("EMAIL bob@example.com 9.0, NICKNAME Bob Smith / Robert Smith 5.0, OTHER_ORGANIZATION  -1.0",
                likeness.reasons().stream().map(reason -> reason.sign() + " " + reason.value() + " " + reason.weight()).collect(Collectors.joining(", ")));
        assertEquals(1 / (1 + Math.pow(2, -8)), likeness.score());
    }

    private static Likeness likeness(String one, String other) {
        return Resemblance.of(Who.card(one), Who.card(other));
    }

    private static String said(String one, String other) {
        return likeness(one, other).score() + " " + likeness(one, other).reasons().stream().map(Reason::toString).toList();
    }
}

package visavis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.MissingResourceException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import visavis.model.Channel;
import visavis.model.Problem;
import visavis.model.Stage;

/** What the bundle does with a key; whether its keys are the right ones is {@link visavis.MessagesTest}. */
class MessagesWordsTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void placeholdersAreFilled() {
        assertEquals("Nobody is called O'Neil.", messages.problem(Problem.of("cli-nobody", "O'Neil")));
    }

    @Test
    void whatSomebodyWroteIsNeverTakenForAPattern() {
        assertEquals("Nobody is called {0} or {x}.", messages.problem(Problem.of("cli-nobody", "{0} or {x}")));
    }

    @ParameterizedTest
    @CsvSource({"0, Nobody", "1, 1 contact", "2, 2 contacts", "1234, '1,234 contacts'"})
    void numbersHaveTheirOwnWords(int count, String words) {
        assertEquals(words, messages.get("cli.list.count", count));
    }

    @Test
    void theModelsWordsHaveNames() {
        assertEquals("In person, Face to face", messages.name(Channel.IN_PERSON) + ", " + messages.name(Stage.FACE_TO_FACE));
    }

    @Test
    void aMissingKeyIsAMistakeOfOursAndSaysSo() {
        assertEquals("no.such.key", assertThrows(MissingResourceException.class, () -> messages.get("no.such.key")).getKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "tr", "ja", "ar", ""})
    void everyLanguageHasWords(String language) {
        assertEquals("In person", new Messages(Locale.forLanguageTag(language)).name(Channel.IN_PERSON));
    }
}

package visavis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import visavis.model.Step;

class StepTextTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "IMPORT | Connections.csv | 10   | Import of Connections.csv",
            "ADD    | Ana Diaz        | 1    | New contact Ana Diaz",
            "TIE    | Ana Diaz        | 1    | Tie strength of Ana Diaz",
            "TIE    | strong          | 12   | Tie strength of 12 people",
            "TAG    | friends         | 1200 | Tag friends for 1,200 people",
            "LOG    | Ana Diaz        | 1    | Interaction with Ana Diaz"})
    void aStepSaysWhatItDidAndToWhom(Step.Kind kind, String subject, int amount, String words) {
        assertEquals(words, StepText.of(MESSAGES, step(kind, subject, amount)));
    }

    @ParameterizedTest
    @EnumSource(Step.Kind.class)
    void everyKindOfStepHasWordsForOneAndForMany(Step.Kind kind) {
        assertFalse(StepText.of(MESSAGES, step(kind, "Ana", 1)).isBlank());
        assertFalse(StepText.of(MESSAGES, step(kind, "Ana", 2)).isBlank());
    }

    private static Step step(Step.Kind kind, String subject, int amount) {
        return new Step(1, kind, subject, amount, Instant.EPOCH, null);
    }
}

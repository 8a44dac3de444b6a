package visavis.action.quicklog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static visavis.action.quicklog.Known.parse;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickLogPeopleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "with @Ana | [1]", "with @Ana Diaz | [1]", "with @ana díaz | [1]", "with @Díaz | [1]", "with @bob | [2]", "with @Robert Stone | [2]", "with @\"Robert Stone\" | [2]", "with @“Ana Díaz” | [1]",
        "with @Carla | [3]", "with @Carl | [4]", "with @carl weiss | [4]", "with @Ann Lee | [5]", "with @Ann Lehmann | [6]", "with @田中 陽菜 | [7]", "with @田中 | [7]",
        "with @Maria del Carmen | [9]", "with @Maria del Carmen Ruiz | [9]", "with @Sean O'Brien | [12]", "with @May West | [8]", "with @May 3 May | [8]",
        "with @Ana Diaz and @Bob | [1, 2]", "with @Ana, @Bob | [1, 2]", "with @Ana,@Bob | [1, 2]", "with @Ana, @Bob and @Carla | [1, 2, 3]", "with @Ana & @Bob + @Carla | [1, 2, 3]", "with @Ana @Bob | [1, 2]",
        "with @Ana and Bob | [1, 2]", "with @\"Ana Diaz\", Bob | [1, 2]", "with @Ana, Bob, and Carla | [1, 2, 3]", "with @Ana and @ana | [1]",
        "with Ana | [1]", "with ana diaz yesterday | [1]", "with Ana and Bob | [1, 2]", "with will | [10]", "Bob | [2]", "with the team and @Ana | [1]"})
    void peopleAreFoundByWhatTheyAreCalled(String line, String people) {
        var entry = parse("coffee " + line);
        assertEquals(people, entry.people().toString());
        assertTrue(entry.isComplete(), entry.problems().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "coffee with @Ana yesterday | coffee", "coffee with @Ana Diaz budget | coffee, budget", "great coffee with @Ana | great coffee", "coffee with @Ana about the new house | coffee, new house",
        "call with @Ana | ''", "walk in the park with @Ana | walk in the park", "I had dinner with @Ana | dinner", "coffee with dog and @Ana | coffee with dog", "email to @Ana re: invoice 17 | invoice 17",
        "coffee with @Ana (finally) | coffee, finally", "@Ana sent an email: great news, really | great news, really"})
    void whatIsLeftIsTheTitle(String line, String title) {
        assertEquals(title, parse(line).title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "@Ann | Ann | [Ann Lee, Ann Lehmann]", "@Ann Le | Ann Le | [Ann Lee, Ann Lehmann]", "@Ann Leh | Ann Leh | [Ann Lehmann]", "@Anas | Anas | [Anastasia Volkova]",
        "@Ana Zed | Ana Zed | [Ana Díaz]", "@Ana Zed yesterday | Ana Zed | [Ana Díaz]", "@\"Ann\" | Ann | [Ann Lee, Ann Lehmann]", "@Vol yesterday | Vol | [Anastasia Volkova]"})
    void whoIsMeantIsAskedWhenItIsNotSure(String mention, String text, String candidates) {
        var asked = assertInstanceOf(Mention.Ambiguous.class, parse("coffee with " + mention).mentions().getFirst());
        assertEquals(text, asked.text());
        assertEquals(candidates, asked.candidates().stream().map(People.Match::name).toList().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "coffee with @Zed | Zed", "coffee with @Zed Smith yesterday | Zed Smith", "coffee with @zed smith | zed", "coffee with @\"zed smith\" | zed smith", "coffee with @Zed, yesterday | Zed",
        "coffee with @Zed Lunch | Zed", "coffee with Zed Miller | Zed Miller", "letter to Zed | Zed", "coffee with @李 小龍 | 李 小龍", "coffee with @Zed Smith at Café X | Zed Smith", "coffee with @ana@example.com | ana@example.com"})
    void aNameNobodyHasIsUnknown(String line, String text) {
        assertEquals(List.of(text), parse(line).mentions().stream().map(mention -> assertInstanceOf(Mention.Unknown.class, mention).text()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"train from Leeds with @Ana, coffee | [1]", "Will call @Ana | [1]", "mail to ana@example.com, @Bob | [2]", "email to the team with @Bob | [2]"})
    void notEveryWordIsSomebody(String line, String people) {
        var entry = parse(line);
        assertEquals(people, entry.people().toString());
        assertEquals(1, entry.mentions().size());
    }

    @ParameterizedTest
    @CsvSource({"12,Ana", "13,Ana", "16,Ana", "17,", "26,Zed", "30,Zed", "5,"})
    void theNameAtTheCaretCanBeCompleted(int caret, String text) {
        var mention = parse("coffee with @Ana and also @Zed").mentionAt(caret);
        assertEquals(text, mention.map(Mention::text).orElse(null));
    }

    @Test
    void anAtSignAloneIsANameAboutToBeTyped() {
        var mention = parse("coffee with @").mentionAt(13).orElseThrow();
        assertEquals("", mention.text());
        assertEquals(12, mention.start());
    }

    @Test
    void aMentionEndsBeforeTheComma() {
        var line = "coffee with @Ana Diaz, yesterday";
        var mention = parse(line).mentions().getFirst();
        assertEquals("@Ana Diaz", line.substring(mention.start(), mention.end()));
    }
}

package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Name;
import visavis.model.Origin;
import visavis.model.Profile;
import visavis.model.Refusal;

/** The people in archives of social networks. Times are noons, so that the day is the same in most of the world. */
class SocialFilesTest {
    @TempDir
    Path folder;

    private List<Row> rows(String format, String text) throws Refusal {
        var file = Fixtures.open(folder, text);
        assertEquals(format, file.format());
        return Rows.of(file);
    }

    private static String reason(Row row) {
        return assertInstanceOf(Row.Skipped.class, row).reason().code();
    }

    @ParameterizedTest
    @ValueSource(strings = {"friends_v2", "friends"})
    void aFacebookFriendWasMetOnTheDayOfTheFriendship(String key) throws Refusal {
        var people = Rows.people(rows("facebook-friends", "{\"" + key + "\":[{\"name\":\"Ana Diaz\",\"timestamp\":1190635200}]}"));
        assertEquals(new Name("Ana Diaz", "", "Ana", "", "Diaz", "", ""), people.getFirst().card().name());
        assertEquals(new Origin("facebook", LocalDate.of(2007, 9, 24)), people.getFirst().origin());
    }

    @ParameterizedTest
    @CsvSource({"Jos\\u00c3\\u00a9 Garc\\u00c3\\u00ada, José García", "José García, José García", "Bj\\u00f6rn, Björn", "\\u00d0\\u0098\\u00d1\\u0080\\u00d0\\u00b0, Ира", "Ana, Ana"})
    void lettersWrittenByteByByteAreMendedAndOthersLeft(String written, String meant) throws Refusal {
        assertEquals(meant, Rows.first(rows("facebook-friends", "{\"friends_v2\":[{\"name\":\"" + written + "\"}]}")).display());
    }

    @Test
    void aFriendWithoutANameIsSkippedWithItsLine() throws Refusal {
        var row = rows("facebook-friends", "{\"friends_v2\":[\n{\"name\":\"Ana\"},\n{\"timestamp\":1190635200}]}").getLast();
        assertEquals("nobody 3", reason(row) + " " + row.line());
        assertEquals("{\"timestamp\":1190635200}", row.raw());
    }

    @Test
    void noFriendsAreAnEmptyList() throws Refusal {
        assertEquals(List.of(), rows("facebook-friends", "{\"friends_v2\":[]}"));
    }

    @Test
    void anInstagramFollowerIsTaggedAndHasAPage() throws Refusal {
        var ana = Rows.people(rows("instagram-follows", """
                [{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/ana.d","value":" Ana.D ","timestamp":1609502400}]}]""")).getFirst();
        assertEquals(List.of(new Profile("instagram", "https://www.instagram.com/ana.d")), ana.card().profiles());
        assertEquals(Set.of("follows me"), ana.card().tags());
        assertEquals("ana.d", ana.card().display());
        assertEquals(new Origin("instagram", LocalDate.of(2021, 1, 1)), ana.origin());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"title\":\"ben_k\",\"string_list_data\":[{\"href\":\"https://www.instagram.com/other\"}]}",
            "{\"title\":\"\",\"string_list_data\":[{\"href\":\"https://www.instagram.com/ben_k/?hl=de\"}]}",
            "{\"title\":\"other\",\"string_list_data\":[{\"value\":\"ben_k\"}]}", "{\"title\":\"ben_k\",\"string_list_data\":[]}"})
    void theHandleIsTheValueOrTheTitleOrTheEndOfTheLink(String entry) throws Refusal {
        var ben = Rows.people(rows("instagram-follows", "{\"relationships_following\":[" + entry + "]}")).getFirst();
        assertEquals("ben_k [I follow]", ben.card().display() + " " + ben.card().tags());
    }

    @Test
    void anXAccountIsKnownByItsHandle() throws Refusal {
        var rows = rows("x-follows", "window.YTD.following.part0 = [{\"following\":{\"accountId\":\"1\",\"userLink\":\"https://twitter.com/Ana_D\"}}]");
        var ana = Rows.people(rows).getFirst();
        assertEquals(List.of(new Profile("x", "https://x.com/Ana_D")), ana.card().profiles());
        assertEquals("Ana_D [I follow] x", ana.card().display() + " " + ana.card().tags() + " " + ana.origin().place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"accountId\":\"1\"}", "{\"accountId\":\"1\",\"userLink\":\"https://twitter.com/intent/user?user_id=1\"}", "{\"accountId\":\"1\",\"userLink\":\"https://x.com/intent\"}"})
    void anXAccountNumberIsNobody(String account) throws Refusal {
        assertEquals("account-number-only", reason(rows("x-follows", "\ufeffwindow.YTD.follower.part12 = [ {\"follower\" : " + account + "} ]").getFirst()));
    }

    @Test
    void telegramContactsAreReadFromAWholeAccount() throws Refusal {
        var rows = rows("telegram", """
                {"about":"x","personal_information":{"user_id":1,"first_name":"Me"},"profile_pictures":[{"photo":"a.jpg"}],
                 "contacts":{"about":"y","list":[
                   {"user_id":7,"first_name":"Ana","last_name":"Diaz","phone_number":"0049 151 23456789","date":"2021-05-06T12:00:00","date_unixtime":"1620295200"},
                   {"date":"2019-01-01T12:00:00","date_unixtime":"1546344000"}]},
                 "frequent_contacts":{"about":"z","list":[{"id":17,"category":"people","type":"user","name":"Ben Kahn","rating":2.5},{"id":8,"category":"inline_bots","type":"bot","name":"gif"},{"id":9}]},
                 "chats":{"list":[{"name":"Ana","type":"personal_chat","messages":[{"id":1,"text":"hi"}]}]}}""");
        var ana = Rows.people(rows).getFirst();
        assertEquals(Name.of("Ana", "Diaz"), ana.card().name());
        assertEquals("+4915123456789", ana.card().phones().getFirst().e164());
        assertEquals(new Origin("telegram", LocalDate.of(2021, 5, 6)), ana.origin());
        assertEquals("Ben Kahn", Rows.people(rows).getLast().card().display());
        assertEquals(List.of("deleted-account", "not-a-person", "deleted-account"), rows.stream().filter(Row.Skipped.class::isInstance).map(SocialFilesTest::reason).toList());
    }

    @Test
    void aTelegramContactOneWritesWithMostIsTheOneInTheList() throws Refusal {
        var rows = rows("telegram", """
                {"contacts":{"list":[{"user_id":7,"first_name":"Ana","last_name":"Diaz","phone_number":"+49 151 23456789"}]},
                 "frequent_contacts":{"list":[{"id":7,"category":"people","type":"user","name":"Ana"}]}}""");
        assertEquals(2, rows.size());
        assertEquals(Rows.people(rows).getFirst(), Rows.people(rows).getLast());
    }

    @Test
    void theFirstDayOfUnixIsNoDayATelegramContactWasAdded() throws Refusal {
        var rows = rows("telegram", """
                {"contacts":{"list":[{"first_name":"Ana","date":"1970-01-01T01:00:00","date_unixtime":"0"}]}}""");
        assertEquals(new Origin("telegram", null), Rows.people(rows).getFirst().origin());
    }

    @Test
    void aDocumentThatBreaksOffKeepsWhatCameBefore() throws Refusal {
        var rows = rows("facebook-friends", "{\"friends_v2\":[\n{\"name\":\"Ana\"},\n{\"name\":\"Ben\"},\n{\"na");
        assertEquals(List.of("Ana", "Ben"), Rows.people(rows).stream().map(person -> person.card().display()).toList());
        var last = assertInstanceOf(Row.Failed.class, rows.getLast());
        assertEquals("broken-json 4", last.reason().code() + " " + last.line());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"participants\":[{\"name\":\"A\"}],\"messages\":[{\"sender_name\":\"A\",\"timestamp_ms\":1}]}", "{\"name\":\"A\",\"type\":\"personal_chat\",\"id\":1,\"messages\":[]}",
            "window.YTD.direct_messages.part0 = [ {\"dmConversation\":{}} ]", "{\"chats\":{\"list\":[]}}",
            "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT\n1,,Ana Diaz,,Me,2024-05-15 10:30:00,,Hello\n"})
    void chatsAreRefusedForWhatTheyAre(String text) {
        assertEquals("chats-not-read", assertThrows(Refusal.class, () -> Fixtures.open(folder, text)).problem().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[", "[]", "{}", "[1,2]", "{\"a\":[{\"name\":\"Ana\"}]}", "[{\"name\":\"Ana\"}]", "{\"friends\":[{\"id\":1}]}", "window.YTD.like.part0 = [ {\"like\":{}} ]", "{\"friends_v2\":{}}", "{\"friends_v2\":7}"})
    void otherJsonIsRefused(String text) {
        assertEquals("unknown-file", assertThrows(Refusal.class, () -> Fixtures.open(folder, text)).problem().code());
    }

    @Test
    void bytesWithoutMeaningBeforeTheDocumentAreReadOver() {
        var path = Fixtures.write(folder, "\u00c3(\u00e2\u0082, {\"friends_v2\":[]}".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("unknown-file", assertThrows(Refusal.class, () -> ImportFile.open(path, ImportOptions.DEFAULT)).problem().code());
    }

    @Test
    void aHundredThousandFollowersAreReadOneByOne() throws Refusal {
        var entry = "{\"string_list_data\":[{\"value\":\"ana%d\",\"timestamp\":1609502400}]}";
        var text = new StringBuilder("[");
        for (int i = 0; i < 100_000; i++) text.append(i == 0 ? "" : ",").append(entry.formatted(i));
        var counted = new int[1];
        Fixtures.open(folder, text.append("]").toString()).read(row -> counted[0]++, bytes -> {});
        assertEquals(100_000, counted[0]);
    }
}

package visavis.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import visavis.model.Refusal;
import visavis.text.Messages;

/** Reads real export files, where the system property {@code visavis.samples} names a folder of them. */
class SamplesTest {
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
            "google-csv/gmail-2009-section-header-ragged.csv, google-csv, 2",
            "google-csv/google-new-header-3.csv, google-csv, 3",
            "google-csv/google-new-header-subset.csv, google-csv, 4",
            "google-csv/google-old-header-one-full.csv, google-csv, 1",
            "outlook-csv/outlook-like-every-field-utf8bom.csv, outlook-csv, 1",
            "outlook-csv/outlook-names-short-ragged.csv, outlook-csv, 3",
            "outlook-csv/outlook-three-emails-only.csv, outlook-csv, 1",
            "outlook-csv/outlook2007-en-multiline-notes.csv, outlook-csv, 1",
            "outlook-csv/windows-address-book-en.csv, outlook-csv, 1",
            "linkedin/Connections-duplicate-name-extra-column-7.csv, linkedin-connections, 7",
            "linkedin/Connections-preamble-4.csv, linkedin-connections, 4",
            "linkedin/connections-10-other-column-order.csv, linkedin-connections, 10",
            "thunderbird/tb-one-full.csv, thunderbird-csv, 1",
            "thunderbird/tb-semicolon.csv, thunderbird-csv, 2",
            "thunderbird/tb-two.csv, thunderbird-csv, 2",
            "thunderbird/tb-utf16le-bom.csv, thunderbird-csv, 1",
            "yahoo-csv/yahoo-us-2.csv, yahoo-csv, 2",
            "other-csv/custom-header-full-name.csv, csv, 4",
            "other-csv/mac-address-book-de-tab.csv, csv, 1",
            "other-csv/rolodex-one-name-column.csv, csv, 4",
            "other-csv/semicolon-decimal-comma-5.csv, csv, 5",
            "other-csv/shared-contacts-69-emails.csv, outlook-csv, 16",
            "vcard/android-v21_backslash.vcf, vcard, 1",
            "vcard/android-v21_japanese_1.vcf, vcard, 1",
            "vcard/android-v21_japanese_2.vcf, vcard, 1",
            "vcard/android-v21_pref_handling.vcf, vcard, 1",
            "vcard/android-v21_simple_1.vcf, vcard, 1",
            "vcard/android-v30_japanese.vcf, vcard, 1",
            "vcard/android-v30_simple.vcf, vcard, 1",
            "vcard/android-v40_sort_as.vcf, vcard, 1",
            "vcard/davx5-allfields-vcard3.vcf, vcard, 1",
            "vcard/ez-v21-android-qp.vcf, vcard, 6",
            "vcard/ez-v21-outlook2003.vcf, vcard, 1",
            "vcard/ez-v30-gmail-custom-labels.vcf, vcard, 1",
            "vcard/ez-v30-gmail-list.vcf, vcard, 3",
            "vcard/ez-v30-gmail.vcf, vcard, 1",
            "vcard/ez-v30-thunderbird-addon.vcf, vcard, 1",
            "vcard/ez-v40-fullcontact.vcf, vcard, 1",
            "vcard/kde-testfullvcard.vcf, vcard, 1",
            "vcard/kde-vcard12.vcf, vcard, 1",
            "vcard/kde-vcard9.vcf, vcard, 1",
            "vcard/khard-altid.vcf, vcard, 1",
            "vcard/khard-category.vcf, vcard, 1",
            "vcard/khard-text-bday.vcf, vcard, 1",
            "vcard/nametag-v4-contact.vcf, vcard, 1",
            "vcard/nuovo-v21.vcf, vcard, 1",
            "vcard/phone-quoted-printable-ascii.vcf, vcard, 1",
            "vcard/phone-quoted-printable-normal.vcf, vcard, 1",
            "vcard/phone-types.vcf, vcard, 1",
            "vcard/radicale-contact4-with-bday-no-year.vcf, vcard, 1",
            "vcard/radicale-contact_multiple_v4.vcf, vcard, 2",
            "vcard/roundcube-johndoe.vcf, vcard, 1",
            "vcard/roundcube-thebat.vcf, vcard, 1",
            "vcard/tb-basic_vcard_addressbook.vcf, vcard, 2",
            "vcard/tine-contactUmlaut.vcf, vcard, 1",
            "thunderbird/tb-full.ldif, ldif, 1",
            "other-csv/palm-noheader.csv, csv, 2",
            "csv-torture/spectrum-comma_in_quotes.csv, csv, 1",
            "instagram/followers_1-4.json, instagram-follows, 4",
            "instagram/following-4-name-in-title.json, instagram-follows, 4",
            "x-twitter/following-handles.js, x-follows, 3"})
    void everyPersonInAContactFileIsFound(String name, String format, int people) throws Refusal {
        var file = ImportFile.open(samples().resolve(name), new ImportOptions("", "US"));
        var rows = Rows.of(file);
        assertEquals(format + " " + people, file.format() + " " + rows.stream().filter(Row.Person.class::isInstance).count());
        assertEquals(people, rows.size(), "rows that are nobody");
    }

    @Test
    void everyOtherTableIsRefusedWithASentence() throws IOException {
        try (var files = Stream.of("csv-torture", "encodings").map(samples()::resolve).flatMap(SamplesTest::tables)) {
            files.filter(path -> !path.endsWith("spectrum-comma_in_quotes.csv")).forEach(path -> assertEquals("unknown-file", outcome(path), path.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook/message_1-mojibake.json", "instagram/message_1-7.json", "x-twitter/direct-messages-1.js", "telegram-signal/telegram-single-rich-text.json",
            "linkedin/messages-8-columns.csv", "linkedin/messages-group-and-bad-row-8.csv"})
    void chatsAreRefusedForWhatTheyAre(String name) {
        assertEquals("chats-not-read", outcome(samples().resolve(name)));
    }

    private static Stream<Path> tables(Path folder) {
        try {
            return Files.list(folder).filter(path -> path.toString().endsWith(".csv"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String outcome(Path path) {
        try {
            return ImportFile.open(path, ImportOptions.DEFAULT).format();
        } catch (Refusal refusal) {
            assertFalse(MESSAGES.problem(refusal.problem()).isBlank());
            return refusal.problem().code();
        }
    }

    private static Path samples() {
        var folder = System.getProperty("visavis.samples", "");
        assumeFalse(folder.isEmpty(), "no folder of samples was given");
        return Path.of(folder);
    }
}

package visavis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import visavis.action.FillWithSample;
import visavis.action.sample.SamplePeople;

/** A Google Contacts export of invented people, with the columns such files have. */
final class GoogleFile {
    private static final String HEADER = "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,"
            + "Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,"
            + "Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,"
            + "Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Website 1 - Label,Website 1 - Value";

    private GoogleFile() {}

    static Path write(Path file, int people) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(HEADER + "\n");
            int row = 0;
            for (var sample : SamplePeople.generate(people, 0, FillWithSample.SEED, LocalDate.now()).contacts()) {
                var card = sample.draft().card();
                var name = card.name();
                row++;
                out.write("\"%s\",,\"%s\",,,,,,,,\"%s\",\"%s\",,1980-%02d-%02d,%s,,* myContacts ::: Friends,".formatted(name.given(), name.family(), card.organization(), card.title(), row % 12 + 1, row % 28 + 1,
                        row % 3 == 0 ? "\"Met at a fair; row " + row + "\"" : ""));
                out.write("Work,person%d@example.com,%s,".formatted(row, row % 4 == 0 ? "Home,person" + row + "@example.org" : ","));
                out.write("Mobile,+49 1512 %07d,%s,".formatted(row, row % 3 == 0 ? "Work,+44 20 7946 " + "%04d".formatted(row % 10000) : ","));
                out.write("Home,,\"Main Street %d\",Köln,,NRW,50667,Germany,%s%n".formatted(row, row % 2 == 0 ? "Profile,https://www.linkedin.com/in/person-" + row : ","));
            }
        }
        return file;
    }
}

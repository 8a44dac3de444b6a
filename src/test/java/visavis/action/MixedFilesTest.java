package visavis.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import visavis.importer.ImportFile;
import visavis.model.ImportCounts;
import visavis.model.ImportReport;
import visavis.model.Refusal;
import visavis.store.Stores;

/** Files of people that also tell what happened with them: the rows are the people, and nobody comes twice. */
class MixedFilesTest {
    @TempDir
    Path folder;

    private static ImportReport imported(Stores stores, Path file) throws Refusal {
        return new ImportFiles(stores).run(List.of(file), ImportFiles.Options.DEFAULT, Progress.NONE).getFirst();
    }

    @Test
    void monicaComesOnceHoweverOftenItIsImported() throws Refusal, URISyntaxException {
        var file = Path.of(ImportFile.class.getResource("monica.json").toURI());
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            var first = imported(stores, file);
            assertEquals(new ImportCounts(2, 0, 0, 2, 0), first.contacts());
            assertEquals("4 4", first.rowsRead() + " " + first.interactions().added());
            var second = imported(stores, file);
            assertEquals(new ImportCounts(0, 0, 2, 2, 0), second.contacts());
            assertEquals(new ImportCounts(0, 0, 4, 0, 0), second.interactions());
        }
    }

    @Test
    void anInvitationIsOnePersonAndTheirMessage() throws Refusal, IOException {
        var file = Files.writeString(folder.resolve("Invitations.csv"), "From,To,Sent At,Message,Direction\nAna Diaz,Me,01 Mar 2019,Hello,INCOMING\nMe,Ben Kahn,02 Mar 2019,,OUTGOING\n");
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            var first = imported(stores, file);
            assertEquals("2 2 1", first.rowsRead() + " " + first.contacts().added() + " " + first.interactions().added());
            var second = imported(stores, file);
            assertEquals(new ImportCounts(0, 0, 2, 0, 0), second.contacts());
            assertEquals(1, second.interactions().unchanged());
        }
    }

    @Test
    void followingAndFollowedBackAreOnePersonWithBothTags() throws Refusal, IOException {
        var followers = Files.writeString(folder.resolve("followers_1.json"), "[{\"string_list_data\":[{\"value\":\"ana.d\",\"href\":\"https://www.instagram.com/ana.d\",\"timestamp\":1609502400}]}]");
        var following = Files.writeString(folder.resolve("following.json"), "{\"relationships_following\":[{\"title\":\"Ana.D\",\"string_list_data\":[{\"href\":\"https://www.instagram.com/_u/ana.d\",\"timestamp\":1609602400}]}]}");
        try (var stores = Stores.open(folder.resolve("visavis.db"))) {
            imported(stores, followers);
            assertEquals(1, imported(stores, following).contacts().updated());
            assertEquals("[I follow, follows me]", stores.contacts().all().getFirst().card().tags().toString());
        }
    }
}

package visavis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void aChoiceComesBackAndOthersKeepTheirPreset() {
        var settings = new Settings(file());
        settings.choice("look.theme", "system").set("dark");
        settings.save();
        var again = new Settings(file());
        assertEquals("dark", again.choice("look.theme", "system").get());
        assertEquals("left", again.choice("look.rail", "left").get());
    }

    @Test
    void theSameNameIsAlwaysTheSameProperty() {
        var settings = new Settings(file());
        assertSame(settings.choice("look.theme", "system"), settings.choice("look.theme", "light"));
    }

    @Test
    void aChoiceNobodyAskedForThisTimeIsNotLost() {
        var first = new Settings(file());
        first.choice("people.columns", "").set("name\ttags = ü: \"all\"\n#1");
        first.save();
        new Settings(file()).save();
        assertEquals("name\ttags = ü: \"all\"\n#1", new Settings(file()).choice("people.columns", "").get());
    }

    @Test
    void nothingChosenIsAnEmptyText() {
        var settings = new Settings(file());
        settings.choice("look.theme", "system").set(null);
        settings.save();
        assertEquals("", new Settings(file()).choice("look.theme", "system").get());
    }

    @Test
    void theFolderIsMadeWhenItIsMissingAndOnlyTheOneFileStays() throws IOException {
        new Settings(file()).save();
        try (var files = Files.list(file().getParent())) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aFileThatCannotBeReadCountsAsEmptyAndIsWrittenAnew() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {'a', '=', '\\', 'u', 'x', 'y', (byte) 0xff});
        var settings = new Settings(file());
        assertEquals("system", settings.choice("look.theme", "system").get());
        settings.save();
        assertEquals("system", new Settings(file()).choice("look.theme", "other").get());
    }

    @Test
    void aPlaceThatCannotBeWrittenEndsInNoException() throws IOException {
        var inTheWay = Files.writeString(folder.resolve("visavis"), "a file where the folder should be");
        new Settings(inTheWay.resolve("settings.properties")).save();
        assertFalse(Files.isDirectory(inTheWay));
    }

    private Path file() {
        return folder.resolve("new/settings.properties");
    }
}

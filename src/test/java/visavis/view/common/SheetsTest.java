package visavis.view.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final Path VIEWS = Path.of("src/main/resources/visavis/view");
    /** Those of the whole window. */
    private static final Set<String> ALL = Set.of("app.css", "shell.css");

    @Test
    void aSheetThatIsGivenToTheWindowSpeaksOfItsOwnScreenAlone() throws IOException {
        try (var files = Files.walk(VIEWS)) {
            var sheets = files.filter(file -> file.toString().endsWith(".css")).filter(file -> !ALL.contains(name(file)) && !Fxml.OWN.contains(name(file))).toList();
            assertEquals(List.of(), sheets.stream().flatMap(SheetsTest::strangers).toList());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** The selectors that do not begin with the screen's class, which is called as the sheet is. */
    private static Stream<String> strangers(Path sheet) {
        try {
            var screen = name(sheet).equals("quicklog.css") ? ".quick-log" : "." + name(sheet).replace(".css", "");
            return Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/|\\{.*?}", "\n").lines().flatMap(line -> Stream.of(line.split(","))).map(String::strip)
                    .filter(selector -> !selector.isEmpty() && !selector.matches("\\Q" + screen + "\\E([ .:>-].*)?")).map(selector -> name(sheet) + ": " + selector);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}

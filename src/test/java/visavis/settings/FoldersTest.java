package visavis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
    private static final Path HOME = Path.of("home", "ana");

    @ParameterizedTest
    @CsvSource({
            "Linux,      '',             home/ana/.local/share/visavis",
            "Linux,      relative/share, home/ana/.local/share/visavis",
            "FreeBSD,    '',             home/ana/.local/share/visavis",
            "Linux,      /srv/share,     /srv/share/visavis",
            "Mac OS X,   /srv/share,     home/ana/Library/Application Support/Visavis",
            "Windows 11, '',             home/ana/AppData/Roaming/Visavis"})
    void dataGoesWhereTheSystemKeepsIt(String system, String xdg, Path expected) {
        assertEquals(expected, Folders.data(system, Map.of("XDG_DATA_HOME", xdg), HOME));
    }

    @Test
    void windowsSaysItselfWhereThatIs() {
        assertEquals(Path.of("roaming", "Visavis"), Folders.data("Windows 11", Map.of("APPDATA", "roaming"), HOME));
    }

    @Test
    void aSystemThatSaysNothingGetsTheUsualFolder() {
        assertEquals(HOME.resolve(".local/share/visavis"), Folders.data("Linux", Map.of(), HOME));
    }
}

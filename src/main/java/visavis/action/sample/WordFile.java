package visavis.action.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import visavis.model.Text;

/** A properties file of this package's resources, in UTF-8. */
final class WordFile {
    private final Properties words = new Properties();
    private final Map<String, List<String>> lists = new ConcurrentHashMap<>();

    WordFile(String name) {
        try (var reader = new InputStreamReader(WordFile.class.getResourceAsStream(name), UTF_8)) {
            words.load(reader);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Empty when the key is missing. */
    String get(String key) {
        return Text.clean(words.getProperty(key));
    }

    List<String> list(String key, String separator) {
        return lists.computeIfAbsent(key, wanted -> Stream.of(get(wanted).split(separator, -1)).map(Text::clean).toList());
    }
}

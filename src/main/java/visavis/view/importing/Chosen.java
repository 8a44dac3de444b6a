package visavis.view.importing;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import visavis.action.Answers;
import visavis.action.ImportFiles.Options;
import visavis.model.DateOrder;

/** The files somebody chose and all they have said of them so far. */
final class Chosen {
    private final List<Path> files;
    private final Map<URI, Answers> answers = new HashMap<>();
    private String region;

    Chosen(List<Path> files, String region) {
        this.files = List.copyOf(files);
        this.region = region;
    }

    List<Path> files() {
        return files;
    }

    /** The country local phone numbers belong to, empty for none. */
    String region() {
        return region;
    }

    void setRegion(String value) {
        region = value;
    }

    Answers of(URI file) {
        return answers.getOrDefault(file, Answers.NONE);
    }

    void say(URI file, UnaryOperator<Answers> word) {
        answers.put(file, word.apply(of(file)));
    }

    /** Who somebody in the file is; {@code null} leaves it for later. */
    void sayWho(URI file, long line, Answers.Who who) {
        var people = new HashMap<>(of(file).people());
        if (who == null) people.remove(line);
        else people.put(line, who);
        say(file, said -> said.withPeople(people));
    }

    /** All that was said. */
    Options options() {
        return options(answers);
    }

    /** What the reading of the files depends on, which is all but who is who. */
    Options reading() {
        var reading = new HashMap<URI, Answers>();
        answers.forEach((file, said) -> {
            var bare = said.withPeople(Map.of());
            if (!bare.equals(Answers.NONE)) reading.put(file, bare);
        });
        return options(reading);
    }

    private Options options(Map<URI, Answers> said) {
        return new Options("", false, region, DateOrder.FIND, said);
    }

}

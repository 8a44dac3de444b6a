package visavis.insight;

import java.time.LocalDate;
import java.util.List;

import visavis.model.Stage;

/**
 * How relationships moved between the stages from the end of one day to the end of another.
 *
 * @param streams those of which there are any, from the lowest stage up
 */
public record Flow(LocalDate from, LocalDate to, List<Stream> streams) {
    /**
     * Those who were at one stage and then at another, in the order they are asked for.
     *
     * @param contacts ids of all of them
     * @param quiet    ids of those among them who had gone quiet by then
     */
    public record Stream(Stage from, Stage to, List<Long> contacts, List<Long> quiet) {
        public Stream {
            contacts = List.copyOf(contacts);
            quiet = List.copyOf(quiet);
        }

        public int size() {
            return contacts.size();
        }
    }

    public Flow {
        streams = List.copyOf(streams);
    }

    /** Who was not known yet on the first day was only listed then. */
    public static Flow of(List<Course> courses, LocalDate from, LocalDate to) {
        var all = new Streams(from, to);
        for (var course : courses) all.add(course.id(), all.move(course));
        return all.flow();
    }

    public int size() {
        return streams.stream().mapToInt(Stream::size).sum();
    }
}

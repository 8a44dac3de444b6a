package visavis.insight;

import java.time.LocalDate;
import java.util.ArrayList;
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
        public int size() {
            return contacts.size();
        }
    }

    public Flow {
        streams = List.copyOf(streams);
    }

    /** Who was not known yet on the first day was only listed then. */
    public static Flow of(List<Course> courses, LocalDate from, LocalDate to) {
        int stages = Stage.values().length;
        var all = new ArrayList<Stream>(stages * stages);
        for (var before : Stage.values()) for (var after : Stage.values()) all.add(new Stream(before, after, new ArrayList<>(), new ArrayList<>()));
        for (var course : courses) {
            var stream = all.get(course.stage(from).number() * stages + course.stage(to).number());
            stream.contacts().add(course.person().id());
            if (course.isQuiet(to)) stream.quiet().add(course.person().id());
        }
        return new Flow(from, to, all.stream().filter(stream -> stream.size() > 0).toList());
    }

    public int size() {
        return streams.stream().mapToInt(Stream::size).sum();
    }
}

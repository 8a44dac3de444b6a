package visavis.view.contact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import visavis.action.SmallPicture;
import visavis.model.Refusal;

/** A picture the user chose. */
final class PhotoFile {
    private PhotoFile() {}

    /**
     * The picture as {@link SmallPicture} makes it.
     * @throws Refusal when the file cannot be read or is no picture
     */
    static byte[] jpeg(Path file) throws Refusal {
        try (var in = Files.newInputStream(file)) {
            return SmallPicture.jpeg(in);
        } catch (IOException unreadable) {
            throw new Refusal(unreadable, "photo-unreadable", file.getFileName());
        }
    }
}

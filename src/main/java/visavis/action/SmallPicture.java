package visavis.action;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture of any size made small enough to keep with a contact. */
public final class SmallPicture {
    private static final int LONGEST_SIDE = 512;
    /** In bytes: more than any JPEG of that size needs. */
    private static final int LARGEST = 1 << 20;

    private SmallPicture() {}

    /**
     * The picture as JPEG of at most 512 by 512 pixels, upright, transparent parts on white. It tells nothing of where and with what it
     * was taken; one that is like this already stays as it is, byte for byte.
     *
     * @throws IOException when it cannot be read or is no picture
     */
    public static byte[] jpeg(InputStream picture) throws IOException {
        try (var in = new MemoryCacheImageInputStream(picture)) {
            return small(in);
        } catch (RuntimeException unreadable) {
            // The readers of the JDK answer a broken picture with any kind of runtime exception.
            throw new IOException(unreadable);
        }
    }

    private static byte[] small(ImageInputStream in) throws IOException {
        var head = JpegHead.of(in);
        var picture = read(in);
        boolean fits = Math.max(picture.getWidth(), picture.getHeight()) <= LONGEST_SIDE;
        var asItIs = fits && head.isJpeg() && !head.tellsMore() ? bytes(in) : null;
        return asItIs != null ? asItIs : written(Upright.of(scaled(picture), head.orientation()));
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    /** All of the file; {@code null} when something large hangs on to the small picture. */
    private static byte[] bytes(ImageInputStream in) throws IOException {
        in.seek(0);
        var all = new byte[LARGEST + 1];
        int length = 0;
        for (int more = 0; more >= 0 && length < all.length; more = in.read(all, length, all.length - length)) length += more;
        return length > LARGEST ? null : Arrays.copyOf(all, length);
    }

    /** A picture of a hundred megapixels is read coarsely: whole, it would not fit into memory. */
    private static BufferedImage read(ImageInputStream in) throws IOException {
        var readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) throw new IOException("not a picture");
        var reader = readers.next();
        try {
            reader.setInput(in, false, true);
            return readCoarsely(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage readCoarsely(ImageReader reader) throws IOException {
        var how = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_SIDE));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage scaled(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale)), height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, Color.WHITE, null);
        pen.dispose();
        return small;
    }
}

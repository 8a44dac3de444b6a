package visavis.action;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a picture that somebody chose or a file brought. */
class SmallPictureTest {
    private static final Map<Character, Color> COLOURS = Map.of('R', Color.RED, 'G', Color.GREEN, 'B', Color.BLUE, 'W', Color.WHITE);

    /** Corners are told from the upper left on, line by line: red, green, blue and white stand there in the file. */
    @ParameterizedTest
    @CsvSource({"1,RGBW,true", "2,GRWB,true", "3,WBGR,true", "4,BWRG,true", "5,RBGW,false", "6,BRWG,false", "7,WGBR,false", "8,GWRB,false"})
    void aPhotoIsSeenTheWayTheCameraWasHeld(int orientation, String corners, boolean wide) throws IOException {
        for (var order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            for (var size : List.of(new int[] {96, 64}, new int[] {1500, 1000})) {
                var shown = read(small(withExif(jpeg(size[0], size[1]), exif(order, orientation))));
                assertEquals(wide, shown.getWidth() > shown.getHeight());
                assertEquals(corners, corners(shown));
            }
        }
    }

    @Test
    void anOrientationThatMakesNoSenseIsNone() throws IOException {
        for (int orientation : new int[] {0, 9, -1}) assertEquals("RGBW", corners(read(small(withExif(jpeg(96, 64), exif(ByteOrder.BIG_ENDIAN, orientation))))));
    }

    @Test
    void brokenExifCostsNothingButItself() throws IOException {
        var whole = exif(ByteOrder.LITTLE_ENDIAN, 6);
        for (int length = 0; length < whole.length; length++) assertEquals(96 * 64, area(read(small(withExif(jpeg(96, 64), Arrays.copyOf(whole, length))))));
        var lost = whole.clone();
        Arrays.fill(lost, 10, 14, (byte) 0x7f);
        assertEquals("RGBW", corners(read(small(withExif(jpeg(96, 64), lost)))));
    }

    @Test
    void aSmallJpegStaysAsItIs() throws IOException {
        for (var jpeg : List.of(jpeg(96, 64), jpeg(512, 512), jpeg(1, 1))) {
            assertArrayEquals(jpeg, small(jpeg));
        }
    }

    @Test
    void whatWeMadeStaysAsItIs() throws IOException {
        var made = small(withExif(jpeg(1500, 1000), exif(ByteOrder.LITTLE_ENDIAN, 6)));
        assertArrayEquals(made, small(made));
    }

    @Test
    void wherePhotosWereTakenIsNotKept() throws IOException {
        var photo = withExif(jpeg(96, 64), exif(ByteOrder.LITTLE_ENDIAN, 1));
        assertEquals(false, new String(small(photo), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Exif"));
    }

    @Test
    void aSmallPictureInALargeFileIsWrittenAnew() throws IOException {
        var jpeg = jpeg(96, 64);
        var small = small(Arrays.copyOf(jpeg, 2 << 20));
        assertEquals(true, small.length < 20_000, small.length + " bytes");
    }

    @Test
    void otherPicturesBecomeJpegNoLargerThanTheyAreKept() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(corners(1500, 1000), "png", png);
        var shown = read(small(png.toByteArray()));
        assertEquals("512 341 RGBW", shown.getWidth() + " " + shown.getHeight() + " " + corners(shown));
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        var cut = Arrays.copyOf(jpeg(96, 64), 30);
        for (var bytes : List.of(new byte[0], "Dear Ana".getBytes(), new byte[] {(byte) 0xff, (byte) 0xd8}, cut)) assertThrows(IOException.class, () -> small(bytes));
    }

    private static byte[] small(byte[] picture) throws IOException {
        return SmallPicture.jpeg(new ByteArrayInputStream(picture));
    }

    private static BufferedImage read(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static int area(BufferedImage picture) {
        return picture.getWidth() * picture.getHeight();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(corners(width, height), "jpeg", jpeg);
        return jpeg.toByteArray();
    }

    private static BufferedImage corners(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) picture.setRGB(x, y, COLOURS.get("RGBW".charAt((2 * x / width) + 2 * (2 * y / height))).getRGB());
        return picture;
    }

    private static String corners(BufferedImage shown) {
        var found = new StringBuilder();
        for (int y : new int[] {0, shown.getHeight() - 1}) for (int x : new int[] {0, shown.getWidth() - 1}) found.append(nearest(new Color(shown.getRGB(x, y))));
        return found.toString();
    }

    private static char nearest(Color colour) {
        return COLOURS.entrySet().stream().min(java.util.Comparator.comparingInt(each -> distance(each.getValue(), colour))).orElseThrow().getKey();
    }

    private static int distance(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) + Math.abs(one.getGreen() - other.getGreen()) + Math.abs(one.getBlue() - other.getBlue());
    }

    /** A directory of two entries, the second of which is the orientation. */
    private static byte[] exif(ByteOrder order, int orientation) {
        var tiff = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4).put("Exif\0\0".getBytes());
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes()).order(order);
        tiff.putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(1).putInt(0);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        return tiff.putInt(0).array();
    }

    /** As cameras write it, before everything else. */
    private static byte[] withExif(byte[] jpeg, byte[] exif) {
        var photo = ByteBuffer.allocate(jpeg.length + 4 + exif.length).put(jpeg, 0, 2);
        photo.putShort((short) 0xffe1).putShort((short) (exif.length + 2)).put(exif);
        return photo.put(jpeg, 2, jpeg.length - 2).array();
    }
}

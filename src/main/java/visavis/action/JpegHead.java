package visavis.action;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import javax.imageio.stream.ImageInputStream;

/**
 * What stands before the picture in a JPEG file, as far as it matters here: which way up the camera was held (one tag of Exif, by its
 * number; 1 where nothing is said), and whether anything is told at all of where and with what it was taken.
 */
record JpegHead(boolean isJpeg, boolean tellsMore, int orientation) {
    private static final int START = 0xffd8, SCAN = 0xffda, APP1 = 0xffe1;
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int LITTLE_ENDIAN = 0x4949, ORIENTATION = 0x0112, UPRIGHT = 1, ENTRY = 12;

    /** Leaves the stream where it was. */
    static JpegHead of(ImageInputStream in) throws IOException {
        in.mark();
        try {
            if (in.read() != START >> 8 || in.read() != (START & 0xff)) return new JpegHead(false, true, UPRIGHT);
            return segments(in);
        } finally {
            in.reset();
        }
    }

    private static JpegHead segments(ImageInputStream in) throws IOException {
        boolean tellsMore = false;
        int orientation = UPRIGHT;
        for (int marker = in.readUnsignedShort(); marker != SCAN && marker > 0xff00; marker = in.readUnsignedShort()) {
            int length = Math.max(0, in.readUnsignedShort() - 2);
            var next = in.getStreamPosition() + length;
            if (marker == APP1) {
                tellsMore = true;
                var told = new byte[length];
                in.readFully(told);
                if (orientation == UPRIGHT && startsWithExif(told)) orientation = orientation(ByteBuffer.wrap(told, EXIF.length, length - EXIF.length).slice());
            }
            in.seek(next);
        }
        return new JpegHead(true, tellsMore, orientation);
    }

    private static boolean startsWithExif(byte[] told) {
        return told.length > EXIF.length && java.util.Arrays.equals(told, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    /** The directory that describes the whole picture: how many entries, then each with its tag, type, count and value. */
    private static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = tiff.getShort(directory) & 0xffff;
            for (int i = 0, at = directory + 2; i < entries; i++, at += ENTRY) {
                if ((tiff.getShort(at) & 0xffff) != ORIENTATION) continue;
                int value = tiff.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        } catch (IndexOutOfBoundsException cutOff) {
            // What cannot be read says nothing.
        }
        return UPRIGHT;
    }
}

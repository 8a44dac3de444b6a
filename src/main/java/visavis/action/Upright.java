package visavis.action;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;

/** A picture turned, and where need be mirrored, as its Exif orientation says it is to be seen. */
final class Upright {
    private Upright() {}

    static BufferedImage of(BufferedImage picture, int orientation) {
        if (orientation == 1) return picture;
        boolean lying = orientation >= 5;
        var upright = new BufferedImage(lying ? picture.getHeight() : picture.getWidth(), lying ? picture.getWidth() : picture.getHeight(), picture.getType());
        return new AffineTransformOp(turn(orientation, picture.getWidth(), picture.getHeight()), AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, upright);
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}

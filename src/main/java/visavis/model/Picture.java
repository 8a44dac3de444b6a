package visavis.model;

import java.util.Arrays;

/** A picture as a file brings it: the bytes of a JPEG, PNG or whatever the file holds, of any size. */
public record Picture(byte[] bytes) {
    public Picture {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Two pictures of the same bytes are the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && Arrays.equals(bytes, picture.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}

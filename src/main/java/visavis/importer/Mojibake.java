package visavis.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Facebook and Instagram write each byte of a letter as a letter of its own ("JosÃ©" for "José"). */
final class Mojibake {
    private Mojibake() {}

    /** The text as it was meant; one whose letters are no bytes of UTF-8 was right already. */
    static String mend(String text) {
        if (text.chars().allMatch(letter -> letter < 0x80) || text.chars().anyMatch(letter -> letter > 0xff)) return text;
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException right) {
            return text;
        }
    }
}

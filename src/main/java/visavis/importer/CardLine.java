package visavis.importer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One unfolded line of a card, from bytes to text: each line may name an encoding, and many name none or the wrong one. */
final class CardLine {
    private static final Pattern BEGIN = Pattern.compile("\\s*BEGIN\\s*:\\s*VCARD\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("\\s*END\\s*:\\s*VCARD\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHARSET = Pattern.compile(";\\s*CHARSET\\s*=\\s*\"?([^;:\"]*)\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRINTABLE = Pattern.compile(";\\s*(ENCODING\\s*=\\s*)?QUOTED-PRINTABLE", Pattern.CASE_INSENSITIVE);

    private static final Charset WINDOWS_1250 = Charset.forName("windows-1250");
    /** Polish, read as if it were Western: a sign inside a word, or a Spanish letter where no Spanish word has it. */
    private static final Pattern CENTRAL_EUROPEAN = Pattern.compile("\\p{L}[\u00b3\u00b9\u00bf]\\p{L}|\u00a3\\p{Ll}|\u00f1[bcdfgjklmnpqrstvwxz]");

    private CardLine() {}

    static boolean begins(String line) {
        return line.length() < 100 && BEGIN.matcher(line).matches();
    }

    static boolean ends(String line) {
        return line.length() < 100 && END.matcher(line).matches();
    }

    /**
     * The line as text, without the parameters that told how to decode it; its line breaks are written {@code \n}.
     *
     * @param bytes each character is one byte
     * @param file the encoding of lines that name none and are not UTF-8
     */
    static String decode(String bytes, Charset file) {
        int colon = colon(bytes);
        if (colon < 0) return text(bytes, null, file);
        var head = bytes.substring(0, colon);
        var named = CHARSET.matcher(head);
        var charset = named.find() ? charset(named) : null;
        boolean printable = PRINTABLE.matcher(head).find();
        var value = bytes.substring(colon + 1);
        var bare = PRINTABLE.matcher(CHARSET.matcher(head).replaceAll("")).replaceAll("");
        return text(bare, charset, file) + ":" + breaksMarked(text(printable ? unquote(value) : value, charset, file));
    }

    /** Where the value starts: parameters may hold a colon between quotes. */
    static int colon(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == ':' && !quoted) return i;
        }
        return line.indexOf(':');
    }

    private static Charset charset(Matcher named) {
        try {
            return Charset.forName(named.group(1).strip());
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** Quoted-printable (RFC 2045) undone; what is no escape stays as it is. */
    private static String unquote(String value) {
        var bytes = new ByteArrayOutputStream(value.length());
        for (int i = 0; i < value.length(); i++) {
            int code = value.charAt(i) == '=' && i + 2 < value.length() ? hex(value, i + 1) : -1;
            bytes.write(code < 0 ? value.charAt(i) : code);
            if (code >= 0) i += 2;
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static int hex(String text, int at) {
        int high = Character.digit(text.charAt(at), 16), low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** @param named by the line itself, or {@code null} */
    static String text(String bytes, Charset named, Charset file) {
        if (bytes.chars().allMatch(c -> c < 128) && (named == null || !named.name().startsWith("UTF-16"))) return bytes;
        for (var charset : new Charset[] {named, StandardCharsets.UTF_8, file}) {
            var text = charset == null || charset == file && file.equals(MendingReader.WINDOWS_1252) ? null : strictly(bytes, charset);
            if (text != null) return text;
        }
        var mended = MendingReader.mended(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return CENTRAL_EUROPEAN.matcher(mended).find() ? new String(bytes.getBytes(StandardCharsets.ISO_8859_1), WINDOWS_1250) : mended;
    }

    private static String strictly(String bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException notThat) {
            return null;
        }
    }

    private static String breaksMarked(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) return text;
        return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n");
    }
}

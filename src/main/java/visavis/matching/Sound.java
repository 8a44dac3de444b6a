package visavis.matching;

/** A word's sound in short, so that slips of spelling meet: its first letter and the classes of the consonants that follow (Russell and Odell's Soundex of 1918, four signs). */
final class Sound {
    private static final int LENGTH = 4;
    /** By letter from a to z; 0 for letters that are not heard apart. */
    private static final String CLASSES = "01230120022455012623010202";

    private Sound() {}

    static String of(String word) {
        var sound = new StringBuilder(LENGTH).append(first(word.charAt(0)));
        char last = heard(word.charAt(0));
        for (int i = 1; i < word.length() && sound.length() < LENGTH; i++) {
            char now = heard(word.charAt(i));
            if (now != '0' && now != last) sound.append(now);
            last = now;
        }
        return sound.toString();
    }

    /** Carl and Karl, Yulia and Julia, Wladimir and Vladimir begin alike. */
    private static char first(char letter) {
        return switch (letter) {
            case 'c', 'q' -> 'k';
            case 'y', 'i' -> 'j';
            case 'w' -> 'v';
            default -> letter;
        };
    }

    private static char heard(char letter) {
        return letter >= 'a' && letter <= 'z' ? CLASSES.charAt(letter - 'a') : letter;
    }
}

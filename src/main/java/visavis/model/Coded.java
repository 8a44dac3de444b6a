package visavis.model;

import java.util.Locale;
import java.util.Optional;

/** An enum constant with the name it carries in files, on the command line and in JSON: {@code IN_PERSON} is {@code in-person}. */
public interface Coded {
    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        return Optional.ofNullable(Codes.find(type, Text.fold(code).replace('_', '-').replace(' ', '-')));
    }

    /** @throws IllegalArgumentException naming the code, when there is no such constant */
    static <E extends Enum<E> & Coded> E of(Class<E> type, String code) {
        var exact = Codes.find(type, code);
        return exact != null ? exact : find(type, code).orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + " is called " + code));
    }
}

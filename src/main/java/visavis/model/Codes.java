package visavis.model;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants of an enum by code, put together once: reading a large store looks up several a contact. */
final class Codes {
    private static final ClassValue<Map<String, Object>> ALL = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Stream.of(type.getEnumConstants()).collect(Collectors.toMap(constant -> ((Coded) constant).code(), Function.identity()));
        }
    };

    private Codes() {}

    /** {@code null} when there is none of that code. */
    static <E extends Enum<E> & Coded> E find(Class<E> type, String code) {
        return type.cast(ALL.get(type).get(code));
    }
}

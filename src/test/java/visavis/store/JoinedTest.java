package visavis.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import visavis.model.Email;

class JoinedTest {
    @Test
    void textsComeBackInTheirOrderEmptyOnesToo() {
        var joined = new Joined("a\0\0 b\nc \0" + "7\0");
        assertEquals(List.of("a", "", " b\nc "), List.of(joined.next(), joined.next(), joined.next()));
        assertEquals(7, joined.number());
        assertNull(joined.number());
    }

    @Test
    void aListHasAsManyAsWereJoinedAndNothingHasNone() {
        assertEquals(List.of(new Email("", "a@b"), new Email("work", "")), Joined.list("\0a@b\0work\0", one -> new Email(one.next(), one.next())));
        assertEquals(List.of(""), Joined.list("", Joined::next));
        assertEquals(List.of(), Joined.list(null, Joined::next));
    }
}

package visavis.importer;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import visavis.model.Problem;

/**
 * The items of some lists of a JSON document, one after the other, so that an archive of any size is read in little memory.
 * A list is named by the keys that lead to it ("contacts.list"), "[]" standing for "in a list" ("account.data.[].values"), and by
 * nothing at all when it is the document itself.
 */
final class JsonItems implements Closeable {
    private static final int LONGEST_PREFIX = 200;
    private static final long ANY_LENGTH = -1, HEAD = 1 << 23;

    private final Reader in;
    private final String prefix;
    private final long longest;
    private JsonParser parser;
    private final Set<String> lists;
    private final List<String> names = new ArrayList<>();
    private final Map<String, String> told = new HashMap<>();
    private String list;
    private String reached = "";
    private Problem problem;

    private JsonItems(Reader text, Set<String> lists, long longest) throws IOException {
        // Our readers of bytes are not made to be asked for one letter at a time.
        var pushback = new PushbackReader(new BufferedReader(text), 1);
        in = pushback;
        this.lists = lists;
        prefix = readPrefix(pushback);
        this.longest = longest;
    }

    /** Made when it is wanted: most files that are looked at are no JSON, and the first parser of all takes its time. */
    private JsonParser parser() {
        if (parser == null) {
            var limits = StreamReadConstraints.builder().maxStringLength(1 << 24).maxNestingDepth(200).maxDocumentLength(longest).build();
            parser = JsonFactory.builder().streamReadConstraints(limits).build().createParser(ObjectReadContext.empty(), in);
        }
        return parser;
    }

    /** The items of the whole text. */
    static JsonItems of(Reader text, Set<String> lists) throws IOException {
        return new JsonItems(text, lists, ANY_LENGTH);
    }

    /** Those near the start, to see what the text is: chats of a gigabyte are not read through for a list that is not in them. */
    static JsonItems atStart(Reader text, Set<String> lists) throws IOException {
        return new JsonItems(text, lists, HEAD);
    }

    /** Twitter's archives are scripts: each file sets a variable. Others may start with a byte order mark. */
    private static String readPrefix(PushbackReader text) throws IOException {
        var prefix = new StringBuilder();
        int letter = text.read();
        while (letter >= 0 && letter != '{' && letter != '[' && prefix.length() < LONGEST_PREFIX) {
            prefix.append((char) letter);
            letter = text.read();
        }
        if (letter >= 0) text.unread(letter);
        return prefix.toString().replace("\ufeff", "").strip();
    }

    /** Whether there is such a document at all, so that tables are not taken for broken ones. */
    boolean isJson() {
        return prefix.isEmpty() || prefix.startsWith("window.YTD.");
    }

    /** What stands before the document: nothing, but in scripts. */
    String prefix() {
        return prefix;
    }

    /** The list that the present item is in, or the last one there was. */
    String list() {
        return reached;
    }

    /** The latest text or number outside of the lists under these keys; empty when there was none. */
    String told(String path) {
        return told.getOrDefault(path, "");
    }

    /** Why the document could not be read to its end; {@code null} when it could. */
    Problem problem() {
        return problem;
    }

    /** Where we are in the file. */
    long line() {
        return parser().currentLocation().getLineNr();
    }

    /** Goes on to the start of the next of the lists; false when there is none. */
    boolean nextList() throws IOException {
        list = null;
        try {
            while (list == null) {
                var token = parser().nextToken();
                if (token == null) return false;
                outside(token);
            }
            return true;
        } catch (JacksonException broken) {
            return failed(broken) != null;
        }
    }

    /** The next item; {@code null} after the last, or where the document breaks off. */
    JsonItem next() throws IOException {
        while (list != null || nextList()) {
            try {
                var token = parser().nextToken();
                if (token != JsonToken.END_ARRAY) return JsonItem.read(parser(), token);
            } catch (JacksonException broken) {
                return failed(broken);
            }
            names.removeLast();
            list = null;
        }
        return null;
    }

    /** The first item of the list just reached; {@code null} when it is empty. */
    JsonItem firstOfList() throws IOException {
        var before = list;
        var item = next();
        return before.equals(list) ? item : null;
    }

    private JsonItem failed(JacksonException broken) throws IOException {
        if (broken instanceof JacksonIOException unreadable) throw unreadable.getCause();
        problem = Problem.of("broken-json", broken.getLocation() == null ? line() : broken.getLocation().getLineNr());
        return null;
    }

    private void outside(JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(token);
            case END_OBJECT, END_ARRAY -> names.removeLast();
            case PROPERTY_NAME -> { }
            default -> told.put(path(name()), parser().getString());
        }
    }

    private void open(JsonToken token) {
        var path = path(name());
        boolean wanted = token == JsonToken.START_ARRAY && lists.contains(path);
        if (!wanted && lists.stream().noneMatch(one -> one.startsWith(path))) {
            parser().skipChildren();
            return;
        }
        names.add(name());
        if (wanted) list = reached = path;
    }

    /** The key of the present value, which an opening brace has not yet made its own. */
    private String name() {
        var context = parser().streamReadContext();
        var around = parser().currentToken().isStructStart() ? context.getParent() : context;
        return around.inObject() ? around.currentName() : around.inArray() ? "[]" : "";
    }

    private String path(String last) {
        var path = String.join(".", names);
        return path.isEmpty() ? last : path.startsWith(".") ? path.substring(1) + "." + last : path + "." + last;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package visavis.importer;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import visavis.model.Problem;
import visavis.model.Text;

/** Followers and followed in an Instagram archive. The handle stands in one of three places, depending on the archive's age. */
final class InstagramFollows implements JsonKind {
    private static final String FOLLOWERS = "", OLD_FOLLOWERS = "relationships_followers", FOLLOWING = "relationships_following";
    private static final Pattern HANDLE = Pattern.compile("[\\w.]{1,30}", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public String name() {
        return "instagram-follows";
    }

    @Override
    public Set<String> lists() {
        return Set.of(FOLLOWERS, OLD_FOLLOWERS, FOLLOWING);
    }

    @Override
    public boolean isOurs(JsonItems file, JsonItem first) {
        return file.prefix().isEmpty() && (first == null ? !file.list().equals(FOLLOWERS) : first.has("string_list_data"));
    }

    @Override
    public Taker taker(ImportOptions options, Consumer<Row> sink) {
        return (file, item) -> sink.accept(row(item, file.list().equals(FOLLOWING) ? Follows.I_FOLLOW : Follows.THEY_FOLLOW));
    }

    private static Row row(JsonItem item, String tag) {
        var details = item.items("string_list_data");
        var detail = details.isEmpty() ? item.item("") : details.getFirst();
        var handle = handle(item, detail);
        if (handle.isEmpty()) return new Row.Skipped(item.line(), item.raw(), Problem.of("nobody"));
        var draft = Follows.draft("instagram", handle, "https://www.instagram.com/" + handle, tag, Dates.day(detail.number("timestamp")));
        return new Row.Person(item.line(), item.raw(), draft);
    }

    private static String handle(JsonItem item, JsonItem detail) {
        for (var text : new String[] {detail.text("value"), item.text("title"), lastPart(detail.text("href"))}) {
            var handle = Text.fold(Mojibake.mend(text));
            if (HANDLE.matcher(handle).matches()) return handle;
        }
        return "";
    }

    private static String lastPart(String address) {
        var path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

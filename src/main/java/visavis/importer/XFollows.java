package visavis.importer;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import visavis.model.Problem;

/**
 * Followers and followed in an archive of X. Most entries are account numbers that only X can tell a name of:
 * these are skipped, one by one and with that reason, for a contact without a name would be nobody.
 */
final class XFollows implements JsonKind {
    private static final Pattern PAGE = Pattern.compile("(?i)https?://(?:www\\.|mobile\\.)?(?:x|twitter)\\.com/(\\w{1,15})/?");
    /** Not people: "x.com/intent/user?user_id=1" leads to the account with that number, "x.com/i/…" to X's own pages. */
    private static final Set<String> NOBODY = Set.of("intent", "i");

    @Override
    public String name() {
        return "x-follows";
    }

    @Override
    public Set<String> lists() {
        return Set.of("");
    }

    @Override
    public boolean isOurs(JsonItems file, JsonItem first) {
        return file.prefix().matches("window\\.YTD\\.follow(er|ing)\\..*");
    }

    @Override
    public Taker taker(ImportOptions options, Consumer<Row> sink) {
        return (file, item) -> sink.accept(item.has("following") ? row(item, item.item("following"), Follows.I_FOLLOW) : row(item, item.item("follower"), Follows.THEY_FOLLOW));
    }

    private static Row row(JsonItem item, JsonItem account, String tag) {
        var page = PAGE.matcher(account.text("userLink"));
        if (!page.matches() || NOBODY.contains(page.group(1).toLowerCase(Locale.ROOT))) {
            return new Row.Skipped(item.line(), item.raw(), Problem.of("account-number-only", account.text("accountId")));
        }
        var handle = page.group(1);
        return new Row.Person(item.line(), item.raw(), Follows.draft("x", handle, "https://x.com/" + handle, tag, null));
    }
}

package visavis.model;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** A page or handle on a platform ("linkedin", "x", "web"). */
public record Profile(String platform, String value) {
    private static final List<String> KNOWN = List.of("linkedin", "facebook", "instagram", "github", "xing", "mastodon", "youtube", "tiktok", "threads", "bluesky");

    public Profile {
        platform = Text.fold(platform);
        value = Text.clean(value);
    }

    /** A profile from its address alone; the platform follows from the host, "web" when it says nothing. */
    public static Profile ofUrl(String url) {
        var host = host(url);
        var platform = host.equals("x.com") || host.equals("twitter.com") ? "x"
                : KNOWN.stream().filter(known -> host.contains(known)).findFirst().orElse("web");
        return new Profile(platform, url);
    }

    /** Host and path without scheme, {@code www.}, query, closing slash or case: what stays the same between exports. */
    public String key() {
        var bare = value.toLowerCase(Locale.ROOT);
        int from = start(bare), to = end(bare, from, "?#");
        while (to > from && bare.charAt(to - 1) == '/') to--;
        bare = bare.substring(from, to);
        if (bare.indexOf('/') >= 0 || bare.indexOf('.') >= 0) return bare;
        return platform + ":" + (bare.startsWith("@") ? bare.substring(1) : bare);
    }

    /** A personal page names one person; a bare host ("acme.com") or a site of no platform may be shared by many. */
    public boolean identifies() {
        return !value.isEmpty() && !platform.equals("web");
    }

    /** The address to open in a browser, where the value is or looks like one. */
    public java.util.Optional<URI> uri() {
        var text = value.matches("(?i)https?://.*") ? value : "https://" + value;
        try {
            return value.contains(".") ? java.util.Optional.of(new URI(text)) : java.util.Optional.empty();
        } catch (java.net.URISyntaxException notAnAddress) {
            return java.util.Optional.empty();
        }
    }

    private static String host(String url) {
        var bare = Text.clean(url).toLowerCase(Locale.ROOT);
        int from = start(bare);
        return bare.substring(from, end(bare, from, "/?#:"));
    }

    /** Behind the scheme and {@code www.}, where there are any. */
    private static int start(String address) {
        int scheme = address.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        return address.startsWith("www.", from) ? from + 4 : from;
    }

    private static int end(String address, int from, String signs) {
        for (int i = from; i < address.length(); i++) if (signs.indexOf(address.charAt(i)) >= 0) return i;
        return address.length();
    }
}

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
        var bare = value.toLowerCase(Locale.ROOT).replaceFirst("^[a-z][a-z0-9+.-]*://", "").replaceFirst("^www\\.", "");
        bare = bare.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return bare.contains("/") || bare.contains(".") ? bare : platform + ":" + bare.replaceFirst("^@", "");
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
        return Text.clean(url).toLowerCase(Locale.ROOT).replaceFirst("^[a-z][a-z0-9+.-]*://", "").replaceFirst("^www\\.", "").replaceFirst("[/?#:].*$", "");
    }
}

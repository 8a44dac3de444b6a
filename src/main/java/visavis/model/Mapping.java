package visavis.model;

import java.util.List;

/**
 * What the columns of a table hold by the word of the user: one of {@link #MEANINGS} a column. Tables with the same
 * {@code headers} have the same {@code signature}, by which it is remembered.
 */
public record Mapping(String signature, List<String> headers, List<String> meanings) {
    /** Everything a column can be said to hold, in the order people think of it: "unknown" keeps it in the note, "noise" leaves it out, several may hold the same. */
    public static final List<String> MEANINGS = List.of("full", "given", "middle", "family", "prefix", "suffix", "nickname", "organization", "department", "title",
            "email", "email.home", "email.work", "phone", "phone.mobile", "phone.home", "phone.work", "phone.fax",
            "address", "line.plain", "line.home", "line.work", "city.plain", "city.home", "city.work", "region.plain", "region.home", "region.work",
            "postal-code.plain", "postal-code.home", "postal-code.work", "country.plain", "country.home", "country.work",
            "website", "profile.linkedin", "profile.x", "profile.facebook", "profile.instagram", "profile.github", "profile.xing", "profile.mastodon", "profile.chat",
            "birthday", "met", "origin", "tags", "note", "uid", "unknown", "noise");

    public Mapping {
        headers = List.copyOf(headers);
        meanings = List.copyOf(meanings);
    }

    /** Whether it can be told again: a table whose columns have no names looks like any other as wide. */
    public boolean isTold() {
        return headers.stream().anyMatch(header -> !header.isBlank());
    }

    /** Whether somebody can come of it: a column names people or says how to reach them. */
    public boolean namesPeople() {
        return meanings.stream().anyMatch(meaning -> meaning.equals("full") || meaning.equals("given") || meaning.equals("family") || meaning.equals("nickname")
                || meaning.equals("organization") || meaning.startsWith("email") || meaning.startsWith("phone") || meaning.startsWith("profile."));
    }
}

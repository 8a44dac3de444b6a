package visavis.importer;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Address books in the LDAP Data Interchange Format (RFC 2849), as Thunderbird and directories write them. */
final class Ldif implements Format {
    static final String NAME = "ldif";
    private static final int LINES_TO_LOOK_AT = 80;
    private static final Pattern SIGN = Pattern.compile("(dn|cn|sn|mail|givenname|objectclass|mozilla\\w+|telephonenumber|modifytimestamp)::? ", Pattern.CASE_INSENSITIVE);

    @Override
    public Set<String> names() {
        return Set.of(NAME);
    }

    /** One such line may stand in any text; two of different names make an entry. */
    @Override
    public Optional<Reading> recognise(TextFile file, ImportOptions options) throws IOException {
        var signs = new HashSet<String>();
        try (var lines = new UnquotedLines(file, LINES_TO_LOOK_AT)) {
            for (var line = lines.next(); line != null && signs.size() < 2; line = lines.next()) {
                var sign = SIGN.matcher(line);
                if (sign.lookingAt()) signs.add(sign.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return signs.size() < 2 ? Optional.empty() : Optional.of(new LdifFile(file, options));
    }
}

package visavis.exporter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Optional;
import java.util.function.LongFunction;

import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;

import visavis.model.Overview;

/** Contacts as one file of vCards 4.0 (RFC 6350), with their pictures and whatever a vCard once said beyond our fields. */
public final class VCardExporter {
    private final LongFunction<Optional<byte[]>> photos;

    /** @param photos finds the JPEG of a contact by the id of its photo */
    public VCardExporter(LongFunction<Optional<byte[]>> photos) {
        this.photos = photos;
    }

    /**
     * Writes UTF-8, contact by contact, and leaves {@code target} open.
     *
     * @throws IOException when the target cannot take it all
     */
    public void write(OutputStream target, Iterable<Overview> contacts) throws IOException {
        var text = new OutputStreamWriter(target, UTF_8);
        // It is flushed and not closed: that would close the target, which is not ours.
        var cards = new VCardWriter(text, VCardVersion.V4_0);
        cards.setAddProdId(false);
        // Properties of older versions, kept as extras, are better written than lost.
        cards.setVersionStrict(false);
        for (var view : contacts) cards.write(ContactCard.of(view.contact(), photos));
        cards.flush();
    }
}

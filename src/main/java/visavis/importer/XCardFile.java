package visavis.importer;

import java.io.IOException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMResult;
import javax.xml.transform.stax.StAXSource;

import ezvcard.VCard;
import ezvcard.io.xml.XCardDocument;

import visavis.model.Problem;

/**
 * Cards in XML, one at a time. The parser is ours, with document types and external entities off, and each card goes to
 * ez-vcard by itself: its own reader for such files starts a thread and gives up on all cards when one is broken.
 */
final class XCardFile implements Reading {
    private final TextFile file;
    private final VCardReading reading;

    XCardFile(TextFile file, ImportOptions options) {
        this.file = file;
        reading = new VCardReading(new Phones(options.region()));
    }

    @Override
    public String format() {
        return VCards.NAME;
    }

    @Override
    public void read(Consumer<Row> sink, LongConsumer bytesRead) throws IOException {
        try (var text = file.reader(bytesRead)) {
            cards(parser().createXMLStreamReader(text), sink);
        } catch (XMLStreamException notXml) {
            int line = notXml.getLocation() == null ? 1 : Math.max(1, notXml.getLocation().getLineNumber());
            sink.accept(new Row.Failed(line, "", Problem.of("broken-xml")));
        }
    }

    private static XMLInputFactory parser() {
        var parser = XMLInputFactory.newFactory();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    private void cards(XMLStreamReader xml, Consumer<Row> sink) throws XMLStreamException {
        while (xml.hasNext()) {
            boolean card = xml.getEventType() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("vcard");
            if (card) row(xml, sink);
            else xml.next();
        }
    }

    /** Leaves the parser behind the card's end. */
    private void row(XMLStreamReader xml, Consumer<Row> sink) throws XMLStreamException {
        int line = xml.getLocation().getLineNumber();
        VCard card = null;
        try {
            var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
            var root = document.appendChild(document.createElementNS(XCards.NAMESPACE, "vcards"));
            TransformerFactory.newInstance().newTransformer().transform(new StAXSource(xml), new DOMResult(root));
            card = new XCardDocument(document).getVCards().stream().findFirst().orElse(null);
        } catch (TransformerException broken) {
            throw new XMLStreamException(broken.getMessage(), xml.getLocation(), broken);
        } catch (ParserConfigurationException everyJavaHasOne) {
            throw new AssertionError(everyJavaHasOne);
        }
        if (card == null) sink.accept(new Row.Failed(line, "", Problem.of("broken-card")));
        else reading.rows(line, "", card, sink);
    }
}

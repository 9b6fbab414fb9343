package org.reftel.web.browse;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.reftel.web.page.Links;
import org.reftel.web.page.XmlSigns;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Cables as a feed that readers of feeds understand (source: RFC 4287).
 *
 * @param site how the archive is called from outside
 * @param title what the feed is of
 * @param path of its own
 * @param page the path of the same for people
 * @param updated when something of it changed last
 */
record AtomFeed(String site, String title, String path, String page, Instant updated, List<Entry> entries) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String AUTHOR = "Reftel";

    /**
     * A cable.
     *
     * @param identifier by which it keeps its id, wherever the archive stands
     * @param origin who wrote it; empty where that is unknown
     */
    record Entry(String identifier, String title, Instant updated, Optional<String> origin, String summary,
            List<String> tags) {}

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, UTF_8.name());
            xml.writeStartDocument(UTF_8.name(), "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            head(xml, id(path), title, updated);
            link(xml, "self", "application/atom+xml", site + path);
            link(xml, "alternate", "text/html", site + page);
            author(xml, AUTHOR);
            for (Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory cannot fail to be written to", e);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        String cable = Links.cable(entry.identifier);
        head(xml, id(cable), entry.title, entry.updated);
        link(xml, "alternate", "text/html", site + cable);
        author(xml, entry.origin.orElse(AUTHOR));
        for (String tag : entry.tags) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", XmlSigns.only(tag));
        }
        text(xml, "summary", entry.summary);
        xml.writeEndElement();
    }

    private static void head(XMLStreamWriter xml, String id, String title, Instant updated) throws XMLStreamException {
        text(xml, "id", id);
        text(xml, "title", title);
        text(xml, "updated", updated.toString());
    }

    /** The same for the same path on every machine: an address may change, and readers would take all entries for new. */
    private static String id(String path) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("reftel:" + path).getBytes(UTF_8));
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        text(xml, "name", name);
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(XmlSigns.only(text));
        xml.writeEndElement();
    }
}

package ca.helpcommunitieslead.resolution.web;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import ca.helpcommunitieslead.resolution.PublicCorrection;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/** The list of corrections as an Atom feed (RFC 4287), in one language. */
@Component
final class CorrectionsFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory WRITERS = XMLOutputFactory.newDefaultFactory();

    private final Messages messages;
    private final Municipalities municipalities;
    private final SiteIdentity site;
    private final URI base;

    CorrectionsFeed(Messages messages, Municipalities municipalities, SiteIdentity site, Settings settings) {
        this.messages = messages;
        this.municipalities = municipalities;
        this.site = site;
        this.base = settings.baseUrl();
    }

    byte[] atom(Lang lang, List<PublicCorrection> corrections) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = WRITERS.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            write(xml, lang, corrections);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(XMLStreamWriter xml, Lang lang, List<PublicCorrection> corrections) throws XMLStreamException {
        var self = base + "/feeds/corrections.atom?lang=" + lang.code();
        var name = site.name().in(lang).text();
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", lang.code());
        element(xml, "id", self);
        element(xml, "title", messages.get(lang, "resolution.corrections.feed", name));
        element(
                xml,
                "updated",
                at(
                        corrections.isEmpty()
                                ? Instant.EPOCH
                                : corrections.getFirst().at()));
        link(xml, "self", self);
        link(xml, "alternate", base + "/" + lang.code() + "/corrections");
        xml.writeStartElement("author");
        element(xml, "name", site.network().in(lang).text());
        xml.writeEndElement();
        for (var correction : corrections) entry(xml, lang, correction);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, Lang lang, PublicCorrection correction) throws XMLStreamException {
        var page = base + "/" + lang.code() + "/resolutions/" + correction.key();
        var council = municipalities.get(correction.council()).label().in(lang).text();
        xml.writeStartElement("entry");
        element(xml, "id", page + "#step-" + correction.number());
        element(xml, "title", messages.get(lang, "resolution.corrections.entry." + correction.kind(), council));
        element(xml, "updated", at(correction.at()));
        link(xml, "alternate", page);
        if (!correction.reason().isEmpty()) element(xml, "summary", correction.reason());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(printable(words));
        xml.writeEndElement();
    }

    /** What people typed may hold signs that XML has no way to write. */
    private static String printable(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\ufffe\\uffff]|\\p{Cs}", "");
    }

    private static String at(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}

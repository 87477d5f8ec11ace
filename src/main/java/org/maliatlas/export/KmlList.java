package org.maliatlas.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.PrimitiveIterator;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.maliatlas.incident.Extent;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;

/** The incidents as KML 2.2: a placemark each, with a point only where the place is a point, and with its dates as a time span. */
final class KmlList {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private final Selection selection;

    KmlList(Selection selection) {
        this.selection = selection;
    }

    void write(Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeStartElement("Document");
            element(xml, "name", "Mali Conflict Atlas");
            if (!selection.note().isEmpty()) {
                element(xml, "description", selection.note());
            }
            for (PrimitiveIterator.OfInt it = selection.indices().iterator(); it.hasNext();) {
                placemark(xml, it.nextInt());
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void placemark(XMLStreamWriter xml, int index) throws XMLStreamException {
        Incident incident = selection.answer().dataset().incident(index);
        IncidentInWords words = new IncidentInWords(selection.language());
        xml.writeStartElement("Placemark");
        element(xml, "name", words.kind(incident.kind()) + ", " + incident.location().place());
        element(xml, "description", words.date(incident.date()) + "\n" + words.place(incident.location()) + "\n" + words.toll(incident.toll()));
        xml.writeStartElement("TimeSpan");
        element(xml, "begin", incident.date().start().toString());
        element(xml, "end", incident.date().end().toString());
        xml.writeEndElement();
        xml.writeStartElement("ExtendedData");
        for (Map.Entry<String, Object> value : IncidentRow.of(selection, index).entrySet()) {
            if (value.getValue() != null) {
                xml.writeStartElement("Data");
                xml.writeAttribute("name", value.getKey());
                element(xml, "value", value.getValue().toString());
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
        if (incident.location().extent() instanceof Extent.Disc disc) {
            xml.writeStartElement("Point");
            element(xml, "coordinates", disc.lon() + "," + disc.lat());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    /** XML 1.0 has no control characters but tab and line breaks. */
    private static String legal(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }
}

package org.maliatlas.snapshot;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds one element's text in an XML file of anyone's: no entity is resolved, no address visited, no more read than is needed. */
final class XmlText {
    /** Which element is meant. */
    @FunctionalInterface
    interface Wanted {
        boolean is(String name, String namespace, String id);
    }

    private XmlText() {
    }

    static Optional<String> find(InputStream xml, Wanted wanted) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, space) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        XMLStreamReader reader = factory.createXMLStreamReader(xml, "UTF-8");
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && wanted.is(reader.getLocalName(), reader.getNamespaceURI(), reader.getAttributeValue(null, "id"))) {
                return Optional.of(reader.getElementText());
            }
        }
        return Optional.empty();
    }
}

package org.maliatlas.snapshot;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A passport as XMP, for PDF. */
final class PassportXmp {
    private static final String SPACE = "https://mali-conflict-atlas.example/snapshot/1/";
    private static final String ELEMENT = "passport";

    private PassportXmp() {
    }

    static String write(Passport passport) {
        String json = PassportJson.write(passport).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                + "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:mca=\"" + SPACE + "\"><xmp:CreatorTool>Mali Conflict Atlas "
                + passport.program().replaceAll("[^\\w.+-]", "?") + "</xmp:CreatorTool><mca:" + ELEMENT + ">" + json + "</mca:" + ELEMENT
                + "></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>";
    }

    /** The passport's JSON in a packet, if there is one. */
    static Optional<String> find(java.io.InputStream packet) throws XMLStreamException {
        return XmlText.find(packet, (name, space, id) -> name.equals(ELEMENT) && SPACE.equals(space));
    }
}

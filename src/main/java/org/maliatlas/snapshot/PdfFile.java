package org.maliatlas.snapshot;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.util.Matrix;
import org.maliatlas.cartography.BaseMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.cartography.TextLine;
import org.maliatlas.query.AtlasState;

/** Writes a page as PDF: shapes and text with the typeface in the file. */
final class PdfFile {
    /** Points of a PDF are 1/72 inch, ours 1/96. */
    private static final float SCALE = (float) (72 / PageFormat.POINTS_PER_INCH);

    private PdfFile() {
    }

    static void encode(SnapshotPainter painter, AtlasState state, Page page, LocalDate today, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage sheet = new PDPage(new PDRectangle((float) page.widthPt() * SCALE, (float) page.heightPt() * SCALE));
            document.addPage(sheet);
            Typeface typeface = new Typeface(document);
            Map<PageLayer, PdfBoxGraphics2D> drawings = new LinkedHashMap<>();
            // Both maps of a comparison are in the same layers.
            painter.draw(state, page, today, layer -> drawings.computeIfAbsent(layer, l -> drawing(document, page, typeface)));
            PDOptionalContentProperties layers = new PDOptionalContentProperties();
            document.getDocumentCatalog().setOCProperties(layers);
            try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                content.transform(Matrix.getScaleInstance(SCALE, SCALE));
                for (Map.Entry<PageLayer, PdfBoxGraphics2D> drawn : drawings.entrySet()) {
                    drawn.getValue().disposeDanglingChildGraphics();
                    drawn.getValue().dispose();
                    PDOptionalContentGroup layer = new PDOptionalContentGroup(drawn.getKey().code());
                    layers.addGroup(layer);
                    content.beginMarkedContent(COSName.OC, layer);
                    content.drawForm(drawn.getValue().getXFormObject());
                    content.endMarkedContent();
                }
            }
            if (page.list()) {
                ListPages list = painter.list(state, page, today);
                for (int i = 0; i < list.count(); i++) {
                    PdfBoxGraphics2D drawn = drawing(document, page, typeface);
                    BaseMap.smooth(drawn);
                    list.paint(drawn, i);
                    drawn.dispose();
                    PDPage further = new PDPage(sheet.getMediaBox());
                    document.addPage(further);
                    try (PDPageContentStream content = new PDPageContentStream(document, further)) {
                        content.transform(Matrix.getScaleInstance(SCALE, SCALE));
                        content.drawForm(drawn.getXFormObject());
                    }
                    for (ListPages.Link link : list.links(i)) {
                        further.getAnnotations().add(link(link, page));
                    }
                }
            }
            describe(document, painter.passport(state, page, today));
            PdfStreams.save(document, out);
        }
    }

    /** The passport goes into the document's XMP. What the library would take from the clock or the machine is set, so that the same page gives the same bytes. */
    private static void describe(PDDocument document, Passport passport) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(PassportXmp.write(passport).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(passport.state().language().code());
        document.setDocumentId(passport.made().toEpochDay());
    }

    /** A click on an address goes there; nothing does by itself. */
    private static PDAnnotationLink link(ListPages.Link link, Page page) {
        PDActionURI address = new PDActionURI();
        address.setURI(link.address());
        PDBorderStyleDictionary none = new PDBorderStyleDictionary();
        none.setWidth(0);
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setAction(address);
        annotation.setBorderStyle(none);
        annotation.setRectangle(new PDRectangle((float) link.box().getX() * SCALE, (float) (page.heightPt() - link.box().getMaxY()) * SCALE,
                (float) link.box().getWidth() * SCALE, (float) link.box().getHeight() * SCALE));
        return annotation;
    }

    private static PdfBoxGraphics2D drawing(PDDocument document, Page page, Typeface typeface) {
        try {
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) page.widthPt(), (float) page.heightPt());
            g.setFontTextDrawer(typeface);
            g.setRenderingHint(TextLine.SETTER, (TextLine.Setter) (on, text, font, x, baseline) -> {
                on.setFont(font);
                on.drawString(text, x, baseline);
            });
            return g;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds for each cut its file, which becomes part of the document with the letters that are used. */
    private static final class Typeface extends PdfBoxGraphics2DFontTextDrawer {
        private final PDDocument document;
        private final Map<String, PDFont> fonts = new HashMap<>();

        Typeface(PDDocument document) {
            this.document = document;
        }

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException, FontFormatException {
            PDFont known = fonts.get(font.getPSName());
            if (known == null) {
                try (InputStream in = Lettering.open(font.getPSName())) {
                    TrueTypeFont cut = new TTFParser().parse(new RandomAccessReadBuffer(in));
                    // Java2D, which measures the lines, sets no ligatures either; looking for them takes longer than all the rest.
                    cut.setEnableGsub(false);
                    known = PDType0Font.load(document, cut, true);
                }
                fonts.put(font.getPSName(), known);
            }
            return known;
        }
    }
}

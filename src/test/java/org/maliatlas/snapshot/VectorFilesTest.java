package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.query.Drawing;
import org.maliatlas.query.Way;
import org.maliatlas.words.Language;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** SVG and PDF as other programs read them. */
class VectorFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Page PAGE = Page.of(PageFormat.SLIDE);

    private final Dataset dataset = ShippedMap.dataset(
            incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").kind(Kind.ATTACK_ON_BASE).build(),
            incident("b").at("Kidal", 1.4078, 18.4411, 40).on("2023-01-20").kind(Kind.TOWN_TAKEN).build());
    private final SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);

    private AtlasState state(Language language, Way way) {
        AtlasState state = ShippedMap.initial(dataset, language);
        return painter.fitted(state.withDrawing(Drawing.DEFAULT.withWay(way)), PAGE);
    }

    private Document svg(Language language, Way way) throws Exception {
        String text = SvgFile.text(painter, state(language, way), PAGE, TODAY);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anSvgHasItsTextAsTextAndALayerForEachPart(Way way) throws Exception {
        Document svg = svg(Language.FR, way);
        assertThat(svg.getDocumentElement().getTextContent()).contains("Incidents au Mali", "Bamako", "n’impliquent aucune approbation");
        List<String> layers = new ArrayList<>();
        NodeList groups = svg.getDocumentElement().getElementsByTagName("g");
        for (int i = 0; i < groups.getLength(); i++) {
            String id = groups.item(i).getAttributes().getNamedItem("id") == null ? "" : groups.item(i).getAttributes().getNamedItem("id").getNodeValue();
            if (!id.isEmpty()) {
                layers.add(id);
            }
        }
        assertThat(layers).contains("paper", "land", "lines", "incidents", "furniture", "parts").doesNotHaveDuplicates();
        assertThat(svg.getElementsByTagName("image").getLength()).as("nothing is made of pixels").isZero();
        assertThat(svg.getElementsByTagName("style").item(0).getTextContent()).contains("@font-face", "Roboto-Bold", "base64,");
    }

    @Test
    void aPdfHasItsTextItsTypefaceAndItsLayersAndLooksLikeThePicture(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("map.pdf");
        PictureFile.PDF.write(painter, state(Language.EN, Way.KINDS), PAGE, TODAY, file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Incidents in Mali", "do not imply endorsement", "Timbuktu");
            assertThat(pdf.getDocumentCatalog().getOCProperties().getGroupNames()).containsExactly("paper", "land", "lines", "incidents", "furniture", "parts");
            for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
                var form = (org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject) pdf.getPage(0).getResources().getXObject(name);
                for (var font : form.getResources().getFontNames()) {
                    PDFont embedded = form.getResources().getFont(font);
                    assertThat(embedded.isEmbedded()).as(embedded.getName()).isTrue();
                }
            }
            Page page = PAGE.withDpi(96);
            PictureCheck.alike("pdf", new PDFRenderer(pdf).renderImageWithDPI(0, 96), painter.paint(state(Language.EN, Way.KINDS), page, TODAY), 0.06);
        }
        assertThat(Files.list(folder)).containsExactly(file);
    }
}

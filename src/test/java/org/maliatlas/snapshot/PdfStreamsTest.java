package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.maliatlas.ShippedMap;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;

/** A PDF owes no byte to the machine's own zlib. */
class PdfStreamsTest {
    @Test
    void everyStreamIsDeflatedByJava() throws IOException {
        Dataset dataset = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").source("RFI", "One").build());
        SnapshotPainter painter = new SnapshotPainter(ShippedMap.MAP, dataset);
        Page page = Page.of(PageFormat.A4).withList(true);
        AtlasState state = painter.fitted(ShippedMap.initial(dataset, Language.EN), page);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfFile.encode(painter, state, page, LocalDate.of(2026, 11, 20), out);
        int deflated = 0;
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
                        ByteArrayOutputStream again = new ByteArrayOutputStream();
                        try (OutputStream by = JavaDeflate.zlib(again)) {
                            by.write(stream.createInputStream().readAllBytes());
                        }
                        assertThat(stream.createRawInputStream().readAllBytes()).as("%s %s", key, stream).isEqualTo(again.toByteArray());
                        deflated++;
                    } else {
                        assertThat(stream.getFilters()).as("%s %s", key, stream).isNull();
                    }
                }
            }
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(document)).contains("Incidents in Mali").contains("Kati");
        }
        assertThat(deflated).as("layers, fonts and pages").isGreaterThan(8);
    }
}

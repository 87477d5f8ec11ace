package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Attribution;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Source;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;

/** After its picture a PDF lists the incidents with their sources: all of them, as text, within the paper. */
class ListPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String LONG = "https://example.org/a-very-long-address-that-needs-several-lines-on-any-paper/with/many/parts/and-words-and-words-and-words/and-an-end.html";

    @TempDir
    Path folder;

    private static Source source(String publisher, String title, String date, String url) {
        return new Source("s-" + publisher, publisher, title, date, url);
    }

    private static Incident strange() {
        return incident("strange").at("Kidal — \u0643\u064a\u062f\u0627\u0644 \ud83d\ude00\t\u0007 (x)", 1.4, 18.4, 3).between("2022-06-01", "2022-06-30", DatePrecision.MONTH).toll(3, 4, 5)
                .attributed("a name " + "with many words ".repeat(20), Attribution.DISPUTED)
                .claim(new Claim(source("The Paper", "A title", "2022-06-02", LONG), null, null, null, null, "")).build();
    }

    private PDDocument pdf(Dataset dataset, AtlasState state, Page page) throws IOException {
        Path file = folder.resolve("list.pdf");
        PictureFile.PDF.write(new SnapshotPainter(ShippedMap.MAP, dataset), state, page.withList(true), TODAY, file);
        assertThat(SnapshotReader.read(file).page().list()).isTrue();
        return Loader.loadPDF(file.toFile());
    }

    @ParameterizedTest
    @CsvSource({"A4, false, EN", "A4, true, FR", "SLIDE, false, FR", "FOUR_FIVE, true, EN", "FREE, false, FR"})
    void eachPaperHasAllOfItAndNothingLiesOutside(PageFormat format, boolean upright, Language language) throws IOException {
        Dataset dataset = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").build(), incident("b").somewhereIn("region:2016:Sikasso").someTimeIn(2021).build(), strange());
        Page page = format == PageFormat.FREE ? Page.of(format).withSizeMm(110, 150).withMarginMm(0).without(java.util.EnumSet.allOf(PageBlock.class)) : Page.of(format).withUpright(upright);
        try (PDDocument pdf = pdf(dataset, ShippedMap.initial(dataset, language), page)) {
            List<Rectangle2D> letters = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    letters.add(new Rectangle2D.Double(at.getXDirAdj(), at.getYDirAdj() - at.getHeightDir(), at.getWidthDirAdj(), at.getHeightDir()));
                    super.processTextPosition(at);
                }
            };
            stripper.setStartPage(2);
            String text = stripper.getText(pdf).replaceAll("\\s+", " ");
            double wide = pdf.getPage(1).getMediaBox().getWidth();
            double high = pdf.getPage(1).getMediaBox().getHeight();
            assertThat(letters).isNotEmpty().allSatisfy(letter -> assertThat(new Rectangle2D.Double(0, 0, wide, high).contains(letter)).as("%s", letter).isTrue());
            if (language == Language.EN) {
                assertThat(text).contains("The incidents that the picture counts", "2 January 2023", "Kati", "claimed by JNIM", "not reported", "3 to 5, most likely 4", "The Paper", "2 June 2022");
            } else {
                assertThat(text).contains("Les incidents comptés sur l’image", "2 janvier 2023", "Kati", "The Paper").contains("Page 2 sur " + pdf.getNumberOfPages());
            }
            List<String> addresses = new ArrayList<>();
            for (int i = 1; i < pdf.getNumberOfPages(); i++) {
                for (PDAnnotation annotation : pdf.getPage(i).getAnnotations()) {
                    addresses.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
                }
            }
            assertThat(addresses).isNotEmpty().containsOnly(LONG);
        }
    }

    @Test
    void certainAndPossibleAreToldApartAndTheOtherSideOfAComparisonIsListedToo() throws IOException {
        Dataset dataset = ShippedMap.dataset(incident("a").at("Kati", -8.0726, 12.7441, 1).on("2023-01-02").build(), incident("b").at("Gao", -0.05, 16.27, 1).someTimeIn(2023).build(),
                incident("c").at("Nara", -7.28, 15.17, 1).on("2021-05-01").build());
        AtlasState initial = ShippedMap.initial(dataset, Language.EN);
        AtlasState state = initial.withQuestion(initial.question().withDates(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 1, 31)))
                .withComparison(Optional.of(new Comparison(new Comparison.Fixed(LocalDate.of(2021, 5, 1), LocalDate.of(2021, 5, 31)), Comparison.Shown.SIDE_BY_SIDE, false)));
        try (PDDocument pdf = pdf(dataset, state, Page.of(PageFormat.A4))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            String text = stripper.getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains("certain Kati").contains("possible Gao").contains("What it is compared with").contains("certain Nara");
            assertThat(text.indexOf("Nara")).isGreaterThan(text.indexOf("What it is compared with"));
        }
    }

    @Test
    void aVeryLongListStopsAndSaysHowManyAreLeftOut() throws IOException {
        List<Incident> many = new ArrayList<>();
        for (int i = 0; i < ListPages.MOST + 7; i++) {
            many.add(incident("i" + i).at("Place " + i, -8 + i * 0.001, 12.7, 1).on(LocalDate.of(2020, 1, 1).plusDays(i / 2).toString()).build());
        }
        Dataset dataset = ShippedMap.dataset(many.toArray(Incident[]::new));
        try (PDDocument pdf = pdf(dataset, ShippedMap.initial(dataset, Language.EN), Page.of(PageFormat.A4))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            String text = stripper.getText(pdf);
            assertThat(text).contains("The first 2,000 of 2,007 are listed; 7 are not.").contains("Place 1999:").doesNotContain("Place 2000:");
            assertThat(text).contains("Page " + pdf.getNumberOfPages() + " of " + pdf.getNumberOfPages());
        }
    }

    @Test
    void theSameListGivesTheSameBytes() throws IOException {
        Dataset dataset = ShippedMap.dataset(strange(), incident("a").on("2023-01-02").build());
        pdf(dataset, ShippedMap.initial(dataset, Language.EN), Page.of(PageFormat.A4)).close();
        byte[] first = Files.readAllBytes(folder.resolve("list.pdf"));
        pdf(dataset, ShippedMap.initial(dataset, Language.EN), Page.of(PageFormat.A4)).close();
        assertThat(Files.readAllBytes(folder.resolve("list.pdf"))).isEqualTo(first);
    }
}

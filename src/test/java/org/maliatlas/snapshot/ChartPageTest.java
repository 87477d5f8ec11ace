package org.maliatlas.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maliatlas.IncidentFixture.incident;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maliatlas.PictureCheck;
import org.maliatlas.ShippedMap;
import org.maliatlas.cartography.Lettering;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Chart;
import org.maliatlas.query.Dataset;
import org.maliatlas.words.Language;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A chart as a page of its own. */
class ChartPageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Dataset dataset = ShippedMap.dataset(incident("a").source("R&F <1>", "One").build(), incident("b").on("2022-08-01").build());

    private ChartPage page(Language language, Chart.Subject subject) {
        AtlasState state = ShippedMap.initial(dataset, language);
        return new ChartPage(new Lettering(), dataset, state.withQuestion(state.question().withText("")), Chart.by(subject), TODAY);
    }

    @ParameterizedTest
    @EnumSource(Chart.Subject.class)
    void anSvgIsXmlAndItsTextIsText(Chart.Subject subject) throws Exception {
        for (Language language : Language.values()) {
            Document svg = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page(language, subject).svg().getBytes(StandardCharsets.UTF_8)));
            assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            List<String> texts = new ArrayList<>();
            NodeList nodes = svg.getElementsByTagName("text");
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
                assertThat(Double.parseDouble(nodes.item(i).getAttributes().getNamedItem("textLength").getNodeValue())).isPositive();
            }
            assertThat(String.join(" ", texts)).contains(language == Language.EN ? "Incidents in Mali" : "Incidents au Mali")
                    .contains(language == Language.EN ? "2 certain, 0 possible, of 2 in the atlas." : "2 certains, 0 possible, sur 2 dans l’atlas.")
                    .contains("R&F <1>").contains(dataset.fingerprint());
        }
    }

    @Test
    void aPageLooksSoInBothLanguages() {
        for (Language language : Language.values()) {
            PictureCheck.matches("chart-page-" + language.code(), page(language, Chart.Subject.PLACE).image(96));
        }
    }
}

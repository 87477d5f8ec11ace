package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DatasetRow;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Source;
import org.maliatlas.words.Words;

/** What one source says, where it is published, and the dataset's own row where it comes from a dataset. */
final class ClaimCard extends VBox {
    private final Words words;
    private final IncidentInWords inWords;

    /** @param browser opens an address */
    ClaimCard(Claim claim, Words words, Consumer<String> browser) {
        super(2);
        this.words = words;
        this.inWords = new IncidentInWords(words.language());
        Source source = claim.source();
        getStyleClass().add("claim-card");
        add(source.publisher(), "claim-publisher");
        // In brackets stands what the page says, where its own title was not at hand.
        add(source.title().startsWith("(") ? source.title() : words.say("claim.title", source.title()), "claim-text");
        if (claim.row() == null || !source.date().isEmpty()) {
            add(source.date().isEmpty() ? words.say("claim.undated") : source.date(), "quiet");
        }
        List<String> says = says(claim);
        if (!says.isEmpty()) {
            add(words.say("claim.says", String.join("; ", says)), "claim-text");
        }
        if (!claim.note().isBlank()) {
            add(claim.note(), "claim-text");
        }
        if (claim.row() != null) {
            getChildren().add(row(claim.row()));
        } else if (source.url().isEmpty()) {
            add(words.say("claim.noLink"), "quiet");
        }
        if (!source.url().isEmpty()) {
            Hyperlink link = new Hyperlink(source.url());
            link.setWrapText(true);
            link.setOnAction(e -> browser.accept(source.url()));
            getChildren().add(link);
        }
    }

    private void add(String text, String style) {
        getChildren().add(ImportForm.text(text, style));
    }

    private List<String> says(Claim claim) {
        List<String> says = new ArrayList<>();
        if (claim.date() != null) {
            says.add(inWords.date(claim.date()));
        }
        if (claim.place() != null) {
            says.add(claim.place());
        }
        if (claim.attributedTo() != null) {
            says.add(claim.attributedTo());
        }
        if (claim.toll() != null) {
            says.add(words.say("claim.deaths", inWords.toll(claim.toll())));
        }
        return says;
    }

    /** The row as the dataset has it: its own grades and codes stand beside what the atlas made of them. */
    private TitledPane row(DatasetRow row) {
        VBox cells = new VBox(3);
        for (Map.Entry<String, String> cell : row.fields().entrySet()) {
            cells.getChildren().add(new VBox(ImportForm.text(cell.getKey(), "field-name"), ImportForm.text(cell.getValue(), "claim-text")));
        }
        TitledPane pane = new TitledPane(words.say("claim.row", row.id()), cells);
        pane.getStyleClass().add("dense");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}

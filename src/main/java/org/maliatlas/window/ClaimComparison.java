package org.maliatlas.window;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.DateSpan;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Toll;
import org.maliatlas.words.Words;

/**
 * What the sources say, one beside the other, of each matter in which they differ, with what the atlas takes them to say together. What does
 * not agree with that, or with most of the others, is bold and is called so in a word.
 */
final class ClaimComparison extends VBox {
    private static final double SOURCE_SHARE = 38;
    private static final String DIFFERS = "compared.differs";

    private final Words words;
    private final Incident incident;

    ClaimComparison(Incident incident, Words words) {
        super(6);
        this.words = words;
        this.incident = incident;
        setId("claims-compared");
        IncidentInWords inWords = new IncidentInWords(words.language());
        compare("incident.when", Claim::date, inWords::date, incident.date(), this::date);
        compare("incident.where", Claim::place, place -> place, incident.location().place(), ClaimComparison::name);
        compare("incident.deaths", Claim::toll, inWords::toll, incident.toll(), this::toll);
        compare("incident.who", Claim::attributedTo, who -> who.isBlank() ? inWords.attribution(incident) : who, incident.attributedTo(), ClaimComparison::name);
    }

    /** Whether the sources differ in nothing. */
    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    /** How one thing said stands to another: the key of a word, or null where they agree. */
    private interface Relation<T> {
        String of(T said, T together);
    }

    private <T> void compare(String key, Function<Claim, T> saying, Function<T, String> inWords, T together, Relation<T> relation) {
        Map<Claim, T> said = new LinkedHashMap<>();
        List<String> silent = new ArrayList<>();
        for (Claim claim : incident.claims()) {
            T value = saying.apply(claim);
            if (value == null || value.equals("")) {
                silent.add(claim.source().publisher());
            } else {
                said.put(claim, value);
            }
        }
        if (said.values().stream().allMatch(value -> value.equals(together) || relation.of(value, together) == null && said.values().stream().distinct().count() == 1)) {
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compared");
        ColumnConstraints sources = new ColumnConstraints();
        sources.setPercentWidth(SOURCE_SHARE);
        grid.getColumnConstraints().add(sources);
        said.forEach((claim, value) -> {
            boolean most = 2 * said.values().stream().filter(value::equals).count() > said.size();
            String word = relation.of(value, together);
            word = word == null && !most ? DIFFERS : word;
            row(grid, claim.source().publisher(), word == null ? inWords.apply(value) : words.say(word, inWords.apply(value)), word == null ? "field-value" : "differing");
        });
        row(grid, words.say("compared.together"), inWords.apply(together), "field-value");
        getChildren().addAll(ImportForm.text(words.say("compared.field", words.say(key)), "compared-field"), grid);
        if (!silent.isEmpty()) {
            getChildren().add(ImportForm.text(words.say("compared.silent", String.join(", ", silent.stream().distinct().toList())), "quiet"));
        }
    }

    private String date(DateSpan said, DateSpan together) {
        if (said.start().equals(together.start()) && said.end().equals(together.end())) {
            return null;
        }
        boolean wider = !said.start().isAfter(together.start()) && !said.end().isBefore(together.end());
        boolean narrower = !said.start().isBefore(together.start()) && !said.end().isAfter(together.end());
        return wider ? "compared.wider" : narrower ? "compared.narrower" : DIFFERS;
    }

    /** Figures within the range that all sources make together agree with it. */
    private String toll(Toll said, Toll together) {
        boolean within = said.fewest() >= together.fewest() && said.most() <= together.most() && together.fewest() >= 0;
        return within || Objects.equals(said, together) ? null : DIFFERS;
    }

    private static String name(String said, String together) {
        return Names.same(said, together) ? null : DIFFERS;
    }

    private static void row(GridPane grid, String source, String value, String style) {
        Label name = ImportForm.text(source, "field-name");
        Label cell = ImportForm.text(value, style);
        GridPane.setValignment(name, VPos.TOP);
        GridPane.setValignment(cell, VPos.TOP);
        grid.addRow(grid.getRowCount(), name, cell);
    }
}

package org.maliatlas.bundle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.export.Citation;
import org.maliatlas.export.Selection;
import org.maliatlas.incident.DatasetVersion;
import org.maliatlas.incident.Terms;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.snapshot.Caption;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** The text in a bundle that says what each of its files is, of which sources, and under which terms; in the picture's language. */
final class BundleReadMe {
    private final List<Selection> sides;
    private final Page page;
    private final LocalDate today;
    private final Words words;

    /** @param sides the incidents that the pictures count, and those of the other side of a comparison */
    BundleReadMe(List<Selection> sides, Page page, LocalDate today) {
        this.sides = sides;
        this.page = page;
        this.today = today;
        this.words = Words.of(BundleReadMe.class, sides.get(0).language());
    }

    String text(List<PictureFile> pictures, String termsNote) {
        List<String> lines = new ArrayList<>();
        Selection own = sides.get(0);
        lines.add(page.title().orElseGet(() -> sentence(own)));
        if (page.title().isPresent()) {
            lines.add(sentence(own));
        }
        section(lines, "files");
        for (PictureFile kind : pictures) {
            lines.add(kind == PictureFile.PNG ? words.say("file.png", BundleFile.picture(kind), page.widthPx(), page.heightPx())
                    : words.say("file" + kind.ending(), BundleFile.picture(kind)));
        }
        for (int side = 0; side < sides.size(); side++) {
            lines.add(words.say(side == 0 ? "file.rows" : "file.rowsCompared", BundleFile.rows(side), sides.get(side).incidents().length));
        }
        for (Language language : Language.values()) {
            lines.add(words.say("file.caption." + language.code(), BundleFile.caption(language)));
        }
        lines.add(words.say("file.state", Passport.FILE));
        section(lines, "reading");
        lines.add(words.say("reading.counts"));
        lines.add(words.say("reading.rows"));
        section(lines, "sources");
        lines.addAll(new Caption(sides.stream().map(Selection::answer).toList()).credits(words.language(), today));
        section(lines, "terms");
        datasets().forEach((dataset, count) -> lines.add(dataset(dataset, count)));
        if (!termsNote.isEmpty()) {
            lines.add(termsNote);
        }
        section(lines, "cite");
        lines.add(new Citation(own.answer().dataset(), words.language(), today).atlas());
        return String.join("\n", lines) + "\n";
    }

    private String sentence(Selection own) {
        AtlasState state = own.answer().state();
        QuestionInWords question = new QuestionInWords(words.language());
        return sides.size() == 1 ? question.sentence(state, own.answer().tally())
                : question.sentence(state, own.answer().tally(), sides.get(1).answer().tally());
    }

    private void section(List<String> lines, String key) {
        lines.add("");
        lines.add(words.say("section." + key));
    }

    private Map<DatasetVersion, Integer> datasets() {
        Map<DatasetVersion, Integer> all = new LinkedHashMap<>();
        sides.forEach(side -> side.datasets().forEach((dataset, count) -> all.merge(dataset, count, Math::max)));
        return all;
    }

    private String dataset(DatasetVersion dataset, int count) {
        String terms = Words.of(Terms.class, words.language()).name(dataset.terms());
        return dataset.label().isEmpty() || dataset.terms() == Terms.SHIPPED ? words.say("terms.own", count, terms)
                : words.say("terms.dataset", dataset.label(), count, terms);
    }
}

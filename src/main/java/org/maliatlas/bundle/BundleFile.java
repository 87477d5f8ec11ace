package org.maliatlas.bundle;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.maliatlas.export.Exporter;
import org.maliatlas.export.Selection;
import org.maliatlas.query.AtlasState;
import org.maliatlas.snapshot.Caption;
import org.maliatlas.snapshot.Page;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.SnapshotPainter;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/**
 * A page as a zip: pictures, the incidents they count as CSV, captions, what they show for the atlas itself, and a text that says what each
 * is. The same page of the same day gives the same bytes: names, order and times are fixed.
 */
final class BundleFile {
    static final String README = "README.txt";
    /** A zip knows no earlier year. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private final SnapshotPainter painter;
    private final AtlasState state;
    private final Page page;
    private final LocalDate today;
    private final List<Selection> selections;

    BundleFile(SnapshotPainter painter, AtlasState state, Page page, LocalDate today) {
        this.painter = painter;
        this.state = state;
        this.page = page;
        this.today = today;
        this.selections = painter.answers(state, page, today).stream().map(answer -> new Selection(answer, false, state.language())).toList();
    }

    /** What must be known of the terms of the incidents. */
    String note() {
        return RowsFile.note(selections.stream().map(Selection::answer).toList(), state.language());
    }

    static String picture(PictureFile kind) {
        return "map" + kind.ending();
    }

    /** The name of the CSV of a side: the question's own, or that of what it is compared with. */
    static String rows(int side) {
        return side == 0 ? "incidents.csv" : "incidents-compared.csv";
    }

    static String caption(Language language) {
        return "caption-" + language.code() + ".txt";
    }

    void write(List<PictureFile> pictures, OutputStream out) throws IOException {
        ZipStream zip = new ZipStream(out, today.isBefore(EARLIEST) ? EARLIEST : today);
        text(zip, README, new BundleReadMe(selections, page, today).text(pictures, note()));
        for (PictureFile kind : pictures) {
            try (OutputStream entry = zip.entry(picture(kind), kind == PictureFile.SVG)) {
                kind.encode(painter, state, page, today, entry);
            }
        }
        for (int side = 0; side < selections.size(); side++) {
            try (Writer writer = new BufferedWriter(new OutputStreamWriter(zip.entry(rows(side), true), StandardCharsets.UTF_8))) {
                Exporter.write(selections.get(side), Exporter.Format.CSV, writer);
            }
        }
        for (Language language : Language.values()) {
            text(zip, caption(language), captions(language));
        }
        text(zip, Passport.FILE, painter.passport(state, page, today).json() + "\n");
        zip.finish();
    }

    private String captions(Language language) {
        Words words = Words.of(BundleFile.class, language);
        Caption caption = new Caption(painter.answers(state, page, today));
        return String.join("\n", words.say("caption.heading"), "", caption.caption(language, today), "", words.say("alt.heading"), "", caption.altText(language), "");
    }

    private static void text(ZipStream zip, String name, String text) throws IOException {
        try (OutputStream entry = zip.entry(name, true)) {
            entry.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}

package org.maliatlas.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.geography.Place;
import org.maliatlas.incident.Source;
import org.maliatlas.store.Batch;
import org.maliatlas.tables.Recognition;
import org.maliatlas.tables.Table;
import org.maliatlas.tables.TableFile;
import org.maliatlas.tables.TableRow;
import org.maliatlas.words.UserProblem;

/** What is going to be imported: what the file was found to be, and what must still be said. */
public final class IntakePlan {
    private static final int SAMPLE_ROWS = 2000;

    /** What must be said before the import can begin. */
    public enum Question { VERSION, DATE_COLUMN, PLACE_COLUMNS, DATE_ORDER }

    private final Path file;
    private final IntakeChoice choice;
    private final MapLayers layers;
    private final List<Place> places;
    private final Recognition recognition;
    private final FileKind kind;
    private final Header header;
    private final boolean hasHeaderRow;
    private final boolean hasTagRow;
    private final List<TableRow> sample;
    private final ColumnMapping mapping;

    private IntakePlan(Path file, IntakeChoice choice, MapLayers layers, List<Place> places) {
        this.file = file;
        this.choice = choice;
        this.layers = layers;
        this.places = places;
        try (Table table = TableFile.open(file, choice.table())) {
            this.recognition = table.recognition();
            TableRow first = table.next();
            if (first == null) {
                throw new UserProblem(TableFile.class, "table.empty", null, fileName());
            }
            this.hasHeaderRow = !FileKind.isUcdpRow(first.cells());
            this.header = new Header(hasHeaderRow ? first.cells() : UcdpFormat.COLUMNS);
            List<TableRow> rows = new ArrayList<>();
            TableRow second = hasHeaderRow ? table.next() : first;
            this.hasTagRow = second != null && isTagRow(second.cells());
            for (TableRow row = hasTagRow ? table.next() : second; row != null && rows.size() < SAMPLE_ROWS; row = table.next()) {
                rows.add(row);
            }
            this.sample = List.copyOf(rows);
        }
        this.kind = choice.kind().orElseGet(() -> FileKind.of(header, recognition.kind() == Recognition.Kind.GEOJSON));
        if (sample.isEmpty()) {
            throw new UserProblem(IntakePlan.class, "intake.onlyHeader", null, fileName());
        }
        if (choice.kind().isPresent() && !kind.isMapped() && FileKind.of(header, false) != kind) {
            throw new UserProblem(IntakePlan.class, "intake.notThatKind", null, fileName(), kind.code(), String.join(", ", header.names()));
        }
        ColumnMapping found = choice.mapping().orElseGet(() -> new ColumnGuess(header, sample).guess());
        this.mapping = choice.dateOrder().map(found::withDateOrder).orElse(found);
        choice.mapping().ifPresent(this::requireColumns);
    }

    /**
     * Looks at a file.
     *
     * @param layers the boundaries that rows are checked against
     * @param places the gazetteer's
     * @throws UserProblem where the file is no table, or not what it is said to be
     */
    public static IntakePlan of(Path file, IntakeChoice choice, MapLayers layers, List<Place> places) {
        return new IntakePlan(file, choice, layers, places);
    }

    /** The same file with something else said of it. */
    public IntakePlan with(IntakeChoice newChoice) {
        return new IntakePlan(file, newChoice, layers, places);
    }

    private void requireColumns(ColumnMapping given) {
        for (String column : given.columns().values()) {
            if (header.find(column) < 0) {
                throw new UserProblem(IntakePlan.class, "intake.noColumn", null, fileName(), column, String.join(", ", header.names()));
            }
        }
    }

    /** HXL: a row of hashtags below the names (hxlstandard.org). */
    private static boolean isTagRow(List<String> cells) {
        long tags = cells.stream().filter(cell -> cell.startsWith("#")).count();
        return tags > 0 && cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith("#"));
    }

    /** What must still be said, in the order to ask. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        if (kind == FileKind.UCDP && version().isEmpty()) {
            questions.add(Question.VERSION);
        }
        if (kind.isMapped()) {
            if (!mapping.columns().containsKey(Field.DATE)) {
                questions.add(Question.DATE_COLUMN);
            }
            boolean point = mapping.columns().containsKey(Field.LATITUDE) && mapping.columns().containsKey(Field.LONGITUDE);
            if (!point && !mapping.columns().containsKey(Field.PLACE) && !mapping.columns().containsKey(Field.REGION) && !mapping.columns().containsKey(Field.CERCLE)) {
                questions.add(Question.PLACE_COLUMNS);
            }
            if (ColumnGuess.mustAskOrder(header, sample, mapping)) {
                questions.add(Question.DATE_ORDER);
            }
        }
        return questions;
    }

    public Path file() {
        return file;
    }

    public String fileName() {
        return file.getFileName().toString();
    }

    public IntakeChoice choice() {
        return choice;
    }

    public Recognition recognition() {
        return recognition;
    }

    public FileKind kind() {
        return kind;
    }

    /** The table's columns. */
    public List<String> columns() {
        return header.names();
    }

    /** Names that the header has more than once; the second is called by its number. */
    public List<String> columnsTwice() {
        return header.twice();
    }

    /** The first cells of a column that are not empty, to recognise it by. */
    public List<String> examples(String column, int most) {
        int at = header.find(column);
        return sample.stream().filter(row -> at < row.cells().size()).map(row -> PlainText.line(row.cells().get(at))).filter(cell -> !cell.isEmpty())
                .distinct().limit(most).toList();
    }

    public boolean hasHeaderRow() {
        return hasHeaderRow;
    }

    public boolean hasTagRow() {
        return hasTagRow;
    }

    /** Which column is what; of no meaning unless the kind is mapped. */
    public ColumnMapping mapping() {
        return mapping;
    }

    /** The dataset's version; empty where it is not known. */
    public String version() {
        return choice.version().or(() -> kind.versionIn(fileName())).orElseGet(() -> kind == FileKind.UCDP ? "" : lastChanged());
    }

    private String lastChanged() {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault()).toString();
        } catch (IOException e) {
            return "";
        }
    }

    /** The dataset's name. */
    public String dataset() {
        return choice.dataset().orElseGet(() -> kind.dataset().isEmpty() ? fileName().replaceFirst("\\.[^.]*$", "") : kind.datasetOf(version()));
    }

    private String slug() {
        return dataset().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    /** The source that the dataset's rows cite. */
    public Source source() {
        String publisher = kind.publisher().isEmpty() ? dataset() : kind.publisher();
        String title = kind.title().isEmpty() ? dataset() : kind.title();
        String year = kind == FileKind.UCDP && version().matches("\\d{2}\\..*") ? "20" + version().substring(0, 2) : "";
        return new Source("dataset:" + slug(), publisher, kind == FileKind.UCDP || kind == FileKind.GTD || kind == FileKind.ACLED ? title + ", " + version() : title, year, "");
    }

    /** The batch as it is known before the rows are. */
    public Batch batch() {
        return new Batch(0, dataset(), version(), false, kind.code(), kind.terms(), fileName(), "", null, null, Batch.Counts.NONE);
    }

    Header header() {
        return header;
    }

    RowReader open(LocalDate today) {
        Ground ground = new Ground(layers, places, choice.allCountries());
        RowFormat format = switch (kind) {
            case UCDP -> new UcdpFormat(ground);
            case ACLED -> new AcledFormat(ground, header);
            case GTD -> new GtdFormat(ground);
            case ATLAS -> new AtlasFormat();
            case TABLE, GEOJSON -> new MappedFormat(ground, mapping, source());
        };
        String prefix = kind == FileKind.ATLAS ? "" : slug() + ":";
        Table table = TableFile.open(file, choice.table());
        try {
            for (int skip = (hasHeaderRow ? 1 : 0) + (hasTagRow ? 1 : 0); skip > 0; skip--) {
                table.next();
            }
        } catch (UserProblem e) {
            table.close();
            throw e;
        }
        return new RowReader(table, header, format, new RowChecks(ground, source(), prefix, choice.swap(), today), source());
    }

    /** The first rows as incidents, for a look at them on the map; rows that are refused are left out. */
    public List<org.maliatlas.incident.Incident> preview(int most) {
        List<org.maliatlas.incident.Incident> incidents = new ArrayList<>();
        try (RowReader reader = open(LocalDate.now())) {
            for (RowReader.Read row = reader.next(); row != null && incidents.size() < most; row = reader.next()) {
                if (row.incident() != null) {
                    incidents.add(row.incident().incident());
                }
            }
        }
        return incidents;
    }
}

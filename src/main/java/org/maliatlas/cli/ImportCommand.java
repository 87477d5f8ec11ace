package org.maliatlas.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maliatlas.geography.MapLayers;
import org.maliatlas.intake.ColumnMapping;
import org.maliatlas.intake.Dates;
import org.maliatlas.intake.FileKind;
import org.maliatlas.intake.IntakeChoice;
import org.maliatlas.intake.IntakeInWords;
import org.maliatlas.intake.IntakePlan;
import org.maliatlas.intake.IntakeReport;
import org.maliatlas.intake.IntakeRun;
import org.maliatlas.intake.ReportFile;
import org.maliatlas.intake.RowEntry;
import org.maliatlas.intake.RowStatus;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.ImportWriter;
import org.maliatlas.tables.TableChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atlas import}: a file's rows as incidents, all or nothing, with a report of what became of each. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final int SHOWN = 20;

    private final Output output;

    @Parameters(paramLabel = "FILE", descriptionKey = "importFile")
    private Path file;

    @Option(names = "--format", paramLabel = "auto|ucdp|acled|gtd|table|geojson|atlas", descriptionKey = "importFormat")
    private String format = "auto";

    @Option(names = "--mapping", paramLabel = "M.json", descriptionKey = "mapping")
    private Path mapping;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private String sheet;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private String encoding;

    @Option(names = "--separator", paramLabel = "C", descriptionKey = "separator")
    private String separator;

    @Option(names = "--date-order", paramLabel = "dmy|mdy", descriptionKey = "dateOrder")
    private String dateOrder;

    @Option(names = "--dataset", paramLabel = "NAME", descriptionKey = "dataset")
    private String dataset;

    @Option(names = "--data-version", paramLabel = "V", descriptionKey = "dataVersion")
    private String dataVersion;

    @Option(names = "--all-countries", descriptionKey = "allCountries")
    private boolean allCountries;

    @Option(names = "--fix-swapped", descriptionKey = "fixSwapped")
    private boolean fixSwapped;

    @Option(names = "--keep-missing", descriptionKey = "keepMissing")
    private boolean keepMissing;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--report", paramLabel = "R.csv", descriptionKey = "report")
    private Path report;

    @Option(names = "--save-mapping", paramLabel = "M.json", descriptionKey = "saveMapping")
    private Path saveMapping;

    @Option(names = "--db", paramLabel = "FILE", descriptionKey = "db")
    private Path database;

    ImportCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() {
        IntakeChoice choice = choice();
        MapLayers layers = MapLayers.read(OpenAtlas.home().resolve("shapefiles"));
        output.note(layers.problems());
        IntakeInWords inWords = new IntakeInWords(output.language());
        try (AtlasDatabase atlas = OpenAtlas.database(Optional.ofNullable(database))) {
            IntakePlan plan = IntakePlan.of(file, choice, layers, atlas.places());
            inWords.plan(plan).forEach(output.data()::println);
            if (saveMapping != null) {
                TextFile.write(saveMapping, plan.mapping().toJson());
            }
            for (IntakePlan.Question question : plan.questions()) {
                throw new UsageProblem("usage.import." + question.name(), inWords.question(plan, question).in(output.language()));
            }
            IntakeReport done = run(plan, atlas);
            inWords.report(done).forEach(output.data()::println);
            notes(plan, done);
            return done.read() > 0 && done.counts().taken() == 0 && done.count(RowStatus.REFUSED) > 0 ? AtlasCommand.FAILED : AtlasCommand.DONE;
        }
    }

    private IntakeReport run(IntakePlan plan, AtlasDatabase atlas) {
        try (Lines lines = new Lines();
             ImportWriter writer = dryRun ? atlas.rehearse(plan.batch(), plan.source()) : atlas.begin(plan.batch(), plan.source())) {
            IntakeReport done = new IntakeRun(plan, writer, lines, keepMissing).run(new ProgressLine(output));
            // Where nothing was taken, nothing is written: not even that there was an import.
            if (!dryRun && done.counts().taken() + done.count(RowStatus.WITHDRAWN) > 0) {
                writer.commit(done.counts());
            }
            return done;
        }
    }

    private void notes(IntakePlan plan, IntakeReport done) {
        if (plan.kind() == FileKind.ACLED) {
            output.notes().println(output.words().say("note.line", output.words().say("import.acled")));
        }
        if (done.count(RowStatus.REFUSED) > SHOWN && report == null) {
            output.notes().println(output.words().say("note.line", output.words().say("import.more", done.count(RowStatus.REFUSED) - SHOWN)));
        }
        if (dryRun) {
            output.notes().println(output.words().say("note.line", output.words().say("import.dry")));
        }
    }

    /** Writes the report, and the first refused rows to standard error. */
    private final class Lines implements Consumer<RowEntry>, AutoCloseable {
        private final ReportFile saved = report == null ? null : new ReportFile(report, output.language());
        private int shown;

        @Override
        public void accept(RowEntry entry) {
            if (saved != null) {
                saved.accept(entry);
            }
            if (entry.status() == RowStatus.REFUSED && shown++ < SHOWN) {
                output.notes().println(output.words().say("import.refused", entry.row(), ReportFile.reasons(entry.remarks(), output.language())));
            }
        }

        @Override
        public void close() {
            if (saved != null) {
                saved.close();
            }
        }
    }

    private IntakeChoice choice() {
        TableChoice table = new TableChoice(Optional.ofNullable(encoding).map(ImportCommand::charset), Optional.ofNullable(separator).map(ImportCommand::character),
                Optional.ofNullable(sheet));
        return new IntakeChoice(table, kind(), Optional.ofNullable(mapping).map(ColumnMapping::read), Optional.ofNullable(dateOrder).map(ImportCommand::order),
                Optional.ofNullable(dataset), Optional.ofNullable(dataVersion), allCountries, fixSwapped);
    }

    private Optional<FileKind> kind() {
        if (format.equalsIgnoreCase("auto")) {
            return mapping == null ? Optional.empty() : Optional.of(FileKind.TABLE);
        }
        return Optional.of(Arrays.stream(FileKind.values()).filter(kind -> kind.code().equals(format.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new UsageProblem("usage.importFormat", format,
                        Arrays.stream(FileKind.values()).map(FileKind::code).collect(Collectors.joining(", ")))));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageProblem("usage.encoding", name);
        }
    }

    private static Character character(String name) {
        String character = switch (name.toLowerCase(Locale.ROOT)) {
            case "tab", "\\t" -> "\t";
            case "comma" -> ",";
            case "semicolon" -> ";";
            default -> name;
        };
        if (character.length() != 1) {
            throw new UsageProblem("usage.separator", name);
        }
        return character.charAt(0);
    }

    private static Dates.Order order(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "dmy" -> Dates.Order.DAY_FIRST;
            case "mdy" -> Dates.Order.MONTH_FIRST;
            default -> throw new UsageProblem("usage.dateOrder", name);
        };
    }
}

package org.maliatlas.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maliatlas.ShippedMap;
import org.maliatlas.incident.Incident;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.Batch;
import org.maliatlas.store.ImportWriter;
import org.maliatlas.store.IncidentReader;
import org.maliatlas.store.StoredList;
import org.maliatlas.words.Language;

/** Imports files into a database of its own, as the command line and the window do. */
final class Imports {
    static final IntakeRun.Progress PATIENT = new IntakeRun.Progress() {
        @Override
        public void at(long rows, double share) {
            // Nobody waits.
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    final Path database;
    /** What was told of each row of the last import, by its number. */
    final Map<Long, RowEntry> told = new HashMap<>();
    final List<RowEntry> withdrawn = new ArrayList<>();

    Imports(Path folder) {
        database = ShippedMap.database(folder);
    }

    static Path file(String name) {
        return ShippedMap.HOME.resolve("src/test/resources/org/maliatlas/intake").resolve(name);
    }

    static Path written(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static IntakePlan plan(Path file, IntakeChoice choice) {
        return IntakePlan.of(file, choice, ShippedMap.LAYERS, ShippedMap.SHIPPED.places());
    }

    IntakeReport run(Path file, IntakeChoice choice) {
        return run(file, choice, false, PATIENT);
    }

    IntakeReport run(Path file, IntakeChoice choice, boolean rehearsal, IntakeRun.Progress progress) {
        told.clear();
        withdrawn.clear();
        IntakePlan plan = plan(file, choice);
        if (!plan.questions().isEmpty()) {
            throw new IllegalArgumentException("still to be said: " + plan.questions());
        }
        try (AtlasDatabase atlas = AtlasDatabase.open(database, ShippedMap.SHIPPED);
             ImportWriter writer = rehearsal ? atlas.rehearse(plan.batch(), plan.source()) : atlas.begin(plan.batch(), plan.source())) {
            IntakeReport report = new IntakeRun(plan, writer, entry -> {
                if (entry.status() == RowStatus.WITHDRAWN) {
                    withdrawn.add(entry);
                } else {
                    told.put(entry.row(), entry);
                }
            }, false).run(progress);
            if (!rehearsal) {
                writer.commit(report.counts());
            }
            return report;
        }
    }

    /** What was said of a row, in English; empty where nothing was. */
    String said(long row) {
        return ReportFile.reasons(told.get(row).remarks(), Language.EN);
    }

    /** The incident in force that has an id. */
    Incident incident(String id) {
        try (IncidentReader reader = IncidentReader.open(database)) {
            long number = reader.idOf(id);
            return number < 0 ? null : reader.incident(number);
        }
    }

    List<Incident> all() {
        return StoredList.of(database);
    }

    void remove(int number) {
        try (AtlasDatabase atlas = AtlasDatabase.open(database, ShippedMap.SHIPPED)) {
            List<Batch> imports = atlas.batches().stream().filter(batch -> !batch.shipped()).toList();
            atlas.remove(imports.get(number));
        }
    }
}

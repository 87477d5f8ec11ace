package org.maliatlas.window;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.store.Batch;
import org.maliatlas.store.FormerVersion;
import org.maliatlas.store.IncidentReader;
import org.maliatlas.words.Words;

/** Which import brought an incident, and which ones changed or withdrew it: what it was before each of them. */
final class IncidentHistory extends VBox {
    private final Words words;
    private final IncidentInWords inWords;
    private final Map<Long, Batch> batches = new HashMap<>();

    /** @param number by which the incident is fetched */
    IncidentHistory(IncidentReader reader, long number, Incident now, Words words) {
        super(3);
        this.words = words;
        this.inWords = new IncidentInWords(words.language());
        setId("incident-history");
        reader.batches().forEach(batch -> batches.put(batch.id(), batch));
        List<FormerVersion> former = reader.history(now.id());
        long first = former.isEmpty() ? reader.batchOf(number) : former.get(former.size() - 1).batch();
        getChildren().add(ImportForm.text(words.say(batches.get(first).shipped() ? "history.shipped" : "history.brought", label(first), day(first)), "claim-text"));
        for (int i = former.size() - 1; i >= 0; i--) {
            FormerVersion version = former.get(i);
            Incident next = i == 0 ? now : former.get(i - 1).incident();
            String by = label(version.untilBatch());
            if (version.withdrawn()) {
                getChildren().add(ImportForm.text(words.say("history.withdrawn", by, day(version.untilBatch())), "claim-text"));
            }
            List<String> was = changed(version.incident(), next);
            if (!version.withdrawn() || !was.isEmpty()) {
                getChildren().add(ImportForm.text(was.isEmpty() ? words.say("history.onlySources", by, day(version.untilBatch()))
                        : words.say("history.changed", by, day(version.untilBatch()), String.join("; ", was)), "claim-text"));
            }
        }
    }

    private String label(long batch) {
        Batch own = batches.get(batch);
        return own.version().isEmpty() ? own.dataset() : own.dataset() + " " + own.version();
    }

    private String day(long batch) {
        try {
            return words.day(LocalDate.ofInstant(Instant.parse(batches.get(batch).addedAt()), ZoneId.systemDefault()));
        } catch (DateTimeParseException e) {
            return batches.get(batch).addedAt();
        }
    }

    /** What it was, of all that it no longer is. */
    private List<String> changed(Incident was, Incident is) {
        List<String> parts = new ArrayList<>();
        part(parts, "incident.when", was, is, one -> inWords.date(one.date()));
        part(parts, "incident.where", was, is, one -> inWords.place(one.location()));
        part(parts, "table.kind", was, is, one -> inWords.kind(one.kind()));
        part(parts, "incident.who", was, is, inWords::attribution);
        part(parts, "incident.target", was, is, one -> one.target().isBlank() ? words.say("history.none") : one.target());
        part(parts, "incident.deaths", was, is, one -> inWords.toll(one.toll()));
        return parts;
    }

    private void part(List<String> parts, String key, Incident was, Incident is, Function<Incident, String> saying) {
        if (!Objects.equals(saying.apply(was), saying.apply(is))) {
            parts.add(words.say("history.was", words.say(key), saying.apply(was)));
        }
    }
}

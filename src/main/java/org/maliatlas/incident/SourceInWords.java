package org.maliatlas.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** Who reported an incident: publisher, title, date, address, or a dataset's own id of the event. */
public final class SourceInWords {
    private final Words words;

    public SourceInWords(Language language) {
        this.words = Words.of(SourceInWords.class, language);
    }

    /** The sources of an incident, each once. */
    public String sources(Incident incident) {
        return incident.claims().stream().map(this::source).distinct().collect(Collectors.joining("; "));
    }

    /** One source: publisher, title, date; the dataset's own id of the event; address. */
    public String source(Claim claim) {
        String url = claim.source().url();
        return url.isEmpty() ? withoutAddress(claim) : withoutAddress(claim) + ", " + url;
    }

    /** The same without its address. */
    public String withoutAddress(Claim claim) {
        Source source = claim.source();
        List<String> parts = new ArrayList<>();
        parts.add(source.publisher());
        if (!source.title().isBlank() && !source.title().equals(source.publisher())) {
            // In brackets stands what the page says, where its own title was not at hand.
            parts.add(source.title().startsWith("(") ? source.title() : words.say("source.title", source.title()));
        }
        if (!source.date().isEmpty()) {
            parts.add(date(source.date()));
        } else if (claim.row() == null) {
            parts.add(words.say("source.undated"));
        }
        if (claim.row() != null && !claim.row().id().isEmpty()) {
            parts.add(words.say("source.row", claim.row().id()));
        }
        return String.join(", ", parts);
    }

    /** A date as far as it is known: 2023, 2023-01 or 2023-01-15, in words; any other as it stands. */
    private String date(String written) {
        try {
            if (written.length() == 10) {
                return words.day(LocalDate.parse(written));
            }
            return written.length() == 7 ? DateTimeFormatter.ofPattern("LLLL yyyy", words.language().locale()).format(YearMonth.parse(written)) : written;
        } catch (DateTimeParseException e) {
            return written;
        }
    }
}

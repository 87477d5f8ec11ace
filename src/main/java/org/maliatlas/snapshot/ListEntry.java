package org.maliatlas.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.SourceInWords;
import org.maliatlas.query.Answer;
import org.maliatlas.words.Words;

/**
 * An incident of a list, in words: no more exactly than it is known.
 *
 * @param date when, with its precision
 * @param answer whether it answers certainly or possibly
 * @param place where, with its precision
 * @param kind what happened
 * @param who by whom, as sources say, and against whom
 * @param deaths reported deaths
 * @param sources each with publisher, title, date, or dataset id, and its address
 */
record ListEntry(String date, String answer, String place, String kind, List<String> who, String deaths, List<Cited> sources) {
    /**
     * A source.
     *
     * @param address where it can be read; may be empty
     */
    record Cited(String text, String address) {
    }

    /** Puts incidents into words of one language. */
    static final class Writer {
        private final IncidentInWords inWords;
        private final SourceInWords sources;
        private final Words words;

        Writer(Words words) {
            this.words = words;
            this.inWords = new IncidentInWords(words.language());
            this.sources = new SourceInWords(words.language());
        }

        ListEntry entry(Answer answer, int index) {
            Incident incident = answer.dataset().incident(index);
            List<String> who = new ArrayList<>();
            who.add(words.say("list.who", inWords.attribution(incident)));
            String sides = incident.claims().stream().map(Claim::row).filter(Objects::nonNull).flatMap(row -> row.sides().stream()).distinct().collect(Collectors.joining("; "));
            if (!sides.isEmpty()) {
                who.add(words.say("list.sides", sides));
            }
            if (!incident.target().isBlank()) {
                who.add(words.say("list.target", incident.target()));
            }
            return new ListEntry(plain(inWords.date(incident.date())), words.say(answer.of(index) == Answer.CERTAIN ? "list.certain" : "list.possible"),
                    plain(inWords.place(incident.location())), plain(inWords.kind(incident.kind())), who.stream().map(Writer::plain).toList(),
                    plain(inWords.toll(incident.toll())), incident.claims().stream().map(claim -> new Cited(plain(sources.withoutAddress(claim)), plain(claim.source().url()))).distinct().toList());
        }

        /** On one line: what is imported may hold breaks. */
        private static String plain(String text) {
            return text.replaceAll("[\\s\\p{Cntrl}&&[^\\u00a0]]+", " ").strip();
        }
    }
}

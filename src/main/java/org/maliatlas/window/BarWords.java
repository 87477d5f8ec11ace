package org.maliatlas.window;

import java.util.ArrayList;
import java.util.List;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.query.Bars;
import org.maliatlas.query.Histogram;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Ring;
import org.maliatlas.words.Words;

/** What bars say, in words. */
final class BarWords {
    private final Words words;
    private final QuestionInWords question;
    private final IncidentInWords incidents;

    BarWords(Words words) {
        this.words = words;
        this.question = new QuestionInWords(words.language());
        this.incidents = new IncidentInWords(words.language());
    }

    /** The name of a part of a stack. @param rings of the question, the standing places first */
    String part(Bars.Stack stack, int part, int parts, List<Ring> rings) {
        return switch (stack) {
            case NONE -> words.say("bars.all");
            case KIND -> incidents.kind(Kind.values()[part]);
            case PLACE -> part == parts - 1 ? words.say("bars.elsewhere") : part == parts - 2 ? words.say("bars.several")
                    : words.say("bars.near", incidents.placeName(rings.get(part).place()), rings.get(part).radiusKm());
        };
    }

    /** A bin's numbers, a line each. */
    String bin(Histogram histogram, int bin, Bars bars, List<Ring> rings) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.capital(question.dates(histogram.starts()[bin], histogram.starts()[bin + 1].minusDays(1))));
        int certain = histogram.certain()[bin];
        if (bars.deaths()) {
            int most = certain + histogram.over()[bin];
            lines.add(words.say(most == certain ? "bars.deaths" : "bars.deathsRange", certain, most));
        } else {
            lines.add(words.say("bars.certain", certain));
        }
        int parts = histogram.series().length;
        for (int part = 0; part < parts && bars.stack() != Bars.Stack.NONE; part++) {
            int n = histogram.series()[part][bin];
            if (n > 0) {
                lines.add(words.say(bars.deaths() ? "bars.partAtLeast" : "bars.part", part(bars.stack(), part, parts, rings), n));
            }
        }
        addIfAny(lines, bars.deaths() ? "bars.deathsMaybe" : "bars.maybe", histogram.maybe()[bin]);
        addIfAny(lines, bars.deaths() ? "bars.deathsBand" : "bars.band", histogram.band()[bin]);
        addIfAny(lines, "bars.unreported", histogram.unreported()[bin]);
        return String.join("\n", lines);
    }

    private void addIfAny(List<String> lines, String key, int n) {
        if (n > 0) {
            lines.add(words.say(key, n));
        }
    }
}

package org.maliatlas.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.maliatlas.geography.Era;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** A comparison in sentences: what each side is, and all that must be known to hold one against the other. */
public final class ComparisonInWords {
    /** Stands where nothing is known, which is not 0. */
    public static final String UNKNOWN = "–";

    private final Words words;
    private final QuestionInWords question;
    private final IncidentInWords incidents;
    private final CoverageInWords coverages;

    public ComparisonInWords(Language language) {
        this.words = Words.of(QuestionInWords.class, language);
        this.question = new QuestionInWords(language);
        this.incidents = new IncidentInWords(language);
        this.coverages = new CoverageInWords(language);
    }

    /** This side's own sentence with its counts: "A: Incidents in Mali, 2023: 14 certain, 3 possible". */
    public String a(AtlasState side, Tally tally) {
        return a(question.sentence(side.withComparison(Optional.empty()), tally));
    }

    /** "A: …", of this side. */
    public String a(String said) {
        return words.say("compare.a", said);
    }

    /** "B: …", of the other. */
    public String b(String said) {
        return words.say("compare.b", said);
    }

    /** The other side's: "B: …". */
    public String b(AtlasState side, Tally tally) {
        return b(question.sentence(side, tally));
    }

    /** What a row is of. */
    public String name(ComparisonTable.Row row) {
        return switch (row.group()) {
            case ALL -> words.say("compare.all");
            case DEATHS -> words.say("compare.deaths." + row.name());
            case KIND -> incidents.kind(Kind.ofCode(row.name()));
            case REGION -> incidents.placeName(row.name());
            case NEAR -> words.say("compare.near", incidents.placeName(row.name()), row.radiusKm());
            case IN -> words.say(row.name().equals("Bamako") ? "compare.district" : "compare.in", incidents.placeName(row.name()));
        };
    }

    /** What rows of a group have in common. */
    public String group(ComparisonTable.Group group, ComparisonTable table) {
        return switch (group) {
            case ALL -> words.say("compare.group.all");
            case DEATHS -> words.say("compare.group.deaths");
            case KIND -> words.say("compare.group.kind");
            case REGION -> words.say("compare.group.region", Integer.toString(table.state().era().year()));
            case NEAR, IN -> words.say("compare.group.place");
        };
    }

    /** "+4", "−3", "0". */
    public String change(int change) {
        return words.say(change == 0 ? "compare.count" : "compare.change", change);
    }

    /** The change of a row's certain counts, or "–" where a side is not known. */
    public String certainChange(ComparisonTable.Row row) {
        return row.isKnown() ? change(row.certainChange()) : UNKNOWN;
    }

    /** The change of a row's possible counts, or "–". */
    public String possibleChange(ComparisonTable.Row row) {
        return row.isKnown() ? change(row.possibleChange()) : UNKNOWN;
    }

    /** "+40 %", or "–" where the base is too small to tell. */
    public String percent(OptionalInt percent) {
        return percent.isEmpty() ? UNKNOWN : percent.getAsInt() == 0 ? words.say("compare.count", 0) + "\u00a0%" : words.say("compare.percent", percent.getAsInt());
    }

    /** Whether the sides are of equal length, in words: to stand by every showing of them. */
    public String windows(ComparisonTable table) {
        if (table.hasEqualWindows()) {
            return words.say("compare.equal", table.ourDays());
        }
        ComparisonTable.Row all = table.all();
        return words.say("compare.unequal", table.ourDays(), table.theirDays(),
                ComparisonTable.per30Days(all.ours().certain(), table.ourDays()), ComparisonTable.per30Days(all.ours().possible(), table.ourDays()),
                ComparisonTable.per30Days(all.theirs().certain(), table.theirDays()), ComparisonTable.per30Days(all.theirs().possible(), table.theirDays()));
    }

    /** All that must be known: the equal-window line first, then what sides have in common, boundaries and coverage. */
    public List<String> notes(ComparisonTable table, Coverage coverage) {
        List<String> notes = new ArrayList<>();
        Comparison comparison = table.state().comparison().orElseThrow();
        notes.add(windows(table));
        if (table.commonDays() > 0) {
            notes.add(words.say("compare.overlap", table.commonDays()));
        }
        if (!comparison.isOfDates()) {
            notes.add(words.say("compare.places"));
        }
        if (table.state().era() != table.other().era()) {
            notes.add(words.say("compare.ownEras", Integer.toString(table.state().era().year()), Integer.toString(table.other().era().year())));
        } else if (Era.at(table.state().question().to()) != Era.at(table.other().question().to()) || table.state().crossesEras() || table.other().crossesEras()) {
            notes.add(words.say("compare.eras", Integer.toString(table.state().era().year())));
        }
        notes.add(words.say("compare.deathsNote"));
        coverage(notes, table.state(), coverage);
        if (comparison.isOfDates()) {
            coverage(notes, table.other(), coverage);
        }
        return notes;
    }

    /** Dates begin with a small letter in French. */
    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void coverage(List<String> notes, AtlasState side, Coverage coverage) {
        coverages.gaps(coverage, side.question().from(), side.question().to()).ifPresent(gaps -> notes.add(capital(words.say("compare.coverage", question.dates(side), gaps))));
        if (coverage.isProvisional(side.question().from(), side.question().to())) {
            notes.add(words.say("compare.provisional", question.dates(side)));
        }
    }

    /** What the counts are from: datasets, and the fingerprint of the data. */
    public String sources(Coverage coverage, String fingerprint) {
        return words.say("compare.sources", coverage.stretches().stream().map(coverages::line).collect(Collectors.joining("; ")), fingerprint);
    }
}

package org.maliatlas.query;

import java.util.Arrays;
import java.util.List;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Kind;

/**
 * How incidents answer what is asked besides date and place. Each part of it answers for itself; an incident's answer is the least of
 * them. Actors and deaths can be answered possibly: where sources differ on who it was, or where not all figures lie in the range.
 */
final class FactFilter {
    private final Dataset dataset;
    private final byte[] answers;
    private What asked;

    FactFilter(Dataset dataset) {
        this.dataset = dataset;
        this.answers = new byte[dataset.size()];
    }

    /** Per incident, {@link Answer#NO}, {@link Answer#POSSIBLE} or {@link Answer#CERTAIN}. Live. */
    byte[] answers() {
        return answers;
    }

    /** Brings the filter up to date. @return whether it changed */
    boolean ask(What what) {
        if (what.equals(asked)) {
            return false;
        }
        asked = what;
        byte[] ofKind = ofKinds(what);
        byte[] ofMentions = ofMentions(what, dataset.mentions());
        byte[] ofOrigin = ofOrigins(what, dataset);
        String plain = Names.plain(what.text());
        boolean[] has = plain.isEmpty() ? null : dataset.having(List.of(plain.split(" ")));
        boolean anyDeaths = what.deaths().isAny();
        int coarsest = what.coarsestDate().ordinal();
        for (int i = 0; i < answers.length; i++) {
            byte answer = (byte) Math.min(Math.min(ofKind[dataset.kinds[i]], ofOrigin[dataset.originOf[i]]), ofMentions[dataset.mentionsOf[i]]);
            if (has != null && !has[i] || dataset.datePrecisions[i] > coarsest || what.exactPlaces() && !dataset.spots().isExact(dataset.spotOf[i])) {
                answer = Answer.NO;
            }
            answers[i] = anyDeaths || answer == Answer.NO ? answer : (byte) Math.min(answer, what.deaths().answer(dataset.fewestDeaths[i], dataset.mostDeaths[i]));
        }
        return true;
    }

    private static byte[] ofKinds(What what) {
        byte[] answers = new byte[Kind.values().length];
        for (Kind kind : Kind.values()) {
            answers[kind.ordinal()] = what.kinds().isEmpty() || what.kinds().contains(kind) ? Answer.CERTAIN : Answer.NO;
        }
        return answers;
    }

    private static byte[] ofMentions(What what, Mentions mentions) {
        byte[] least = new byte[mentions.classes()];
        Arrays.fill(least, Answer.CERTAIN);
        for (byte[] answers : new byte[][] {mentions.answers(Mentions.Sort.ACTOR, what.actors()), mentions.answers(Mentions.Sort.TARGET, what.targets()),
            mentions.answers(Mentions.Sort.PUBLISHER, what.publishers())}) {
            for (int i = 0; answers != null && i < least.length; i++) {
                least[i] = (byte) Math.min(least[i], answers[i]);
            }
        }
        return least;
    }

    private static byte[] ofOrigins(What what, Dataset dataset) {
        byte[] answers = new byte[dataset.origins().size()];
        for (int i = 0; i < answers.length; i++) {
            boolean in = what.datasets().isEmpty() || dataset.origins().get(i).names().stream().anyMatch(what.datasets()::contains);
            answers[i] = in ? Answer.CERTAIN : Answer.NO;
        }
        return answers;
    }
}

package org.maliatlas.query;

import org.maliatlas.incident.Kind;

/**
 * How incidents answer what is asked besides date and place. Each part of it answers for itself; an incident's answer is the least of
 * them. Actors and deaths can be answered possibly: where sources differ on who it was, or where not all figures lie in the range.
 */
final class FactFilter {
    private final Dataset dataset;
    private final byte[] answers;
    private What asked;
    private byte[] ofKind;
    private byte[] ofOrigin;
    /** Per class of incidents that mention the same: actors, targets, publishers, and the least of the three. */
    private final byte[][] ofMentions = new byte[4][];
    private boolean[] has;

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
        // Fetched first: where that fails nothing has changed.
        boolean[] found = dataset.having(what.text());
        asked = what;
        has = found;
        ofKind = ofKinds(what);
        ofOrigin = ofOrigins(what, dataset);
        askMentions(what);
        boolean anyDeaths = what.deaths().isAny();
        int coarsest = what.coarsestDate().ordinal();
        for (int i = 0; i < answers.length; i++) {
            byte answer = (byte) Math.min(Math.min(ofKind[dataset.kinds[i]], ofOrigin[dataset.originOf[i]]), ofMentions[3][dataset.mentionsOf[i]]);
            if (has != null && !has[i] || dataset.datePrecisions[i] > coarsest || what.exactPlaces() && !dataset.spots().isExact(dataset.spotOf[i])) {
                answer = Answer.NO;
            }
            answers[i] = anyDeaths || answer == Answer.NO ? answer : (byte) Math.min(answer, what.deaths().answer(dataset.fewestDeaths[i], dataset.mostDeaths[i]));
        }
        return true;
    }

    /** Whether an incident has the words that are asked for. */
    boolean hasWords(int index) {
        return has == null || has[index];
    }

    /** How an incident answers each part by itself: kinds, actors, targets, publishers, datasets, deaths, exact places, dates. */
    void parts(int index, byte[] each) {
        int mentions = dataset.mentionsOf[index];
        each[0] = ofKind[dataset.kinds[index]];
        each[1] = ofMentions[0][mentions];
        each[2] = ofMentions[1][mentions];
        each[3] = ofMentions[2][mentions];
        each[4] = ofOrigin[dataset.originOf[index]];
        each[5] = asked.deaths().answer(dataset.fewestDeaths[index], dataset.mostDeaths[index]);
        each[6] = !asked.exactPlaces() || dataset.spots().isExact(dataset.spotOf[index]) ? Answer.CERTAIN : Answer.NO;
        each[7] = dataset.datePrecisions[index] <= asked.coarsestDate().ordinal() ? Answer.CERTAIN : Answer.NO;
    }

    private static byte[] ofKinds(What what) {
        byte[] answers = new byte[Kind.values().length];
        for (Kind kind : Kind.values()) {
            answers[kind.ordinal()] = what.kinds().isEmpty() || what.kinds().contains(kind) ? Answer.CERTAIN : Answer.NO;
        }
        return answers;
    }

    private void askMentions(What what) {
        Mentions mentions = dataset.mentions();
        ofMentions[0] = mentions.answers(Mentions.Sort.ACTOR, what.actors());
        ofMentions[1] = mentions.answers(Mentions.Sort.TARGET, what.targets());
        ofMentions[2] = mentions.answers(Mentions.Sort.PUBLISHER, what.publishers());
        byte[] least = new byte[mentions.classes()];
        for (int i = 0; i < least.length; i++) {
            least[i] = (byte) Math.min(Math.min(ofMentions[0][i], ofMentions[1][i]), ofMentions[2][i]);
        }
        ofMentions[3] = least;
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

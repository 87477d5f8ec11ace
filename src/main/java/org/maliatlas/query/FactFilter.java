package org.maliatlas.query;

import java.util.Set;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Claim;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.Kind;

/** Which incidents pass what is asked besides date and place: kinds and words. */
final class FactFilter {
    private final Dataset dataset;
    private final boolean[] passes;
    private Set<Kind> kinds;
    private String text;
    private String[] haystacks;

    FactFilter(Dataset dataset) {
        this.dataset = dataset;
        this.passes = new boolean[dataset.size()];
    }

    /** Per incident, whether it passes. Live. */
    boolean[] passes() {
        return passes;
    }

    /** Brings the filter up to date. @return whether it changed */
    boolean ask(Set<Kind> newKinds, String newText) {
        if (kinds != null && (newKinds.isEmpty() ? kinds.isEmpty() : newKinds.equals(kinds)) && newText.equals(text)) {
            return false;
        }
        kinds = newKinds;
        text = newText;
        int wanted = 0;
        for (Kind kind : newKinds) {
            wanted |= 1 << kind.ordinal();
        }
        String plain = Names.plain(newText);
        String[] words = plain.isEmpty() ? new String[0] : plain.split(" ");
        for (int i = 0; i < passes.length; i++) {
            passes[i] = (wanted == 0 || (wanted & 1 << dataset.kinds[i]) != 0) && hasAll(i, words);
        }
        return true;
    }

    private boolean hasAll(int index, String[] words) {
        if (words.length == 0) {
            return true;
        }
        if (haystacks == null) {
            haystacks = new String[passes.length];
        }
        if (haystacks[index] == null) {
            haystacks[index] = haystack(dataset.incident(index));
        }
        for (String word : words) {
            if (!haystacks[index].contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String haystack(Incident incident) {
        StringBuilder text = new StringBuilder(incident.location().place()).append(' ').append(incident.target()).append(' ')
                .append(incident.attributedTo()).append(' ').append(incident.note()).append(' ').append(incident.toll().note());
        for (Claim claim : incident.claims()) {
            text.append(' ').append(claim.source().publisher()).append(' ').append(claim.source().title());
            if (claim.place() != null) {
                text.append(' ').append(claim.place());
            }
            if (claim.attributedTo() != null) {
                text.append(' ').append(claim.attributedTo());
            }
            text.append(' ').append(claim.note());
        }
        return Names.plain(text.toString());
    }
}

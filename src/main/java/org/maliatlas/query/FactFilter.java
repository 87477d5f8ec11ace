package org.maliatlas.query;

import java.util.List;
import java.util.Set;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Kind;

/** Which incidents pass what is asked besides date and place: kinds and words. */
final class FactFilter {
    private final Dataset dataset;
    private final boolean[] passes;
    private Set<Kind> kinds;
    private String text;

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
        boolean[] has = words.length == 0 ? null : dataset.having(List.of(words));
        for (int i = 0; i < passes.length; i++) {
            passes[i] = (wanted == 0 || (wanted & 1 << dataset.kinds[i]) != 0) && (has == null || has[i]);
        }
        return true;
    }
}

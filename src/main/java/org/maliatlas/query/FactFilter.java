package org.maliatlas.query;

import java.util.List;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Kind;

/** Which incidents pass what is asked besides date and place: kinds and words. */
final class FactFilter {
    private final Dataset dataset;
    private final boolean[] passes;
    private What asked;

    FactFilter(Dataset dataset) {
        this.dataset = dataset;
        this.passes = new boolean[dataset.size()];
    }

    /** Per incident, whether it passes. Live. */
    boolean[] passes() {
        return passes;
    }

    /** Brings the filter up to date. @return whether it changed */
    boolean ask(What what) {
        if (what.equals(asked)) {
            return false;
        }
        asked = what;
        int wanted = 0;
        for (Kind kind : what.kinds()) {
            wanted |= 1 << kind.ordinal();
        }
        String plain = Names.plain(what.text());
        String[] words = plain.isEmpty() ? new String[0] : plain.split(" ");
        boolean[] has = words.length == 0 ? null : dataset.having(List.of(words));
        for (int i = 0; i < passes.length; i++) {
            passes[i] = (wanted == 0 || (wanted & 1 << dataset.kinds[i]) != 0) && (has == null || has[i]);
        }
        return true;
    }
}

package org.maliatlas.query;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Incident;

/**
 * Which parties an incident names, whatever a dataset calls them: to tell whether two incidents can be one, never to show.
 * Civilians are no party.
 */
final class Sides {
    /** The parties that datasets name in different ways. */
    enum Party { JNIM, ISLAMIC_STATE, AQIM, ANSAR_DINE, MUJAO, MNLA, CMA, FLA, STATE, RUSSIA, UN, FRANCE, MILITIA }

    /** In plain letters; a name with any of these in it, as whole words, is the party's. */
    private static final Map<Party, List<String>> WORDS = words();

    private Sides() {
    }

    private static Map<Party, List<String>> words() {
        Map<Party, List<String>> words = new EnumMap<>(Party.class);
        words.put(Party.JNIM, List.of("jnim", "gsim", "nusrat al islam", "nasr al islam", "support of islam", "soutien a l islam", "katiba macina", "macina"));
        words.put(Party.ISLAMIC_STATE, List.of("is", "isgs", "eigs", "iswap", "islamic state", "etat islamique", "is sahel", "daesh"));
        words.put(Party.AQIM, List.of("aqim", "aqmi", "islamic maghreb", "maghreb islamique", "al mourabitoun", "signed in blood"));
        words.put(Party.ANSAR_DINE, List.of("ansar dine", "ansar eddine", "ansar al din"));
        words.put(Party.MUJAO, List.of("mujao", "oneness and jihad", "unicite et le jihad"));
        words.put(Party.MNLA, List.of("mnla", "liberation of azawad"));
        words.put(Party.CMA, List.of("cma", "csp", "coordination of movements", "hcua"));
        words.put(Party.FLA, List.of("fla", "azawad liberation front", "liberation de l azawad"));
        words.put(Party.STATE, List.of("government of mali", "military forces of mali", "fama", "malian army", "armee malienne", "malian armed forces", "police forces of mali",
                "gendarmerie"));
        words.put(Party.RUSSIA, List.of("wagner", "africa corps"));
        words.put(Party.UN, List.of("minusma", "united nations"));
        words.put(Party.FRANCE, List.of("france", "french", "barkhane", "serval"));
        words.put(Party.MILITIA, List.of("militia", "milice", "dozo", "donso", "dan na ambassagou", "self defense", "autodefense"));
        return words;
    }

    static Set<Party> of(Incident incident) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        String all = " " + Names.plain((incident.attributedTo() + " ; " + String.join(" ; ", incident.sides())).replaceAll("[,:;()/]", " ")) + " ";
        WORDS.forEach((party, words) -> {
            if (words.stream().anyMatch(word -> all.contains(" " + word + " "))) {
                parties.add(party);
            }
        });
        return parties;
    }

    /** Whether two incidents can be of the same parties: they name one both, or one of them names none that is known. */
    static boolean canBeSame(Incident a, Incident b) {
        Set<Party> ours = of(a);
        Set<Party> theirs = of(b);
        return ours.isEmpty() || theirs.isEmpty() || ours.stream().anyMatch(theirs::contains);
    }
}

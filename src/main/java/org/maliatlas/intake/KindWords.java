package org.maliatlas.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.maliatlas.geography.Names;
import org.maliatlas.incident.Kind;

/** Tells the kind of an incident from a table's own word for it, in English or French. */
final class KindWords {
    /** Looked for in this order: the more telling words first. */
    private static final Map<String, Kind> WORDS = words();

    private KindWords() {
    }

    private static Map<String, Kind> words() {
        Map<String, Kind> words = new LinkedHashMap<>();
        put(words, Kind.ABDUCTION, "abduct", "kidnap", "hostage", "enlevement", "enleve", "otage", "rapt");
        put(words, Kind.AMBUSH, "ambush", "embuscade");
        put(words, Kind.SHELLING_DRONE, "drone", "shell", "mortar", "rocket", "artillery", "air strike", "airstrike", "bombardement", "obus", "mortier",
                "roquette", "frappe", "artillerie");
        put(words, Kind.EXPLOSION, "explosi", "ied", "bomb", "landmine", "mine", "suicide", "grenade", "eei", "kamikaze", "attentat", "vbied");
        put(words, Kind.TOWN_TAKEN, "town taken", "captured", "overtak", "prise de", "territory");
        put(words, Kind.ATTACK_ON_BASE, "base", "camp", "barracks", "checkpoint", "garrison", "caserne", "poste");
        put(words, Kind.ATTACK_ON_CIVILIANS, "civilian", "massacre", "civil", "execution", "assassinat", "pillage");
        put(words, Kind.ARMED_ATTACK, "attack", "clash", "battle", "fight", "assault", "attaque", "combat", "affrontement", "accrochage", "assaut");
        return words;
    }

    private static void put(Map<String, Kind> words, Kind kind, String... known) {
        for (String word : known) {
            words.put(word, kind);
        }
    }

    /** The kind that a text names, or empty. */
    static Optional<Kind> find(String text) {
        String plain = Names.plain(text.replace('_', ' '));
        for (Kind kind : Kind.values()) {
            if (Names.plain(kind.code().replace('_', ' ')).equals(plain)) {
                return Optional.of(kind);
            }
        }
        String spaced = " " + plain;
        return WORDS.entrySet().stream().filter(word -> spaced.contains(" " + word.getKey())).map(Map.Entry::getValue).findFirst();
    }
}

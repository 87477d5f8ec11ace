package org.maliatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maliatlas.incident.DatePrecision;
import org.maliatlas.incident.IncidentInWords;
import org.maliatlas.incident.Kind;
import org.maliatlas.words.Language;

class WhatInWordsTest {
    /** What only the part under its name is told with, in English and in French. */
    private static final Map<String, String[]> SIGNS = signs();

    private static Map<String, String[]> signs() {
        Map<String, String[]> signs = new LinkedHashMap<>();
        signs.put("actors", new String[] {"attributed to, claimed by or involving|with no one named", "attribués à, revendiqués par ou impliquant|sans auteur nommé"});
        signs.put("targets", new String[] {"target: ", "cible\u00a0: "});
        signs.put("deaths", new String[] {"reported deaths?|a figure", "morts? rapportées?|nombre"});
        signs.put("publishers", new String[] {"reported by ", "rapportés par "});
        signs.put("datasets", new String[] {" from ", "tirés de "});
        signs.put("exactPlaces", new String[] {"at exactly known places", "en un lieu connu exactement"});
        signs.put("dates", new String[] {"dated to ", "datés (au|à) "});
        signs.put("text", new String[] {"with “apple”", "avec «\u00a0apple\u00a0»"});
        return signs;
    }

    private static boolean isSet(String part, What what) {
        return switch (part) {
            case "actors" -> !what.actors().isEmpty();
            case "targets" -> !what.targets().isEmpty();
            case "deaths" -> !what.deaths().isAny();
            case "publishers" -> !what.publishers().isEmpty();
            case "datasets" -> !what.datasets().isEmpty();
            case "exactPlaces" -> what.exactPlaces();
            case "dates" -> what.coarsestDate() != DatePrecision.YEAR;
            default -> !what.text().isEmpty();
        };
    }

    @Property(tries = 300)
    void eachFilterThatIsSetIsToldAndNoneThatIsNot(@ForAll long seed, @ForAll boolean french, @ForAll boolean dataset) {
        AtlasState state = new RandomQuestions(seed).state();
        What what = state.question().what().withDatasets(dataset ? Set.of("UCDP GED") : Set.of());
        Language language = french ? Language.FR : Language.EN;
        WhatInWords words = new WhatInWords(language);
        String told = words.head(what) + " " + words.rest(what);
        SIGNS.forEach((part, signs) -> assertThat(java.util.regex.Pattern.compile(signs[french ? 1 : 0]).matcher(told).find())
                .as("%s in: %s", part, told).isEqualTo(isSet(part, what)));
        IncidentInWords kinds = new IncidentInWords(language);
        for (Kind kind : Kind.values()) {
            if (what.kinds().contains(kind)) {
                assertThat(told).contains(kinds.kind(kind));
            }
        }
        what.actors().stream().filter(actor -> actor.equals("Gamma")).forEach(actor -> assertThat(told).contains(actor));
        what.publishers().forEach(name -> assertThat(told).contains(name));
        assertThat(new QuestionInWords(language).subject(state.withQuestion(state.question().withWhat(what)))).contains(words.head(what)).contains(words.rest(what));
    }

    @Test
    void allOfItInBothLanguages() {
        What what = new What(Set.of(Kind.AMBUSH), Set.of("jnim", "aqim"), Set.of("un"), DeathRange.of(1, DeathRange.NO_END).withUnreported(true), Set.of("RFI"),
                Set.of("shipped"), true, DatePrecision.DAY, "convoy");
        WhatInWords english = new WhatInWords(Language.EN);
        assertThat(english.head(what)).isEqualTo("Incidents (ambush; target: United Nations)");
        assertThat(english.rest(what)).isEqualTo("attributed to, claimed by or involving AQIM or JNIM, with at least 1 reported death or without a figure, reported by RFI, "
                + "from the atlas' own selection, at exactly known places, dated to the day, with “convoy”");
        WhatInWords french = new WhatInWords(Language.FR);
        assertThat(french.head(what)).isEqualTo("Incidents (embuscade\u00a0; cible\u00a0: Nations unies)");
        assertThat(french.rest(what)).isEqualTo("attribués à, revendiqués par ou impliquant AQMI ou JNIM (GSIM), avec au moins 1 mort rapportée ou sans nombre, rapportés par RFI, "
                + "tirés de la sélection propre de l’atlas, en un lieu connu exactement, datés au jour, avec «\u00a0convoy\u00a0»");
    }
}

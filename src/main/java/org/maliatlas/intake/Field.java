package org.maliatlas.intake;

import java.util.List;
import java.util.Locale;

/** What a column of a table can be, with the names that such columns bear, in English and French, in plain letters. */
public enum Field {
    ID("id", "event id", "incident id", "identifiant", "no", "numero", "ref", "reference", "code"),
    DATE("date", "event date", "incident date", "date start", "start date", "date debut", "date de debut", "date de l incident", "jour", "day", "date evenement"),
    DATE_END("date end", "end date", "date fin", "date de fin", "until", "jusqu au"),
    PLACE("place", "location", "lieu", "localite", "town", "village", "city", "ville", "site", "place name", "nom du lieu", "commune"),
    LATITUDE("latitude", "lat", "y", "lat dd"),
    LONGITUDE("longitude", "lon", "long", "lng", "x", "lon dd"),
    UNCERTAINTY_KM("uncertainty km", "radius km", "rayon km", "incertitude km", "precision km"),
    REGION("region", "admin1", "province", "adm 1", "adm1"),
    CERCLE("cercle", "admin2", "adm 2", "adm2", "district"),
    COUNTRY("country", "pays"),
    KIND("kind", "type", "event type", "incident type", "type d incident", "type incident", "nature", "categorie", "category", "attack type"),
    ATTRIBUTED_TO("attributed to", "perpetrator", "group", "groupe", "auteur", "auteurs", "actor", "acteur", "perpetrators", "actor1", "attribue a"),
    TARGET("target", "cible", "victim", "victims", "victime", "victimes"),
    DEATHS("deaths", "killed", "fatalities", "morts", "deces", "tues", "dead", "best", "reported deaths", "deaths best", "nombre de morts"),
    DEATHS_LOW("deaths low", "low", "min deaths", "morts min", "deaths min"),
    DEATHS_HIGH("deaths high", "high", "max deaths", "morts max", "deaths max"),
    NOTE("note", "notes", "description", "comment", "commentaire", "commentaires", "remarks", "remarques", "details", "resume", "summary"),
    SOURCE("source", "sources", "publisher", "media", "editeur", "source name"),
    SOURCE_TITLE("source title", "title", "titre", "headline"),
    SOURCE_DATE("source date", "publication date", "date de publication", "date source"),
    SOURCE_URL("url", "link", "lien", "source url", "adresse", "web");

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /** The word used in files: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names that such columns bear, the likeliest first, in plain letters. */
    List<String> names() {
        return names;
    }
}

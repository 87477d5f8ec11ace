package org.maliatlas.incident;

/** What an incident can be put in order by that only its words say: a dataset fetches one of these for all incidents at once. */
public enum Detail {
    PLACE,
    ATTRIBUTED_TO,
    TARGET,
    PLACE_PRECISION,
    /** The publisher of its first claim. */
    PUBLISHER;

    /** What an incident says of it, as it stands in the database; empty where it says nothing. */
    public String of(Incident incident) {
        return switch (this) {
            case PLACE -> incident.location().place();
            case ATTRIBUTED_TO -> incident.attributedTo();
            case TARGET -> incident.target();
            case PLACE_PRECISION -> incident.location().precision().code();
            case PUBLISHER -> incident.claims().get(0).source().publisher();
        };
    }

    /** Takes a detail of an incident. */
    public interface Hearer {
        /** @param number by which the incident is fetched */
        void hear(long number, String text);
    }
}

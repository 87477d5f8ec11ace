package org.maliatlas.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maliatlas.incident.Incident;
import org.maliatlas.incident.IncidentDigest;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;

/**
 * What a snapshot carries of itself, so that it can be opened again and checked: what it shows, of what data, and which incidents
 * answered. What is written of it has nothing of whoever made it: files of the user's are known by their names, not by their folders.
 *
 * @param state what is shown
 * @param page the paper
 * @param fingerprint of the data
 * @param program the program's version
 * @param made day of making
 * @param certain how many answered certainly
 * @param possible how many answered possibly
 * @param answers those that answered, or none where there were more than {@value #MOST_ANSWERS}
 * @param told what could be taken wrongly, as whoever saved it was told before
 * @param film how it moves, where it is a film; its state then has all the dates of it
 */
public record Passport(AtlasState state, Page page, String fingerprint, String program, LocalDate made, int certain, int possible, List<Stamp> answers,
                       List<Warning> told, Optional<Film> film) {
    /** With more answers than this a picture would be larger by more than itself. */
    public static final int MOST_ANSWERS = 5000;
    /** The file of a bundle that holds it. */
    public static final String FILE = "mali-conflict-atlas.json";

    /**
     * An incident that answered.
     *
     * @param digest of its facts
     */
    public record Stamp(String id, long digest, boolean certain) {
    }

    public Passport {
        answers = List.copyOf(answers);
        told = List.copyOf(told);
        Objects.requireNonNull(film, "film");
    }

    /** The passport of an answer. */
    static Passport of(Answer answer, Page page, LocalDate made, List<Warning> told, Optional<Film> film) {
        String version = Passport.class.getPackage().getImplementationVersion();
        return new Passport(answer.state(), page, answer.dataset().fingerprint(), version == null ? "?" : version, made, answer.tally().certain(), answer.tally().possible(), stamps(answer),
                told, film);
    }

    private static List<Stamp> stamps(Answer answer) {
        List<Stamp> stamps = new ArrayList<>();
        if (answer.tally().certain() + answer.tally().possible() <= MOST_ANSWERS) {
            IncidentDigest digest = new IncidentDigest();
            for (int i = 0; i < answer.total(); i++) {
                byte how = answer.of(i);
                if (how != Answer.NO) {
                    Incident incident = answer.dataset().incident(i);
                    stamps.add(new Stamp(incident.id(), digest.of(incident), how == Answer.CERTAIN));
                }
            }
        }
        return stamps;
    }

    /** The passport as the JSON that files carry. */
    public String json() {
        return PassportJson.write(this);
    }

    /** Whether the incidents that answered are known one by one. */
    public boolean isComplete() {
        return answers.size() == certain + possible;
    }
}

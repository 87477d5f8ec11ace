package org.maliatlas.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import org.maliatlas.film.FilmFile;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Reopened;
import org.maliatlas.snapshot.Passport;
import org.maliatlas.snapshot.PictureFile;
import org.maliatlas.snapshot.SnapshotReader;
import org.maliatlas.snapshot.Verification;
import org.maliatlas.snapshot.VerificationInWords;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** Opens snapshots: shows what they show, and says whether today's data still give it. */
final class SnapshotDesk {
    private final AtlasModel model;
    private final Consumer<String> notice;
    private final Consumer<List<UserProblem>> problems;

    /**
     * @param notice told what was found
     * @param problems told what went wrong, or is no longer there
     */
    SnapshotDesk(AtlasModel model, Consumer<String> notice, Consumer<List<UserProblem>> problems) {
        this.model = model;
        this.notice = notice;
        this.problems = problems;
    }

    /** Whether a file's name is one that the atlas saves its pictures under; a zip may be anyone's. */
    static boolean takes(Path file) {
        return PictureFile.of(file).isPresent() || FilmFile.of(file).isPresent() || SnapshotReader.isBundle(file);
    }

    private record Found(Reopened reopened, Verification verification) {
    }

    /** Reads a snapshot off the JavaFX thread; its view comes as one step that can be undone. */
    void open(Path file) {
        OpenAtlas atlas = model.atlas();
        Language language = model.state().language();
        Task<Found> reading = new Task<>() {
            @Override
            protected Found call() {
                Passport passport = SnapshotReader.read(file);
                Reopened reopened = Reopened.of(passport.state().withLanguage(language), atlas.layers(), atlas.gazetteer(), atlas.dataset());
                return new Found(reopened, Verification.of(passport, atlas.dataset()));
            }
        };
        reading.setOnSucceeded(e -> show(reading.getValue(), String.valueOf(file.getFileName()), language));
        reading.setOnFailed(e -> problems.accept(List.of(reading.getException() instanceof UserProblem problem ? problem
                : new UserProblem(SnapshotDesk.class, "snapshot.failed", reading.getException(), file))));
        Thread thread = new Thread(reading, "open snapshot");
        thread.setDaemon(true);
        thread.start();
    }

    private void show(Found found, String name, Language language) {
        model.set(found.reopened().state());
        VerificationInWords inWords = new VerificationInWords(language);
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(SnapshotDesk.class, language).say("snapshot.opened", name, inWords.subject(found.verification())));
        if (!found.verification().passport().told().isEmpty()) {
            lines.add(inWords.told(found.verification()));
        }
        lines.add(inWords.result(found.verification()));
        String correction = inWords.correction(found.verification());
        if (!correction.isEmpty()) {
            lines.add(correction);
        }
        found.reopened().remarks().forEach(remark -> lines.add(remark.in(language)));
        notice.accept(String.join("\n", lines));
    }
}

package org.maliatlas.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Tally;
import org.maliatlas.words.Language;
import org.maliatlas.words.Words;

/** What a verification found, in sentences. */
public final class VerificationInWords {
    private final Words words;
    private final QuestionInWords question;

    public VerificationInWords(Language language) {
        this.words = Words.of(SnapshotPainter.class, language);
        this.question = new QuestionInWords(language);
    }

    /** What the snapshot shows, when it was made and of which data. */
    public String subject(Verification verification) {
        Passport passport = verification.passport();
        return words.say("verify.subject", question.subject(passport.state()), question.period(passport.state()), words.day(passport.made()), passport.program(),
                passport.fingerprint());
    }

    /** What whoever made it was told that a reader could take wrongly; empty where nothing was. */
    public String told(Verification verification) {
        List<Warning> told = verification.passport().told();
        return told.isEmpty() ? "" : words.say("verify.told", told.stream().map(warning -> warning.in(words.language())).collect(Collectors.joining(" ")));
    }

    /** Whether today's data give the same answer. */
    public String result(Verification verification) {
        if (verification.isSame()) {
            return words.say(verification.sameData() ? "verify.same" : "verify.sameAnswer", question.counts(verification.now()));
        }
        if (!verification.passport().isComplete()) {
            boolean asMany = verification.now().equals(then(verification));
            return words.say(asMany ? "verify.asMany" : "verify.numbers", question.counts(then(verification)), question.counts(verification.now()));
        }
        return words.say("verify.differs", question.counts(then(verification)), question.counts(verification.now()));
    }

    /** The incidents that differ, one line each: "+ added", "~ changed", "− no longer". */
    public List<String> differences(Verification verification) {
        List<String> lines = new ArrayList<>();
        verification.added().forEach(id -> lines.add(words.say("verify.added", id)));
        verification.changed().forEach(id -> lines.add(words.say("verify.changed", id)));
        verification.withdrawn().forEach(id -> lines.add(words.say("verify.withdrawn", id)));
        return lines;
    }

    /** A line to print beside a correction; empty where there is nothing to correct. */
    public String correction(Verification verification) {
        if (verification.isSame()) {
            return "";
        }
        return words.say("verify.correction", words.day(verification.passport().made()), verification.added().size(), verification.changed().size(),
                verification.withdrawn().size(), question.counts(then(verification)), question.counts(verification.now()));
    }

    private static Tally then(Verification verification) {
        return new Tally(verification.passport().certain(), verification.passport().possible());
    }
}

package org.maliatlas.snapshot;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.maliatlas.geography.Era;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.Tally;
import org.maliatlas.query.TimeSeries;
import org.maliatlas.query.Timing;
import org.maliatlas.query.Way;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/**
 * The pages of a film, one for each of its dates. They have one view, one arrangement and one way to draw, so that nothing moves but what changed; sources
 * and credit are those of the whole film.
 */
public final class FilmPages {
    /** No picture is wider than this where it is {@value #HIGHEST_PX} high; it may have as many pixels otherwise (H.264's level 5.1). */
    public static final int WIDEST_PX = 4096;
    public static final int HIGHEST_PX = 2304;

    private final SnapshotPainter painter;
    private final AtlasState whole;
    private final List<AtlasState> states;
    private final Page page;
    private final Film film;
    private final LocalDate today;

    private FilmPages(SnapshotPainter painter, AtlasState whole, List<AtlasState> states, Page page, Film film, LocalDate today) {
        this.painter = painter;
        this.whole = whole;
        this.states = states;
        this.page = page;
        this.film = film;
        this.today = today;
    }

    /**
     * Arranges the pages of a film.
     *
     * @param state what is asked and looked at, with all the dates of the film; where they are cumulative, so is the film
     * @param today the date of making, printed on each page
     * @throws UserProblem if there would be too many pages, or too large ones, or the paper has no room for their parts
     */
    public static FilmPages of(SnapshotPainter painter, AtlasState state, Page page, Film film, LocalDate today) {
        check(page);
        AtlasState whole = whole(state, film.series());
        long count = film.series().count(whole);
        if (count > Film.MOST_FRAMES) {
            throw new UserProblem(FilmPages.class, "film.tooMany", null, count, Film.MOST_FRAMES);
        }
        Draft draft = draft(painter, whole, page, film, today);
        if (whole.drawing().way() == Way.KINDS && draft.crowds(page, today)) {
            // Marks that become shades in the middle of a film would be taken for something that happened.
            draft = draft(painter, whole.withDrawing(whole.drawing().withWay(Way.DENSITY)), page, film, today);
        }
        return draft.arranged(page, film, today);
    }

    /** Refuses what players do not play. @throws UserProblem naming the size */
    public static void check(Page page) {
        if ((long) page.widthPx() * page.heightPx() > (long) WIDEST_PX * HIGHEST_PX) {
            throw new UserProblem(FilmPages.class, "film.tooLarge", null, page.widthPx(), page.heightPx(), WIDEST_PX, HIGHEST_PX);
        }
    }

    /** The state as a film has it: its dates do not belong to one step. */
    private static AtlasState whole(AtlasState state, TimeSeries series) {
        Timing timing = state.timing().withStep(series.step());
        return state.withTiming(timing.mode() == Timing.Mode.CUMULATIVE ? timing : timing.withMode(Timing.Mode.WINDOW));
    }

    /** What is shown, before it is known where. @param fullest the state with the most incidents */
    private record Draft(SnapshotPainter painter, AtlasState whole, List<AtlasState> states, AtlasState fullest) {
        /** Whether marks would hide each other on the fullest page. */
        boolean crowds(Page page, LocalDate today) {
            return painter.page(fullest, page, today).way() != Way.KINDS;
        }

        /** Only boundaries and counts change the room that words need: the fullest page shows it, and one of each time between changes of boundaries. */
        FilmPages arranged(Page page, Film film, LocalDate today) {
            Map<Era, AtlasState> looked = new EnumMap<>(Era.class);
            states.forEach(state -> looked.put(state.era(), state));
            List<AtlasState> others = new ArrayList<>(looked.values());
            others.add(fullest);
            return new FilmPages(painter, whole, states, painter.steady(states.get(0), others, page), film, today);
        }
    }

    private static Draft draft(SnapshotPainter painter, AtlasState whole, Page page, Film film, LocalDate today) {
        Words words = Words.of(FilmPages.class, whole.language());
        List<Answer> all = painter.answers(whole, page, today);
        List<AtlasState> states = film.series().of(whole).stream().map(TimeSeries.Moment::state).toList();
        List<String> dates = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        Answer answer = new Answer(all.get(0).dataset());
        AtlasState fullest = states.get(0);
        int most = -1;
        for (AtlasState state : states) {
            answer.ask(state);
            dates.add(Reel.dates(state, words));
            counts.add(Reel.counts(answer.tally(), words));
            int shown = answer.tally().certain() + answer.tally().possible();
            fullest = shown > most ? state : fullest;
            most = Math.max(most, shown);
        }
        Reel reel = new Reel(all.get(0), all.stream().skip(1).findFirst(), line(whole, film, all.get(0).tally(), words), dates, counts);
        return new Draft(painter.of(reel), whole, states, fullest);
    }

    private static String line(AtlasState whole, Film film, Tally tally, Words words) {
        QuestionInWords question = new QuestionInWords(words.language());
        TimeSeries series = film.series();
        return series.span() == 1 ? words.say("head.film", question.period(whole), question.steps(series.step()), question.counts(tally))
                : words.say("head.filmSpan", question.period(whole), question.steps(series.step()), series.span(), question.counts(tally));
    }

    /** How many there are. */
    public int count() {
        return states.size();
    }

    /** What one shows. */
    public AtlasState state(int index) {
        return states.get(index);
    }

    /** The paper of all. */
    public Page page() {
        return page;
    }

    public Film film() {
        return film;
    }

    /** Day of making. */
    public LocalDate made() {
        return today;
    }

    /** What paints them; one for each thread. Takes the number of a page, from 0 on. */
    public IntFunction<BufferedImage> painter() {
        SnapshotPainter another = painter.another();
        return index -> another.paint(states.get(index), page, today);
    }

    /** What a reader could take wrongly. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>(painter.warnings(whole, page, today));
        if (!film.series().isEven(whole)) {
            warnings.add(Warning.of(Warning.About.UNEQUAL_STEPS));
        }
        return warnings;
    }

    /** What answers for all of its time, and where something is compared, on the other side. */
    public List<Answer> answers() {
        return painter.answers(whole, page, today);
    }

    /** What the file carries of itself: the state with all dates. */
    public Passport passport() {
        return Passport.of(answers().get(0), page, today, warnings(), Optional.of(film));
    }
}

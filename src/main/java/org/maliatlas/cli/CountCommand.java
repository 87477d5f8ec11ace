package org.maliatlas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.CoverageInWords;
import org.maliatlas.query.PlaceCount;
import org.maliatlas.query.QuestionInWords;
import org.maliatlas.query.StateJson;
import org.maliatlas.query.Tally;
import org.maliatlas.store.AtlasDatabase;
import org.maliatlas.store.SavedQuestion;
import org.maliatlas.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas count}: how many incidents answer, in all and for each place. */
@Command(name = "count", mixinStandardHelpOptions = true)
final class CountCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private QuestionOptions options;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--save-as", paramLabel = "NAME", descriptionKey = "saveAs")
    private String saveAs;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "saveNote")
    private String note = "";

    CountCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        options.check();
        if (saveAs == null && !note.isEmpty()) {
            throw new UsageProblem("usage.note");
        }
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database())) {
            output.note(atlas.notices());
            AtlasState state = options.state(atlas, output.language());
            Answer answer = new Answer(atlas.dataset());
            answer.ask(state);
            if (saveAs != null) {
                save(atlas, state);
            }
            if (json) {
                output.data().println(new ObjectMapper().writeValueAsString(json(answer)));
            } else {
                print(answer);
                new CoverageInWords(output.language()).gaps(atlas.coverage(), state.question().from(), state.question().to())
                        .ifPresent(output.data()::println);
            }
        }
        return AtlasCommand.DONE;
    }

    private void save(OpenAtlas atlas, AtlasState state) {
        SavedQuestion question = SavedQuestion.of(saveAs, note, StateJson.write(state));
        try (AtlasDatabase database = OpenAtlas.database(Optional.of(atlas.database()))) {
            database.savedQuestions().save(question, false);
        }
        output.notes().println(output.words().say("saved.saved", question.name()));
    }

    private static ObjectNode json(Answer answer) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        root.put("total", answer.total());
        put(root, answer.tally());
        ObjectNode places = root.putObject("places");
        for (PlaceCount count : answer.places()) {
            ObjectNode place = places.putObject(count.ring().place());
            ObjectNode near = place.putObject("near");
            double km = count.ring().radiusKm();
            if (km == Math.rint(km)) {
                near.put("radiusKm", (int) km);
            } else {
                near.put("radiusKm", km);
            }
            put(near, count.near());
            if (count.in() != null) {
                put(place.putObject("in"), count.in());
            }
        }
        root.put("fingerprint", answer.dataset().fingerprint());
        return root;
    }

    private static void put(ObjectNode node, Tally tally) {
        node.put("certain", tally.certain());
        node.put("possible", tally.possible());
    }

    private void print(Answer answer) {
        Words words = output.words();
        QuestionInWords question = new QuestionInWords(output.language());
        output.data().println(question.sentence(answer.state(), answer.tally()));
        for (PlaceCount count : answer.places()) {
            String near = question.counts(count.near());
            output.data().println(count.in() == null ? words.say("count.near", count.ring().place(), count.ring().radiusKm(), near)
                    : words.say("count.nearAndIn", count.ring().place(), count.ring().radiusKm(), near, question.counts(count.in())));
        }
        if (answer.state().crossesEras()) {
            output.data().println(words.say("count.crossesEras", Integer.toString(answer.state().era().year())));
        }
        output.data().println(words.say("count.total", answer.total(), answer.dataset().fingerprint()));
    }
}

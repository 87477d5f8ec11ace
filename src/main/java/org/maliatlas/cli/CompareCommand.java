package org.maliatlas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.Callable;
import org.maliatlas.opening.OpenAtlas;
import org.maliatlas.query.Answer;
import org.maliatlas.query.AtlasState;
import org.maliatlas.query.Comparison;
import org.maliatlas.query.ComparisonInWords;
import org.maliatlas.query.ComparisonTable;
import org.maliatlas.query.ComparisonText;
import org.maliatlas.query.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code atlas compare}: the counts of two periods, or two places, with their change. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Output output;

    @Mixin
    private QuestionOptions options;

    @Mixin
    private ComparisonOptions with;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    CompareCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        options.check();
        with.check();
        try (OpenAtlas atlas = OpenAtlas.open(OpenAtlas.home(), options.database())) {
            output.note(atlas.notices());
            AtlasState state = with.compared(options.state(atlas, output.language()), atlas, Comparison.Shown.SIDE_BY_SIDE);
            Answer ours = new Answer(atlas.dataset());
            Answer theirs = new Answer(atlas.dataset());
            ours.ask(state);
            theirs.ask(state.otherSide().orElseThrow());
            ComparisonTable table = ComparisonTable.of(ours, theirs);
            output.data().println(json ? new ObjectMapper().writeValueAsString(json(table, atlas))
                    : new ComparisonText(table, atlas.coverage(), atlas.dataset().fingerprint(), output.language()).aligned());
        }
        return AtlasCommand.DONE;
    }

    private ObjectNode json(ComparisonTable table, OpenAtlas atlas) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        side(root.putObject("this"), table.state(), table.ourDays());
        side(root.putObject("other"), table.other(), table.theirDays());
        root.put("equalWindows", table.hasEqualWindows());
        ArrayNode rows = root.putArray("rows");
        for (ComparisonTable.Row row : table.rows()) {
            ObjectNode node = rows.addObject().put("of", row.group().name().toLowerCase(java.util.Locale.ROOT));
            if (!row.name().isEmpty()) {
                node.put("name", row.name());
            }
            if (row.radiusKm() > 0) {
                node.put("radiusKm", row.radiusKm());
            }
            tally(node, "this", row.ours(), row.ourKnown());
            tally(node, "other", row.theirs(), row.theirKnown());
            if (row.isKnown()) {
                node.putObject("change").put("certain", row.certainChange()).put("possible", row.possibleChange());
            }
            table.percent(row).ifPresent(percent -> node.put("percent", percent));
        }
        new ComparisonInWords(output.language()).notes(table, atlas.coverage()).forEach(root.putArray("notes")::add);
        return root.put("fingerprint", atlas.dataset().fingerprint());
    }

    private static void side(ObjectNode node, AtlasState side, long days) {
        node.put("from", side.question().from().toString()).put("to", side.question().to().toString()).put("days", days).put("boundaries", side.era().year());
    }

    private static void tally(ObjectNode row, String side, Tally tally, boolean known) {
        if (known) {
            row.putObject(side).put("certain", tally.certain()).put("possible", tally.possible());
        } else {
            row.putNull(side);
        }
    }
}

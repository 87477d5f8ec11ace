package org.maliatlas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maliatlas.incident.Terms;
import org.maliatlas.tables.Recognition;
import org.maliatlas.words.Language;
import org.maliatlas.words.UserProblem;
import org.maliatlas.words.Words;

/** What a file was found to be, what is still to be said of it, and what became of its rows, in words. */
public final class IntakeInWords {
    private static final int EXAMPLES = 3;

    private final Words words;

    public IntakeInWords(Language language) {
        this.words = Words.of(IntakeInWords.class, language);
    }

    /** What the file was found to be, a sentence each. */
    public List<String> plan(IntakePlan plan) {
        List<String> lines = new ArrayList<>();
        String name = plan.recognition().entry().isEmpty() ? plan.fileName() : words.say("plan.entry", plan.recognition().entry());
        lines.add(words.say("plan.what", name, words.name(plan.kind()), table(plan)));
        lines.add(words.say("plan.dataset", plan.dataset(), plan.version().isEmpty() ? "?" : plan.version()));
        if (!plan.hasHeaderRow()) {
            lines.add(words.say("plan.noHeader"));
        }
        if (plan.hasTagRow()) {
            lines.add(words.say("plan.tags"));
        }
        if (!plan.columnsTwice().isEmpty()) {
            lines.add(words.say("plan.twice", String.join(", ", plan.columnsTwice())));
        }
        if (plan.kind().isMapped()) {
            lines.add(words.say("plan.mapped", plan.mapping().columns().entrySet().stream()
                    .map(entry -> words.name(entry.getKey()) + " = " + entry.getValue()).collect(Collectors.joining("; "))));
            plan.mapping().dateOrder().ifPresent(order -> lines.add(words.say("plan.order." + order.name())));
        }
        lines.add(words.say("plan.terms", terms(plan.kind().terms())));
        return lines;
    }

    /** What may be done with a dataset's rows. */
    public String terms(Terms terms) {
        return Words.of(Terms.class, words.language()).name(terms);
    }

    /** A field's name. */
    public String field(Field field) {
        return words.name(field);
    }

    /** What became of a row, in a word or two. */
    public String status(RowStatus status) {
        return words.name(status);
    }

    private String table(IntakePlan plan) {
        Recognition found = plan.recognition();
        int columns = plan.columns().size();
        return switch (found.kind()) {
            case CSV -> words.say("plan.csv", columns, found.encoding().name(), separator(found.separator()));
            case XLSX -> words.say("plan.workbook", columns, found.sheet());
            case GEOJSON -> words.say("plan.geojson", columns, found.encoding().name());
        };
    }

    /** What separates cells: commas, semicolons; another character stands for itself. */
    public String separator(char separator) {
        return switch (separator) {
            case ',' -> words.say("plan.separator.comma");
            case ';' -> words.say("plan.separator.semicolon");
            case '\t' -> words.say("plan.separator.tab");
            case '|' -> words.say("plan.separator.bar");
            default -> String.valueOf(separator);
        };
    }

    /** What must still be said before the import can begin. */
    public UserProblem question(IntakePlan plan, IntakePlan.Question question) {
        String date = plan.mapping().columns().get(Field.DATE);
        String hint = question == IntakePlan.Question.DATE_ORDER && date != null ? String.join(", ", plan.examples(date, EXAMPLES))
                : String.join(", ", plan.columns());
        return new UserProblem(IntakeInWords.class, "intake.noAnswer." + question.name(), null, plan.fileName(), hint);
    }

    /** What became of the rows, a sentence each. */
    public List<String> report(IntakeReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("report.counts", report.read(), report.count(RowStatus.ADDED), report.count(RowStatus.CHANGED),
                report.count(RowStatus.UNCHANGED), report.warned(), report.count(RowStatus.REFUSED), report.count(RowStatus.LEFT_OUT)));
        if (report.count(RowStatus.WITHDRAWN) > 0) {
            lines.add(words.say("report.withdrawn", report.count(RowStatus.WITHDRAWN)));
        }
        if (report.swapped() > 0) {
            lines.add(words.say("report.swapped", report.swapped()));
        }
        return lines;
    }
}

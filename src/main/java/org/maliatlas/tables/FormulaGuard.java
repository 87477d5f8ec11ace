package org.maliatlas.tables;

/**
 * Keeps a spreadsheet from taking a text for a formula: such a text is given an apostrophe before it, which reading takes
 * off again. A text that has apostrophes of its own before a formula's sign is given one more, so that nothing is lost.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@\t\r";

    private FormulaGuard() {
    }

    /** The text as it is written into a cell. */
    public static String guard(String text) {
        return isFormula(text, 0) ? "'" + text : text;
    }

    /** The text that {@link #guard} was given. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0;
    }
}

package org.maliatlas.intake;

import java.util.List;
import java.util.Locale;

/** The cells of a row by their columns' names, and what is remarked on while they are read. */
final class Cells {
    private final Header header;
    private final List<String> values;
    private final long number;
    private final List<Remark> remarks;

    Cells(Header header, List<String> values, long number, List<Remark> remarks) {
        this.header = header;
        this.values = values;
        this.number = number;
        this.remarks = remarks;
    }

    Header header() {
        return header;
    }

    List<String> values() {
        return values;
    }

    long number() {
        return number;
    }

    void warn(String key, Object... arguments) {
        remarks.add(Remark.warning(key, arguments));
    }

    /** A cell on one line; empty where there is no such column. */
    String text(String column) {
        int at = header.find(column);
        return at < 0 ? "" : PlainText.line(values.get(at));
    }

    /** A coordinate, degrees; NaN where the cell is empty. */
    double degrees(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double value = Figures.decimal(text);
        if (Double.isNaN(value)) {
            throw Refusal.of("noNumber", column, text);
        }
        return value;
    }

    /** A figure of reported deaths; null where the cell is empty. */
    Integer figure(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        double value = Figures.decimal(text);
        if (Double.isNaN(value) || value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw Refusal.of("noFigure", column, text);
        }
        if (value < 0) {
            throw Refusal.of("negative", column, text);
        }
        return (int) value;
    }

    /** A code that is a whole number; -1 where the cell is empty or holds something else, which is warned of. */
    int code(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return -1;
        }
        double value = Figures.decimal(text);
        if (value >= 0 && value <= 99 && value == Math.rint(value)) {
            return (int) value;
        }
        warn("unknownCode", column, text);
        return -1;
    }

    String lower(String column) {
        return text(column).toLowerCase(Locale.ROOT);
    }
}

package org.maliatlas.intake;

import java.util.List;

/** A row that is not taken. It is the row's fate, not a fault: it has no stack trace, and costs little where a million rows have it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Remark remark;

    private Refusal(Remark remark) {
        super(remark.key(), null, false, false);
        this.remark = remark;
    }

    /** Something in the row is wrong. */
    static Refusal of(String key, Object... arguments) {
        return new Refusal(new Remark(Remark.Weight.REFUSAL, key, List.of(arguments)));
    }

    /** The row is right, but of another country. */
    static Refusal leftOut(String key, Object... arguments) {
        return new Refusal(new Remark(Remark.Weight.LEFT_OUT, key, List.of(arguments)));
    }

    Remark remark() {
        return remark;
    }
}

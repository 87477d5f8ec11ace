package org.maliatlas.charts;

/**
 * The steps of an axis that begins at nothing: whole numbers, of 1, 2 or 5 and noughts.
 *
 * @param step from one to the next
 * @param top the last one, not below the greatest value
 */
record Steps(long step, long top) {
    /** Steps up to a value, at most so many. */
    static Steps upTo(double greatest, int most) {
        long need = Math.max(1, (long) Math.ceil(greatest));
        long step = 1;
        long[] next = {2, 5, 10};
        long power = 1;
        for (int i = 0; (need + step - 1) / step > Math.max(1, most); i++) {
            step = next[i % 3] * power;
            power = i % 3 == 2 ? power * 10 : power;
        }
        return new Steps(step, (need + step - 1) / step * step);
    }
}

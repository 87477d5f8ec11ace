package org.maliatlas.raster;

/** Cuts lines into dashes. Lengths in grid steps. */
final class Dashes {
    private final double[] lengths;
    private final double cycle;
    private final int least;
    private final int most;

    private Outline dashes;
    /** The first dash of a closed line, until it is known whether the last one runs into it. */
    private Outline first;
    private boolean inFirst;
    private boolean drawn;
    private int index;
    /** What is left of the dash or gap. */
    private double left;

    /**
     * @param lengths of dashes and gaps in turn, not all of them 0
     * @param least of y: what is wholly beyond is not cut, since nobody sees it
     * @param most of y
     */
    Dashes(double[] lengths, int least, int most) {
        this.lengths = lengths;
        this.least = least;
        this.most = most;
        double sum = 0;
        for (double length : lengths) {
            sum += length;
        }
        this.cycle = lengths.length % 2 == 0 ? sum : 2 * sum;
    }

    Outline cut(Outline lines) {
        dashes = new Outline();
        for (int part = 0; part < lines.parts(); part++) {
            cut(lines, part);
        }
        return dashes.trimmed();
    }

    private void cut(Outline lines, int part) {
        index = 0;
        left = lengths[0];
        drawn = true;
        inFirst = lines.isClosed(part);
        first = new Outline();
        add(lines.x(lines.from(part)), lines.y(lines.from(part)));
        for (int i = lines.from(part); i + 2 < lines.to(part); i += 2) {
            int x = lines.x(i);
            int y = lines.y(i);
            double dx = (double) lines.x(i + 2) - x;
            double dy = (double) lines.y(i + 2) - y;
            double length = Math.sqrt(dx * dx + dy * dy);
            if (Math.max(y, lines.y(i + 2)) < least || Math.min(y, lines.y(i + 2)) > most) {
                pass(length);
            } else {
                double at = 0;
                while (length - at >= left) {
                    at += left;
                    double share = length == 0 ? 0 : at / length;
                    add((int) Math.rint(x + dx * share), (int) Math.rint(y + dy * share));
                    turn();
                }
                left -= length - at;
            }
            if (drawn) {
                add(lines.x(i + 2), lines.y(i + 2));
            }
        }
        close();
    }

    /** From a dash to a gap, or back. */
    private void turn() {
        if (drawn) {
            end();
        }
        drawn = !drawn;
        index = (index + 1) % lengths.length;
        left = lengths[index];
    }

    /** Goes along a piece that nobody sees: only where in the dashes the next one begins is wanted, and whole cycles leave that as it is. */
    private void pass(double length) {
        if (drawn) {
            end();
        }
        double at = Math.floor(length / cycle) * cycle;
        while (length - at >= left) {
            at += left;
            drawn = !drawn;
            index = (index + 1) % lengths.length;
            left = lengths[index];
        }
        left -= length - at;
    }

    private void add(int x, int y) {
        (inFirst ? first : dashes).add(x, y);
    }

    private void end() {
        if (inFirst) {
            inFirst = false;
        } else {
            dashes.end(false);
        }
    }

    /** Ends the last dash; where a closed line ends in a dash, that runs into the first. */
    private void close() {
        boolean once = inFirst;
        first.end(false);
        first.trimmed();
        if (!drawn) {
            dashes.end(false);
        }
        for (int part = 0; part < first.parts(); part++) {
            for (int i = first.from(part); i < first.to(part); i += 2) {
                dashes.add(first.x(i), first.y(i));
            }
        }
        dashes.end(once);
    }
}

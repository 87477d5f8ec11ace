package org.maliatlas.charts;

import java.util.List;

/** What a hand can reach on a chart, in the order in which keys go through it. */
public interface ChartMarks {
    int size();

    ChartMark get(int index);

    /** The mark at a point of the chart, or -1. */
    int at(double x, double y);

    /** Marks that are few. */
    static ChartMarks of(List<ChartMark> marks) {
        List<ChartMark> all = List.copyOf(marks);
        return new ChartMarks() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public ChartMark get(int index) {
                return all.get(index);
            }

            @Override
            public int at(double x, double y) {
                for (int i = 0; i < all.size(); i++) {
                    if (all.get(i).area().contains(x, y)) {
                        return i;
                    }
                }
                return -1;
            }
        };
    }
}

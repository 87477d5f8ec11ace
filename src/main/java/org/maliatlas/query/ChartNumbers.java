package org.maliatlas.query;

/** The numbers of a chart. */
public sealed interface ChartNumbers permits CountsByTime, CountsByRow, DistancesOverTime {
    /** How many incidents answer the whole question. */
    Tally tally();

    /** Incidents of the dataset, whatever is asked. */
    int total();
}

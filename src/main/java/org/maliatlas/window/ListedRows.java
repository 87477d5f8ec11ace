package org.maliatlas.window;

import javafx.collections.ObservableListBase;
import org.maliatlas.query.Listing;

/** A list of incidents as rows of a table, each made when it is seen. */
final class ListedRows extends ObservableListBase<IncidentTable.Row> {
    private Listing listing;

    ListedRows(Listing listing) {
        this.listing = listing;
    }

    Listing listing() {
        return listing;
    }

    void show(Listing newListing) {
        Listing former = listing;
        listing = newListing;
        fireChange(new WholeChange<>(this, former.size(), row -> row(former, row)));
    }

    private static IncidentTable.Row row(Listing from, int row) {
        return new IncidentTable.Row(from.index(row), from.isCertain(from.index(row)));
    }

    @Override
    public IncidentTable.Row get(int row) {
        return row(listing, row);
    }

    @Override
    public int size() {
        return listing.size();
    }

    @Override
    public int indexOf(Object sought) {
        return sought instanceof IncidentTable.Row row ? listing.rowOf(row.index()) : -1;
    }

    @Override
    public int lastIndexOf(Object sought) {
        return indexOf(sought);
    }

    @Override
    public boolean contains(Object sought) {
        return indexOf(sought) >= 0;
    }
}

package org.maliatlas.incident;

import java.util.Objects;

/**
 * Where a claim was published.
 *
 * @param id its key in {@code data/sources.csv} or in the batch it came with
 * @param publisher who published it
 * @param title its title; in brackets when the page's own title was not at hand
 * @param date when it was published, as far as known: {@code 2023}, {@code 2023-01}, {@code 2023-01-15} or empty
 * @param url its address, or empty when none is given
 */
public record Source(String id, String publisher, String title, String date, String url) {
    public Source {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(title, "title");
        date = date == null ? "" : date;
        url = url == null ? "" : url;
    }
}

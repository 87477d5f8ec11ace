package org.maliatlas.make;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Each source once, under a key made of its publisher and date. */
final class SourceList {
    private final Map<String, Map<String, String>> byFacts = new LinkedHashMap<>();
    private final Map<String, Integer> used = new LinkedHashMap<>();

    /** Adds a source under a key of its own. */
    void addNamed(String id, String publisher, String title, String date, String url) {
        byFacts.put(facts(publisher, title, url), row(id, publisher, title, date, url));
    }

    /** The key of a source; a new one where it was not known. */
    String keyOf(String publisher, String title, String date, String url) {
        Map<String, String> known = byFacts.get(facts(publisher, title, url));
        if (known != null) {
            return known.get("id");
        }
        String stem = slug(publisher) + (date.isEmpty() ? "" : "-" + date);
        int n = used.merge(stem, 1, Integer::sum);
        String id = n == 1 ? stem : stem + "-" + n;
        byFacts.put(facts(publisher, title, url), row(id, publisher, title, date, url));
        return id;
    }

    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>(byFacts.values());
        rows.sort(java.util.Comparator.comparing(row -> row.get("id")));
        return rows;
    }

    private static String facts(String publisher, String title, String url) {
        return publisher + "\n" + title + "\n" + url;
    }

    private static Map<String, String> row(String id, String publisher, String title, String date, String url) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("publisher", publisher);
        row.put("title", title);
        row.put("date", date);
        row.put("url", url);
        return row;
    }

    private static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

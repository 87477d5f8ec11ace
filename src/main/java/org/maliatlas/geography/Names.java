package org.maliatlas.geography;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names whatever their case, accents, hyphens and apostrophes. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-'’–_.]+");

    private Names() {
    }

    /** A name's plain form: lower case, no accents, single spaces. */
    public static String plain(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether two names are the same but for their writing. */
    public static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }
}

package org.maliatlas.geography;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names whatever their case, accents, hyphens and apostrophes. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\-'’–_.]+");

    private static final byte[] LATIN_1 = latin1();

    private Names() {
    }

    /** A name's plain form: lower case, no accents, single spaces. */
    public static String plain(String name) {
        byte[] plain = new byte[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= LATIN_1.length) {
                return plainOfAny(name);
            }
            byte bare = LATIN_1[c];
            if (bare != ' ' || length > 0 && plain[length - 1] != ' ') {
                plain[length++] = bare;
            }
        }
        if (length > 0 && plain[length - 1] == ' ') {
            length--;
        }
        return new String(plain, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** What each character of Latin-1 becomes: most names have no others, and a million of them are looked at. */
    private static byte[] latin1() {
        byte[] table = new byte[256];
        for (char c = 0; c < table.length; c++) {
            String bare = plainOfAny("a" + c + "a");
            table[c] = (byte) (bare.length() == 3 ? bare.charAt(1) : c);
        }
        return table;
    }

    private static String plainOfAny(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Whether two names are the same but for their writing. */
    public static boolean same(String a, String b) {
        return plain(a).equals(plain(b));
    }
}

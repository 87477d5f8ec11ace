package org.maliatlas.intake;

import java.util.regex.Pattern;

/** Numbers as people and programs write them: with a decimal point or comma, spaces between thousands. */
final class Figures {
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,12}(\\.\\d*)?([eE][+-]?\\d{1,2})?");

    private Figures() {
    }

    /** The number, or NaN where the text is none, or one that could be meant in two ways (1.234,5 is none; 1,5 is one and a half). */
    static double decimal(String text) {
        int digits = digits(text);
        return digits >= 0 ? digits : anyDecimal(text);
    }

    /** A short whole number, as most cells are; -1 for anything else. */
    private static int digits(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return text.isEmpty() || text.length() > 9 ? -1 : value;
    }

    private static double anyDecimal(String text) {
        String bare = text;
        if (bare.indexOf(' ') >= 0 || bare.indexOf('\u00a0') >= 0 || bare.indexOf('\u202f') >= 0) {
            bare = bare.replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d{3}(\\D|$))", "");
        }
        if (bare.indexOf(',') >= 0 && bare.indexOf('.') < 0) {
            bare = bare.replace(',', '.');
        }
        if (bare.indexOf('\u2212') >= 0) {
            bare = bare.replace('\u2212', '-');
        }
        return PLAIN.matcher(bare).matches() ? Double.parseDouble(bare) : Double.NaN;
    }
}

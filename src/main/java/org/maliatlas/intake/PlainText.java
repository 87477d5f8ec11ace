package org.maliatlas.intake;

/** Takes out of a text what is no letter and could do harm on a screen or in a file: control characters, and marks that turn the reading direction. */
final class PlainText {
    private PlainText() {
    }

    /** The text on one line, single-spaced. */
    static String line(String text) {
        String clean = of(text);
        if (clean.indexOf('\n') < 0 && clean.indexOf('\t') < 0 && clean.indexOf("  ") < 0) {
            return clean.strip();
        }
        return clean.replaceAll("\\s+", " ").strip();
    }

    /** The text with its line breaks. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHarmful(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isHarmful(c)) {
                clean.append(c);
            } else if (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                clean.append('\n');
            }
        }
        return clean.toString();
    }

    /** Whether anything but a carriage return would be taken out. */
    static boolean hasHarmful(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isHarmful(text.charAt(i)) && text.charAt(i) != '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean isHarmful(char c) {
        return c < 0x20 && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0 || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069
                || c == 0x200e || c == 0x200f || c == 0x2028 || c == 0x2029 || c == 0xfeff || c >= 0xfff9 && c <= 0xfffb;
    }
}

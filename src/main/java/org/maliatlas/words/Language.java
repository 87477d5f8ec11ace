package org.maliatlas.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages the program speaks. */
public enum Language {
    EN(Locale.UK),
    FR(Locale.FRANCE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** {@code en} or {@code fr}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a code. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code().equals(code)).findFirst();
    }

    /** The language of this machine's user: French where the locale is French, else English. */
    public static Language ofSystem() {
        return Locale.getDefault().getLanguage().equals("fr") ? FR : EN;
    }
}

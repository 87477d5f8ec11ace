package org.maliatlas.cli;

import java.util.Arrays;
import java.util.Optional;
import org.maliatlas.words.Language;

/** The language of all that a command says: {@code --lang}, else the system's. Help and complaints need it before anything is parsed. */
final class SpokenLanguage {
    private static final String OPTION = "--lang";

    private SpokenLanguage() {
    }

    /** The language that the arguments ask for; {@code otherwise} where they ask for none, or for one that is not there. */
    static Language of(String[] args, Language otherwise) {
        for (int i = 0; i < args.length; i++) {
            String code = args[i].startsWith(OPTION + "=") ? args[i].substring(OPTION.length() + 1)
                    : args[i].equals(OPTION) && i + 1 < args.length ? args[i + 1] : null;
            if (code != null) {
                return find(code).orElse(otherwise);
            }
        }
        return otherwise;
    }

    /** The language of a code, whatever its case. */
    static Optional<Language> find(String code) {
        return Arrays.stream(Language.values()).filter(language -> language.code().equalsIgnoreCase(code.strip())).findFirst();
    }
}

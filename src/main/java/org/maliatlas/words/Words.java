package org.maliatlas.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ResourceBundle;

/**
 * One room's sentences in one language. A room keeps its bundle as {@code messages.properties} (English) and
 * {@code messages_fr.properties} in its package's resource folder; patterns are {@link MessageFormat}'s, plurals by
 * {@code {0,choice,0#…|1#…|1<…}}.
 */
public final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Java groups French digits with a narrow space, which the bundled typeface lacks. */
    private static final char NARROW_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';

    private final ResourceBundle bundle;
    private final Language language;

    private Words(ResourceBundle bundle, Language language) {
        this.bundle = bundle;
        this.language = language;
    }

    /**
     * The bundle of a room.
     *
     * @param room any class of the room's package
     */
    public static Words of(Class<?> room, Language language) {
        String base = room.getPackageName() + ".messages";
        return new Words(ResourceBundle.getBundle(base, language.locale(), room.getClassLoader(), NO_FALLBACK), language);
    }

    /** The language spoken. */
    public Language language() {
        return language;
    }

    /**
     * The sentence under this key, with its arguments filled in.
     *
     * @throws java.util.MissingResourceException if the bundle lacks the key
     */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        String text = new MessageFormat(language == Language.FR ? spaced(pattern) : pattern, language.locale()).format(arguments);
        return text.replace(NARROW_SPACE, NO_BREAK_SPACE);
    }

    /** French typography: no line breaks before double punctuation, nor inside quotation marks. */
    private static String spaced(String pattern) {
        return pattern.replace(" :", "\u00a0:").replace(" ;", "\u00a0;").replace(" ?", "\u00a0?").replace(" !", "\u00a0!")
                .replace(" »", "\u00a0»").replace("« ", "«\u00a0");
    }

    /** The sentence under this key, or {@code otherwise} where there is none: for the few names that a language writes its own way. */
    public String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? say(key) : otherwise;
    }

    /** The name of a value of an enumeration, under {@code kind.AMBUSH} and the like. */
    public String name(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return say(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + value.name());
    }

    /** A day in words: 2 January 2023, 2 janvier 2023. */
    public String day(LocalDate day) {
        String text = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day);
        return language == Language.FR && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }
}

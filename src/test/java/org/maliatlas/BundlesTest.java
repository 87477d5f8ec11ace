package org.maliatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence is there in both languages, with the same things filled in. */
class BundlesTest {
    private static final Path RESOURCES = Path.of(System.getProperty("atlas.home", "."), "src/main/resources");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Stream<Path> englishBundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".properties") && !file.toString().endsWith("_fr.properties"))
                    .sorted().toList().stream();
        }
    }

    static Stream<Path> sentenceBundles() throws IOException {
        return englishBundles().filter(file -> file.endsWith("messages.properties")).flatMap(file -> Stream.of(file, french(file)));
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesHaveTheSameSentences(Path english) throws IOException {
        assertThat(keys(read(french(english)))).isEqualTo(keys(read(english)));
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesFillInTheSameThings(Path english) throws IOException {
        Properties french = read(french(english));
        read(english).forEach((key, sentence) -> assertThat(arguments(french.getProperty((String) key)))
                .as("arguments of %s in French", key).isEqualTo(arguments((String) sentence)));
    }

    @ParameterizedTest
    @MethodSource("sentenceBundles")
    void everySentenceIsAPatternWithoutAnApostropheThatSwallowsText(Path bundle) throws IOException {
        Locale locale = bundle.toString().endsWith("_fr.properties") ? Locale.FRANCE : Locale.UK;
        read(bundle).forEach((key, sentence) -> {
            assertThatCode(() -> new MessageFormat((String) sentence, locale)).as("%s", key).doesNotThrowAnyException();
            assertThat(LONE_APOSTROPHE.matcher((String) sentence).find()).as("a lone apostrophe in %s: %s", key, sentence).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void noFileSaysAKeyTwice(Path english) throws IOException {
        for (Path file : new Path[] {english, french(english)}) {
            Properties seen = new Properties();
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#") && line.contains("=")) {
                    String key = line.substring(0, line.indexOf('=')).strip();
                    assertThat(seen.put(key, line)).as("%s in %s", key, file.getFileName()).isNull();
                }
            }
        }
    }

    private static Path french(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_fr.properties"));
    }

    private static TreeSet<String> keys(Properties bundle) {
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static TreeSet<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map((MatchResult m) -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }
}

package org.maliatlas.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * How the user left the window: short strings under short keys, in a small text file of lines {@code key=value}. Nothing that is asked
 * or known stands in it, and no name or path. A file that is damaged counts as none, and one that cannot be written is done without:
 * the program works just so. Two copies of the program keep what each has changed. May be used by any thread.
 */
public final class Settings implements AutoCloseable {
    private static final String HEAD = "# Mali Conflict Atlas: how the window was left";
    private static final Pattern KEY = Pattern.compile("[a-z0-9.-]{1,80}");
    private static final int LONGEST_VALUE = 400;
    private static final int LARGEST_BYTES = 64 * 1024;
    private static final long REST_MS = 600;

    private final Optional<Path> file;
    private final Map<String, String> values;
    private final Map<String, String> changed = new TreeMap<>();
    private ScheduledExecutorService saver;

    private Settings(Optional<Path> file) {
        this.file = file;
        this.values = file.map(Settings::read).orElseGet(TreeMap::new);
    }

    /** Those kept in a file, which need not be there yet. */
    public static Settings in(Path file) {
        return new Settings(Optional.of(file));
    }

    /** Those of one run of the program only. */
    public static Settings unkept() {
        return new Settings(Optional.empty());
    }

    /** What was put under a key. */
    public synchronized Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Whether a key says yes; {@code otherwise} where it says neither yes nor no. */
    public boolean yes(String key, boolean otherwise) {
        return get(key).filter(word -> word.equals("yes") || word.equals("no")).map("yes"::equals).orElse(otherwise);
    }

    /** The number under a key, if there is one between two others. */
    public Optional<Double> number(String key, double least, double most) {
        try {
            return get(key).map(Double::valueOf).filter(number -> number >= least && number <= most);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts a value under a key; the file follows when nothing more is put for a moment.
     *
     * @param key lower-case letters, digits, points and hyphens
     * @param value one line, at most 400 characters
     */
    public synchronized void put(String key, String value) {
        requireFit(key, value);
        if (!value.equals(values.put(key, value))) {
            changed.put(key, value);
            saveSoon();
        }
    }

    public void put(String key, boolean yes) {
        put(key, yes ? "yes" : "no");
    }

    public void put(String key, double number) {
        put(key, Double.toString(number));
    }

    private static void requireFit(String key, String value) {
        if (!fits(key, value)) {
            throw new IllegalArgumentException("no setting: " + key + "=" + value);
        }
    }

    private static boolean fits(String key, String value) {
        return KEY.matcher(key).matches() && value.length() <= LONGEST_VALUE && value.chars().noneMatch(Character::isISOControl);
    }

    private void saveSoon() {
        if (file.isEmpty() || saver != null) {
            return;
        }
        saver = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "settings");
            thread.setDaemon(true);
            return thread;
        });
        saver.schedule(this::save, REST_MS, TimeUnit.MILLISECONDS);
    }

    private synchronized void save() {
        if (saver != null) {
            saver.shutdown();
            saver = null;
        }
        if (file.isEmpty() || changed.isEmpty()) {
            return;
        }
        Map<String, String> all = read(file.get());
        all.putAll(changed);
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        all.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        if (write(file.get(), text.toString())) {
            changed.clear();
        }
    }

    /** Writes the file whole or not at all. */
    private static boolean write(Path file, String text) {
        Path part = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            part.toFile().delete();
            return false;
        }
    }

    /** What a file says; nothing, if any of it is not as this program writes it. */
    private static Map<String, String> read(Path file) {
        Map<String, String> read = new TreeMap<>();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
                return read;
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            if (!text.startsWith(HEAD + "\n") || !text.endsWith("\n")) {
                return read;
            }
            for (String line : text.substring(HEAD.length() + 1).split("\n")) {
                int equals = line.indexOf('=');
                if (line.isEmpty()) {
                    continue;
                }
                if (equals < 0 || !fits(line.substring(0, equals), line.substring(equals + 1))) {
                    return new TreeMap<>();
                }
                read.put(line.substring(0, equals), line.substring(equals + 1));
            }
            return read;
        } catch (IOException e) {
            // Gone meanwhile, not ours to read, or no text at all.
            return new TreeMap<>();
        }
    }

    /** Writes at once what was not written yet. */
    @Override
    public void close() {
        save();
    }
}

package org.maliatlas.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder where the platform keeps a program's own data. */
public final class AppFolder {
    private static final String NAME = "mali-conflict-atlas";
    private static final String DATABASE = "atlas.sqlite";
    private static final String LAYERS = "layers.bin";
    private static final String SETTINGS = "window.properties";

    private final Path folder;

    private AppFolder(Path folder) {
        this.folder = folder;
    }

    /** This machine's: {@code %APPDATA%}, {@code ~/Library/Application Support}, or {@code $XDG_DATA_HOME}. */
    public static AppFolder ofSystem() {
        return of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
    }

    static AppFolder of(String system, Path home, Map<String, String> environment) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String appData = environment.get("APPDATA");
            return new AppFolder((appData == null ? home.resolve("AppData").resolve("Roaming") : Path.of(appData)).resolve(NAME));
        }
        if (os.startsWith("mac")) {
            return new AppFolder(home.resolve("Library").resolve("Application Support").resolve(NAME));
        }
        String xdg = environment.get("XDG_DATA_HOME");
        boolean given = xdg != null && Path.of(xdg).isAbsolute();
        return new AppFolder((given ? Path.of(xdg) : home.resolve(".local").resolve("share")).resolve(NAME));
    }

    /** Where the map's layers are kept once they are read. */
    public Path layers() {
        return folder.resolve(LAYERS);
    }

    /** How the window was left. */
    public Path settings() {
        return folder.resolve(SETTINGS);
    }

    /** The user's database file. */
    public Path database() {
        return folder.resolve(DATABASE);
    }
}

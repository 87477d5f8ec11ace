package org.maliatlas.window;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that are heard wherever the keyboard is. */
final class Shortcuts {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /** Has a key do something. @return this, for the next one */
    Shortcuts on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        keys.put(new KeyCodeCombination(code, modifiers), action);
        return this;
    }

    /** Does what a key asks for, and lets nobody else hear it. */
    void hear(KeyEvent e) {
        for (Map.Entry<KeyCombination, Runnable> key : keys.entrySet()) {
            if (key.getKey().match(e)) {
                key.getValue().run();
                e.consume();
                return;
            }
        }
    }
}

package org.tocsin.workbench.uitests;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Presses keys as a person does: they go to what has the focus, by way of the platform's own queue. */
final class Keyboard {

    private Keyboard() {}

    /**
     * Presses a key and lets it go.
     *
     * @param key a character, or the code of another key
     * @param modifiers pressed before it and let go after it, in this order
     */
    static void press(int key, int... modifiers) {
        Ui.run(() -> {
            for (int modifier : modifiers) {
                post(SWT.KeyDown, modifier);
            }
            post(SWT.KeyDown, key);
            post(SWT.KeyUp, key);
            for (int i = modifiers.length - 1; i >= 0; i--) {
                post(SWT.KeyUp, modifiers[i]);
            }
        });
    }

    static void type(String text) {
        text.chars().forEach(character -> press(character));
    }

    private static void post(int type, int key) {
        Event event = new Event();
        event.type = type;
        event.keyCode = key;
        event.character = (key & SWT.KEYCODE_BIT) == 0 && (key & SWT.MODIFIER_MASK) == 0 ? (char) key : 0;
        if (!Ui.display().post(event)) {
            throw new AssertionError("The key " + key + " could not be pressed.");
        }
    }
}

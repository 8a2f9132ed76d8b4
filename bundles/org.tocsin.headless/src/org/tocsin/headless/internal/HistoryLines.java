package org.tocsin.headless.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tocsin.api.monitor.HistoryProgress;

/** Says how far the past of sources has been learned: that it has begun, and what came of it. Thread-safe. */
final class HistoryLines {

    private final Console console;
    private final boolean quiet;
    private final Map<String, Long> begun = new HashMap<>();

    HistoryLines(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    synchronized void tell(HistoryProgress progress) {
        Long since = begun.get(progress.name());
        if (progress.over()) {
            begun.remove(progress.name());
            double seconds = since == null ? 0 : (System.nanoTime() - since) / 1e9;
            say(String.format(
                    Locale.ROOT,
                    "%s: learned %,d events of its past in %.1f s",
                    progress.name(),
                    progress.learned(),
                    seconds));
        } else if (since == null) {
            begun.put(progress.name(), System.nanoTime());
            say(progress.name() + ": learns its past before it begins");
        }
    }

    private void say(String line) {
        if (!quiet) {
            console.say(line);
        }
    }
}

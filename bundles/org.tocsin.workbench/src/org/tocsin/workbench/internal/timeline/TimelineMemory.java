package org.tocsin.workbench.internal.timeline;

import java.util.Arrays;
import org.tocsin.workbench.core.monitor.SettingsStore;

/** What the user has chosen of the timeline, kept for the next start. */
final class TimelineMemory {

    private static final String WINDOW = "timeline.window";
    private static final String MODE = "timeline.mode";
    private static final String EARLIER = "timeline.earlier";
    private static final String PROCESSES = "timeline.processes";
    private static final String PANELS = "timeline.panels";
    private static final long FIRST_WINDOW = 300_000;
    private static final long LEAST_WINDOW = 60_000;

    private final SettingsStore store;

    TimelineMemory(SettingsStore store) {
        this.store = store;
    }

    /** How much time is seen, in milliseconds, as it was chosen last. */
    long window() {
        try {
            return Math.max(LEAST_WINDOW, Long.parseLong(store.text(WINDOW)));
        } catch (NumberFormatException notChosenYet) {
            return FIRST_WINDOW;
        }
    }

    void window(long millis) {
        store.put(WINDOW, Long.toString(millis));
    }

    TimelineLook look() {
        return new TimelineLook(
                one(TimelineMode.values(), MODE, TimelineLook.FIRST.mode()),
                one(Earlier.values(), EARLIER, TimelineLook.FIRST.earlier()),
                Boolean.parseBoolean(store.text(PROCESSES)),
                PanelOrder.parse(store.text(PANELS)));
    }

    void look(TimelineLook look) {
        store.put(MODE, look.mode().name());
        store.put(EARLIER, look.earlier().name());
        store.put(PROCESSES, Boolean.toString(look.processes()));
        store.put(PANELS, look.panels().text());
    }

    private <E extends Enum<E>> E one(E[] all, String key, E first) {
        String name = store.text(key);
        return Arrays.stream(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(first);
    }
}

package org.tocsin.workbench.core.monitor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ticks of sources, all at once; those of detectors stay as they are. */
public final class SourceTicks {

    private SourceTicks() {}

    /** All sources, and all of each. */
    public static Ticks all(Ticks ticks) {
        Set<List<String>> hidden = new HashSet<>(ticks.hidden());
        hidden.removeIf(path -> path.getFirst().equals(AlertFilter.SOURCES));
        return new Ticks(hidden);
    }

    /** One source, all of it, and no other that is known. */
    public static Ticks only(Ticks ticks, String source, Collection<String> known) {
        Set<List<String>> hidden = new HashSet<>(all(ticks).hidden());
        known.stream()
                .filter(other -> !other.equals(source))
                .map(AlertFilter::source)
                .forEach(hidden::add);
        return new Ticks(hidden);
    }
}

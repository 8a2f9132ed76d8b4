package org.tocsin.workbench.core.monitor;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The source that stands out from the others wherever sources are drawn: the one that is pointed at, or else the one
 * that was picked. Safe to call from any thread.
 */
@Component(service = Highlight.class)
public final class Highlight {

    private record State(Optional<String> picked, Optional<String> pointed) {}

    private final Observable<State> state = new Observable<>(new State(Optional.empty(), Optional.empty()));

    /** Nothing stands out. */
    @Activate
    public Highlight() {
        // everything is there already
    }

    /** The source that stands out; empty if all are alike. */
    public Optional<String> source() {
        State now = state.value();
        return now.pointed().or(now::picked);
    }

    /** Picks a source, or none. */
    public void pick(Optional<String> source) {
        state.set(new State(source, state.value().pointed()));
    }

    /** Picks a source, or takes that back where it is the one that is picked. */
    public void toggle(String source) {
        Optional<String> picked = state.value().picked();
        pick(picked.filter(source::equals).isPresent() ? Optional.empty() : Optional.of(source));
    }

    /** Points at a source as long as the mouse is there, or at none any more. */
    public void point(Optional<String> source) {
        state.set(new State(state.value().picked(), source));
    }

    /** Calls the listener after each change, from the thread that made it. */
    public AutoCloseable onChange(Runnable listener) {
        return state.onChange(listener);
    }
}

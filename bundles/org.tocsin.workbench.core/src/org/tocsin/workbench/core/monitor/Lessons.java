package org.tocsin.workbench.core.monitor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.monitor.HistoryProgress;

/** The sources whose past is being learned, and how far that is. Safe to call from any thread. */
@Component(service = Lessons.class)
public final class Lessons {

    private final Map<String, HistoryProgress> running = new LinkedHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

    /** Tells the name of each source whose past begins to be learned, in the thread that says so. */
    public void onBegin(Consumer<String> listener) {
        listeners.add(listener);
    }

    /** Takes note of how far it is. */
    public void note(HistoryProgress progress) {
        boolean first;
        synchronized (this) {
            first = !progress.over() && !running.containsKey(progress.name());
            if (progress.over()) {
                running.remove(progress.name());
            } else {
                running.put(progress.name(), progress);
            }
            notifyAll();
        }
        if (first) {
            listeners.forEach(listener -> listener.accept(progress.name()));
        }
    }

    /** Whether the past of this source is being learned. */
    public synchronized boolean running(String name) {
        return running.containsKey(name);
    }

    /** The part that is done, in percent; -1 where that is not known. */
    public synchronized int percent(String name) {
        HistoryProgress progress = running.get(name);
        return progress == null || Double.isNaN(progress.share()) ? -1 : (int) (100 * progress.share());
    }

    /** Waits until there is news, or so many milliseconds have passed. */
    public synchronized void await(long millis) throws InterruptedException {
        wait(millis);
    }

    /** What to tell a person; empty while nothing is being learned. */
    public synchronized String words() {
        if (running.isEmpty()) {
            return "";
        }
        String name = running.keySet().iterator().next();
        int percent = percent(name);
        return "Learning the past of " + name + (percent < 0 ? "" : ": " + percent + " %")
                + (running.size() > 1 ? ", and of " + (running.size() - 1) + " more" : "");
    }
}

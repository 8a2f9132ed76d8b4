package org.tocsin.workbench.core.monitor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.tocsin.api.monitor.MonitorListener;
import org.tocsin.api.source.InputProblem;

/** What a person should know of besides alerts: the newest messages. Safe to call from any thread. */
@Component(service = Troubles.class)
public final class Troubles implements MonitorListener {

    /** One message and when it came. */
    public record Trouble(Instant time, String message) {}

    private static final int MOST = 100;

    private final Clock clock;
    private final Deque<Trouble> messages = new ArrayDeque<>();

    @Activate
    public Troubles() {
        this(Clock.systemUTC());
    }

    public Troubles(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void problem(InputProblem problem) {
        trouble(problem.message());
    }

    @Override
    public synchronized void trouble(String message) {
        if (!messages.isEmpty() && messages.peekFirst().message().equals(message)) {
            messages.removeFirst();
        } else if (messages.size() >= MOST) {
            messages.removeLast();
        }
        messages.addFirst(new Trouble(clock.instant(), message));
    }

    /** All messages, the newest first. */
    public synchronized List<Trouble> messages() {
        return List.copyOf(messages);
    }

    public synchronized void clear() {
        messages.clear();
    }
}

package org.tocsin.workbench.uitests;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.support.SourceThread;

/** A source that is installed while a test runs, as any plug-in could be: it sends what it was given, and stays. */
final class TestSource implements EventSourceFactory, AutoCloseable {

    private final String id;
    private final Iterable<Event> events;
    private final ServiceRegistration<EventSourceFactory> installed;

    /** Installs it, by which it is watched. */
    TestSource(String id, Iterable<Event> events) {
        this.id = id;
        this.events = events;
        this.installed = FrameworkUtil.getBundle(TestSource.class)
                .getBundleContext()
                .registerService(EventSourceFactory.class, this, null);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String name() {
        return "Test of " + id;
    }

    @Override
    public String description() {
        return "What a test has made up.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public boolean byDefault() {
        return true;
    }

    @Override
    public EventSource create(Settings settings) {
        return sink -> SourceThread.start(id, sink, thread -> {
            for (Event event : events) {
                sink.put(event);
            }
            new CountDownLatch(1).await();
        });
    }

    /** Takes it out again. */
    @Override
    public void close() {
        installed.unregister();
    }
}

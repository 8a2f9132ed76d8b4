package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.api.monitor.Monitor;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.Settings;
import org.tocsin.api.source.EventSource;
import org.tocsin.api.source.EventSourceFactory;

class WatchTest {

    private static final WatchedSource HOST = new WatchedSource("host", "host", "Host", Map.of());
    private static final WatchedSource SIMULATOR = new WatchedSource("simulator", "simulator", "Simulator", Map.of());

    private final List<String> steps = Collections.synchronizedList(new ArrayList<>());
    private volatile List<WatchedSource> feeds = List.of(HOST, SIMULATOR);

    private volatile Runnable changed = () -> {};

    private final Watch watch = new Watch(new Watch.Setup() {
        @Override
        public void onChange(Runnable listener) {
            changed = listener;
        }

        @Override
        public Monitor open() {
            steps.add("open");
            return monitor();
        }

        @Override
        public List<WatchedSource> feeds() {
            return feeds;
        }

        @Override
        public Optional<EventSourceFactory> factory(String id) {
            return id.equals("missing") ? Optional.empty() : Optional.of(source(id));
        }

        @Override
        public void apply(Monitor monitor) {
            steps.add("apply");
        }

        @Override
        public void ended() {
            steps.add("ended");
        }

        @Override
        public void trouble(String message) {
            steps.add("trouble: " + message);
        }
    });

    private Monitor monitor() {
        return (Monitor) java.lang.reflect.Proxy.newProxyInstance(
                Monitor.class.getClassLoader(), new Class<?>[] {Monitor.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("watch")) {
                        steps.add("watch " + arguments[0]);
                        return (org.tocsin.api.source.Subscription) () -> steps.add("end " + arguments[0]);
                    }
                    steps.add(method.getName());
                    return null;
                });
    }

    private static EventSourceFactory source(String id) {
        return new EventSourceFactory() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String name() {
                return id;
            }

            @Override
            public String description() {
                return id;
            }

            @Override
            public List<Parameter> parameters() {
                return List.of(new Parameter.OfInteger("rate", "Rate", "", 1, 1, 10));
            }

            @Override
            public EventSource create(Settings settings) {
                if (id.equals("broken")) {
                    throw new IllegalArgumentException("the file is not there");
                }
                return sink -> () -> {};
            }
        };
    }

    @Test
    void shouldOpenWatchPauseResumeAndCloseInOrder() {
        watch.start();
        watch.pause();
        watch.start();
        watch.close();
        assertEquals(
                List.of("open", "watch Host", "watch Simulator", "pause", "resume", "close", "ended"),
                List.copyOf(steps));
        assertEquals(WatchState.STOPPED, watch.state().value());
    }

    @Test
    void shouldTouchOnlyTheSourcesThatChanged() {
        watch.start();
        watch.refresh();
        watch.with(monitor ->
                feeds = List.of(HOST, new WatchedSource("simulator", "simulator", "Simulator", Map.of("rate", "5"))));
        watch.refresh();
        watch.close();
        assertEquals(
                List.of("open", "watch Host", "watch Simulator", "end Simulator", "watch Simulator", "close", "ended"),
                List.copyOf(steps));
    }

    @Test
    void shouldTellOfASourceThatCannotBeMadeAndGoOn() {
        feeds = List.of(
                new WatchedSource("b", "broken", "data.csv", Map.of()),
                HOST,
                new WatchedSource("m", "missing", "Gone", Map.of()));
        watch.start();
        watch.close();
        assertTrue(steps.contains("trouble: data.csv cannot be watched: the file is not there"));
        assertTrue(steps.contains("watch Host"));
    }

    @Test
    void shouldDoNothingWithoutAPipeline() {
        watch.pause();
        watch.apply();
        watch.refresh();
        watch.close();
        assertEquals(List.of(), List.copyOf(steps));
    }
}

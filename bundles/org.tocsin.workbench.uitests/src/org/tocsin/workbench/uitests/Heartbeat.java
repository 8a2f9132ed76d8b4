package org.tocsin.workbench.uitests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Display;

/** Asks the UI thread for a sign of life again and again, and knows how long it had to wait for each. */
final class Heartbeat implements AutoCloseable {

    private static final long BEAT_MILLIS = 5;
    /** A UI thread that has not answered for so long is looked at. */
    private static final long LOOK_MILLIS = 60;

    private static final int MOST_PLACES = 12;

    private final List<Long> waits = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Integer> places = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean ended;

    Heartbeat(Display display) {
        thread = Thread.ofPlatform().name("heartbeat").daemon().start(() -> beat(display));
    }

    private void beat(Display display) {
        try {
            while (!ended) {
                CountDownLatch answered = new CountDownLatch(1);
                long asked = System.nanoTime();
                display.asyncExec(answered::countDown);
                while (!answered.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    look(display.getThread().getStackTrace());
                }
                waits.add(System.nanoTime() - asked);
                new CountDownLatch(1).await(BEAT_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Notes what the UI thread is at: the innermost place of ours, and where it is below that. */
    private void look(StackTraceElement[] stack) {
        String ours = Arrays.stream(stack)
                .filter(frame -> frame.getClassName().startsWith("org.tocsin"))
                .limit(3)
                .map(Heartbeat::words)
                .collect(Collectors.joining(" < "));
        places.merge((stack.length == 0 ? "" : words(stack[0])) + " … " + ours, 1, Integer::sum);
    }

    private static String words(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    /** Where the UI thread was found when it did not answer, the most frequent place first. */
    String places() {
        return places.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_PLACES)
                .map(place -> "  " + place.getValue() + " times at " + place.getKey())
                .collect(Collectors.joining("\n"));
    }

    /** Forgets what was so far. */
    void begin() {
        places.clear();
        waits.clear();
    }

    /** How long the UI thread let wait: {@code longest 40 ms, 99 % within 12 ms of 3,000 beats}. */
    String figure() {
        List<Long> sorted = new ArrayList<>(waits);
        Collections.sort(sorted);
        return String.format(
                Locale.ROOT,
                "longest %.0f ms, 99 %% within %.0f ms, of %,d beats",
                sorted.getLast() / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6,
                sorted.size());
    }

    @Override
    public void close() {
        ended = true;
        thread.interrupt();
    }
}

package org.tocsin.workbench.uitests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.api.alert.Alert;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.detector.Contribution;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.api.detector.ExpectedRange;
import org.tocsin.api.detector.Severity;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.workbench.core.monitor.AlertBoard;
import org.tocsin.workbench.core.monitor.Watch;
import org.tocsin.workbench.core.monitor.WatchState;
import org.tocsin.workbench.internal.alerts.AlertRow;
import org.tocsin.workbench.internal.alerts.AlertsView;
import org.tocsin.workbench.internal.live.AlertSelection;

/**
 * A flood: a thousand sources that raise ten thousand alerts and more in less than a minute, through the real engine, into
 * a table that holds fifty thousand. With {@code -Dflood.seconds=60} it lasts a minute, else as long as it must. It prints how long the UI thread let wait; what it asserts is that nothing of what the
 * user had chosen is lost.
 */
class FloodTest {

    private static final int BEFORE = 39_000;
    private static final int SOURCES = 1_000;
    private static final int ROUNDS = 10;
    private static final int HIGH_SECONDS = 12;
    private static final int CALM_SECONDS = 1_200;
    private static final int CALM_STEPS = 3;
    private static final Schema CPU = Schema.named("cpu");
    private static final Instant BEGIN = Instant.parse("2026-06-30T12:00:00Z");

    private final AlertBoard board = Ui.service(AlertBoard.class);
    private final AlertSelection selection = Ui.service(AlertSelection.class);
    private final Watch watch = Ui.service(Watch.class);
    private Optional<TestSource> flood = Optional.empty();

    @BeforeEach
    void running() {
        Ui.run(() -> Ui.window().getShell().setBounds(0, 0, 1280, 800));
        Ui.call(() -> Ui.page().showView(AlertsView.ID));
        watch.start();
        Ui.until("it runs", () -> watch.state().value() == WatchState.RUNNING);
    }

    @AfterEach
    void calm() {
        Ui.run(() -> search().setText(""));
        flood.ifPresent(TestSource::close);
        watch.stop();
        Ui.until("it is stopped", () -> watch.state().value() == WatchState.STOPPED);
        board.clear();
        watch.start();
    }

    private static AlertsView alerts() {
        return (AlertsView) Ui.page().findView(AlertsView.ID);
    }

    private static Shell main() {
        return Ui.window().getShell();
    }

    private static Text search() {
        return Ui.one(
                main(),
                Text.class,
                text -> (text.getStyle() & SWT.SEARCH) != 0 && text.getMessage().startsWith("Search:"));
    }

    /** What earlier days have left. */
    private void fill() throws IOException {
        AlertWriter writer = board.writer();
        for (int i = 0; i < BEFORE; i++) {
            for (AlertState state : List.of(AlertState.FIRING, AlertState.RESOLVED)) {
                writer.write(
                        new Alert(
                                "before-" + i,
                                BEGIN.minusSeconds(BEFORE - i),
                                state,
                                BEGIN.minusSeconds(BEFORE - i),
                                Severity.values()[i % Severity.values().length],
                                new Alert.Subject("web-" + i % SOURCES, DetectorKind.RULE, "rule", "latency-high"),
                                new Alert.Evidence(
                                        i % 97,
                                        50,
                                        "latency is " + i % 97 + " ms",
                                        List.of(new Contribution("latency", i % 97, ExpectedRange.atMost(50), 1))),
                                Optional.empty()),
                        true);
            }
        }
    }

    /** As much as makes the flood last as long as it is told; as fast as it goes unless it is. */
    private static void pause() {
        int millis = Integer.getInteger("tocsin.flood.seconds", 0) * 1_000 / (ROUNDS * (HIGH_SECONDS + CALM_STEPS));
        if (millis > 0) {
            try {
                new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Each source saturates its cpu again and again. */
    private static Stream<Event> flood() {
        return IntStream.range(0, ROUNDS * (HIGH_SECONDS + CALM_STEPS))
                .boxed()
                .peek(step -> pause())
                .flatMap(step -> IntStream.range(0, SOURCES)
                        .mapToObj(source -> event(
                                "flood-" + source,
                                step / (HIGH_SECONDS + CALM_STEPS),
                                step % (HIGH_SECONDS + CALM_STEPS))));
    }

    private static Event event(String source, int round, int step) {
        boolean high = step < HIGH_SECONDS;
        long second = round * (HIGH_SECONDS + CALM_SECONDS)
                + (high ? step : HIGH_SECONDS + (step - HIGH_SECONDS) * (CALM_SECONDS / CALM_STEPS));
        return Event.of(source, BEGIN.plusSeconds(second).toEpochMilli(), CPU, high ? 99 : 20);
    }

    private long flooded() {
        return board.snapshot().stories().stream()
                .filter(story -> story.latest().source().startsWith("flood-") && story.fired())
                .count();
    }

    @Test
    void shouldStayUsableAndKeepWhatTheUserChose() throws Exception {
        fill();
        Ui.until("the table is full", () -> alerts().shown().size() >= BEFORE);
        NatTable table = Ui.call(() -> Ui.one(main(), NatTable.class, any -> true));
        Ui.run(() -> table.doCommand(new SortColumnCommand(table, 4, SortDirectionEnum.ASC)));
        String picked = "before-" + BEFORE / 2;
        Ui.run(() -> selection.select(List.of(picked)));
        List<String> typed = new ArrayList<>();
        try (Heartbeat heartbeat = new Heartbeat(Ui.display())) {
            Ui.drawn();
            heartbeat.begin();
            Instant began = Instant.now();
            flood = Optional.of(new TestSource("flood", flood()::iterator));
            int turn = 0;
            while (flooded() < SOURCES * ROUNDS) {
                String words = turn++ % 2 == 0 ? "latency" : "";
                Ui.run(() -> search().setText(words));
                typed.add(Ui.call(() -> search().getText()));
                long before = flooded();
                Ui.meanwhile("more alerts come", () -> flooded() > before || before >= SOURCES * ROUNDS);
            }
            Ui.run(() -> search().setText(""));
            Ui.meanwhile("all are in the table", () -> alerts().shown().size() >= BEFORE + SOURCES * ROUNDS);
            long millis = java.time.Duration.between(began, Instant.now()).toMillis();
            String figure = String.format(
                            java.util.Locale.ROOT,
                            "flood: %,d alerts of %,d sources in %.1f s, %,d in the table: UI thread let wait %s",
                            flooded(),
                            SOURCES,
                            millis / 1e3,
                            alerts().shown().size(),
                            heartbeat.figure())
                    + "\n"
                    + heartbeat.places();
            System.out.println(figure);
            Path figures = Path.of(System.getProperty("tocsin.screenshots")).resolve("flood.txt");
            Files.createDirectories(figures.getParent());
            Files.writeString(figures, figure + "\n");
        }
        Screenshots.take(Ui.call(FloodTest::main), "flood");
        assertEquals(List.of(picked), selection.ids());
        assertTrue(typed.contains("latency"));
        Ui.run(FloodTest::assertSortedBySource);
    }

    /** Incidents are where the first of their alerts would be, and their alerts are sorted as well. At one moment. */
    private static void assertSortedBySource() {
        List<List<String>> incidents = alerts().rows().stream()
                .filter(row -> row.kind() != AlertRow.Kind.PART)
                .map(row -> row.incident().parts().stream()
                        .map(part -> part.latest().source())
                        .sorted()
                        .toList())
                .toList();
        List<String> first = incidents.stream().map(List::getFirst).toList();
        assertEquals(first.stream().sorted().toList(), first);
        List<String> sources =
                alerts().shown().stream().map(story -> story.latest().source()).toList();
        assertEquals(incidents.stream().flatMap(List::stream).toList(), sources);
    }
}

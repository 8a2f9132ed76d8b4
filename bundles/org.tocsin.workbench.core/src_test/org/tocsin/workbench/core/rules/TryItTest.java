package org.tocsin.workbench.core.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Schema;
import org.tocsin.api.monitor.MonitorSettings;
import org.tocsin.measure.api.Backtest;
import org.tocsin.measure.api.BacktestReport;
import org.tocsin.measure.api.BacktestRequest;
import org.tocsin.rule.api.Rule;
import org.tocsin.workbench.core.monitor.MetricHistory;
import org.tocsin.workbench.core.rules.TryItAnswer.Question;

class TryItTest {

    /** Keeps what should be done later until the test does it. */
    private static final class Waiting implements Later {

        private record Task(Duration delay, Runnable work) {}

        private final List<Task> tasks = new ArrayList<>();

        @Override
        public Runnable after(Duration delay, Runnable work) {
            Task task = new Task(delay, work);
            tasks.add(task);
            return () -> tasks.remove(task);
        }

        private void next() {
            tasks.remove(0).work().run();
        }
    }

    private final Waiting later = new Waiting();
    private final List<TryItAnswer> answers = new ArrayList<>();
    private final List<BacktestRequest> requests = new ArrayList<>();
    private final MetricHistory history = new MetricHistory(10, Duration.ofHours(1));
    private Optional<Backtest> backtest = Optional.of(this::run);
    private LongConsumer during = done -> {};
    private final TryIt tryIt = new TryIt(
            later,
            () -> backtest,
            () -> MonitorSettings.defaults().withMemory(Optional.of(Path.of("alerts-open.state"))),
            answers::add);

    private BacktestReport run(BacktestRequest request, LongConsumer progress) throws InterruptedException {
        requests.add(request);
        during.accept(0);
        progress.accept(5_000);
        return new BacktestReport(1, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), 0);
    }

    private Question question(String condition) {
        return new Question(Rule.of("high", condition), new TryItData.Memory(history), Optional.of("web-1"));
    }

    private void measured() {
        history.seen(Event.of("web-1", 0, Schema.named("cpu"), 1), List.of(), List.of());
    }

    @Test
    void shouldWaitUntilNobodyTypesAndAskOnlyTheLast() {
        measured();
        tryIt.ask(question("cpu > 1"));
        tryIt.ask(question("cpu > 12"));
        assertEquals(1, later.tasks.size(), "the first was called off");
        assertEquals(TryIt.PAUSE, later.tasks.get(0).delay());
        assertEquals(List.of(), answers);
        later.next();
        assertEquals("cpu > 12", requests.get(0).rules().get(0).when());
        assertEquals(new TryItAnswer.Running(0, 0), answers.get(0));
        assertInstanceOf(TryItAnswer.Done.class, answers.getLast());
    }

    @Test
    void shouldTellNothingOfWhatIsNotWantedAnyMore() {
        measured();
        during = done -> tryIt.ask(question("cpu > 2"));
        tryIt.ask(question("cpu > 1"));
        later.next();
        assertEquals(List.of(new TryItAnswer.Running(0, 0)), answers, "neither progress nor a result of the first");
        assertEquals(1, later.tasks.size());
    }

    @Test
    void shouldEndQuietlyWhenItIsInterrupted() {
        measured();
        backtest = Optional.of((request, progress) -> {
            throw new InterruptedException();
        });
        tryIt.ask(question("cpu > 1"));
        later.next();
        assertEquals(List.of(new TryItAnswer.Running(0, 0)), answers);
    }

    @Test
    void shouldSayWhatToDoWhereThereIsNothing() {
        tryIt.ask(question("cpu > 1"));
        later.next();
        assertTrue(assertInstanceOf(TryItAnswer.Nothing.class, answers.get(0))
                .why()
                .contains("Start monitoring"));
        backtest = Optional.empty();
        tryIt.ask(question("cpu > 1"));
        later.next();
        assertTrue(assertInstanceOf(TryItAnswer.Nothing.class, answers.get(1))
                .why()
                .contains("installed"));
    }

    @Test
    void shouldSayWhatFailed() {
        measured();
        backtest = Optional.of((request, progress) -> {
            throw new IllegalStateException("The file is gone.");
        });
        tryIt.ask(question("cpu > 1"));
        later.next();
        assertEquals(new TryItAnswer.Failed("It cannot be tried. The file is gone."), answers.getLast());
    }

    @Test
    void shouldRunAwakeAsAReplayAndRememberNothing() {
        measured();
        tryIt.again(new Question(
                Rule.of("high", "cpu > 1").withEnabled(false), new TryItData.Memory(history), Optional.empty()));
        assertEquals(Duration.ZERO, later.tasks.get(0).delay());
        later.next();
        BacktestRequest request = requests.get(0);
        assertTrue(request.rules().get(0).enabled());
        assertTrue(request.settings().replay());
        assertEquals(Optional.empty(), request.settings().persistence().memory());
        assertFalse(answers.stream().anyMatch(TryItAnswer.Running.class::isInstance), "the old answer stands");
    }
}

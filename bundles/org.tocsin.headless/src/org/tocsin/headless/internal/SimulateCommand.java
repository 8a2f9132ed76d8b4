package org.tocsin.headless.internal;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.tocsin.api.event.Event;
import org.tocsin.api.event.Metric;
import org.tocsin.api.setting.Durations;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code simulate}: writes a simulation to CSV, with its faults as ground truth beside it. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description =
                "Writes a simulation to events.csv, and its faults to ground_truth.csv. The same seed gives the same bytes.")
final class SimulateCommand implements Callable<Integer> {

    private final Toolbox toolbox;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The seed (default: ${DEFAULT-VALUE}).")
    private int seed;

    @Option(
            names = "--duration",
            paramLabel = "TIME",
            defaultValue = "1h",
            converter = DurationConverter.class,
            description = "How much time is simulated (default: ${DEFAULT-VALUE}).")
    private Duration duration;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the files.")
    private Path out;

    @Option(
            names = "--set",
            paramLabel = "simulator.SETTING=VALUE",
            description = "A setting of the simulator; see 'sources'.")
    private List<String> set = new ArrayList<>();

    SimulateCommand(Toolbox toolbox) {
        this.toolbox = toolbox;
    }

    @Override
    public Integer call() throws Exception {
        Assignments assignments = Assignments.of(set);
        assignments.check(List.of("simulator"));
        assignments.set("simulator", "seed", Integer.toString(seed));
        assignments.set("simulator", "speed", "0");
        assignments.set("simulator", "length", Durations.text(duration));
        if (assignments.of("simulator").getOrDefault("start", "now").equals("now")) {
            assignments.set("simulator", "start", "2026-01-05T00:00:00Z");
        }
        EventSourceFactory factory = toolbox.source("simulator");
        Files.createDirectories(out);
        Path file = out.resolve("events.csv");
        try (GroundTruth truth = new GroundTruth(out);
                Recorder recorder = new Recorder(file, truth);
                Subscription running = factory.create(assignments.settings("simulator", factory.parameters()))
                        .start(recorder)) {
            recorder.ended.await();
            spec.commandLine().getOut().printf("%,d events in %s%n", recorder.events, file);
            return recorder.failure == null ? 0 : fail(recorder.failure);
        }
    }

    private int fail(IOException failure) throws IOException {
        throw new IOException("The simulation cannot be written: " + failure.getMessage() + ".", failure);
    }

    /** Writes what the simulator sends. */
    private static final class Recorder implements EventSink, AutoCloseable {

        private final ICSVWriter writer;
        private final GroundTruth truth;
        private final CountDownLatch ended = new CountDownLatch(1);
        private long events;
        private volatile IOException failure;

        Recorder(Path file, GroundTruth truth) throws IOException {
            this.truth = truth;
            this.writer = new CSVWriterBuilder(Files.newBufferedWriter(file))
                    .withLineEnd(ICSVWriter.RFC4180_LINE_END)
                    .build();
        }

        @Override
        public boolean offer(Event event) {
            if (events++ == 0) {
                List<String> header = new ArrayList<>(List.of("timestamp", "source"));
                event.schema().metrics().stream().map(Recorder::title).forEach(header::add);
                writer.writeNext(header.toArray(String[]::new), false);
            }
            String[] cells = new String[2 + event.size()];
            cells[0] = event.time().toString();
            cells[1] = event.source();
            for (int i = 0; i < event.size(); i++) {
                cells[i + 2] = Double.toString(event.value(i));
            }
            writer.writeNext(cells, false);
            return true;
        }

        private static String title(Metric metric) {
            return metric.unit().isEmpty() ? metric.name() : metric.name() + " [" + metric.unit() + "]";
        }

        @Override
        public void put(Event event) {
            offer(event);
        }

        @Override
        public void report(InputProblem problem) {}

        @Override
        public void label(Incident incident) {
            truth.add(incident);
        }

        @Override
        public void end() {
            if (writer.checkError()) {
                failure = new IOException("no more could be written");
            }
            ended.countDown();
        }

        @Override
        public void close() {
            try {
                writer.close();
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }
}

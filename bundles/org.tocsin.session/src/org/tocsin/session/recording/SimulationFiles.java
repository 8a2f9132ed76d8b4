package org.tocsin.session.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.ParameterRole;
import org.tocsin.api.source.EventSink;
import org.tocsin.api.source.Incident;
import org.tocsin.api.source.InputProblem;
import org.tocsin.api.source.Subscription;
import org.tocsin.session.SourcePlan;

/** Writes what a simulator sends to {@code events.csv}, and what goes wrong in it beside that. */
public final class SimulationFiles {

    private static final String EVENTS = "events.csv";

    private final Path folder;

    /** Files in this folder, which is made where there is none. */
    public SimulationFiles(Path folder) {
        this.folder = folder;
    }

    /** Where the events are. */
    public Path events() {
        return folder.resolve(EVENTS);
    }

    /**
     * Writes to the end of the simulation.
     *
     * @param simulation one that comes to an end; it is run as fast as it can be
     * @return how many events were written
     */
    public long write(SourcePlan simulation) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (GroundTruth truth = new GroundTruth(folder);
                Recorder recorder = new Recorder(events(), truth);
                Subscription running =
                        simulation.with(ParameterRole.SPEED, "0").create().start(recorder)) {
            recorder.ended.await();
            recorder.sheet.check();
            return recorder.events;
        }
    }

    /** Is given every event by the thread of the simulator. */
    private static final class Recorder implements EventSink, AutoCloseable {

        private final CsvSheet sheet;
        private final GroundTruth truth;
        private final CountDownLatch ended = new CountDownLatch(1);
        private EventColumns columns = new EventColumns(List.of());
        private long events;

        Recorder(Path file, GroundTruth truth) throws IOException {
            this.sheet = CsvSheet.create(file);
            this.truth = truth;
        }

        @Override
        public boolean offer(Event event) {
            if (events++ == 0) {
                columns = new EventColumns(event.schema().metrics());
                sheet.row(columns.titles());
            }
            sheet.row(columns.cells(event));
            return true;
        }

        @Override
        public void put(Event event) {
            offer(event);
        }

        @Override
        public void report(InputProblem problem) {
            // a simulator reads nothing
        }

        @Override
        public void label(Incident incident) {
            truth.add(incident);
        }

        @Override
        public void end() {
            ended.countDown();
        }

        @Override
        public void close() throws IOException {
            sheet.close();
        }
    }
}

package org.tocsin.recording.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.recording.EventRecording;
import org.tocsin.recording.RecordingPlace;
import org.tocsin.recording.RecordingQuery;

/** Real processes that record, and come to a bad end. */
class KilledRecordingTest {

    private static final int KILLS = 6;

    private final Path folder;
    private final List<String> troubles = new ArrayList<>();

    KilledRecordingTest(@TempDir Path folder) {
        this.folder = folder.resolve("recording");
    }

    /** How many events were seen at least a second before the end. */
    private record Seen(long number) {}

    private Process victim(String limit, long from) throws IOException {
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        limit + "exec \"$0\" -Xmx200m -cp \"$1\" \"$2\" \"$3\" \"$4\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        RecordingVictim.class.getName(),
                        folder.toString(),
                        Long.toString(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private Seen kill(Process process, int after) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (lines.size() == after) {
                    // by its handle: what it has said can still be read
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        // the last line may be half a line
        List<long[]> steps = lines.subList(0, lines.size() - 1).stream()
                .map(line -> Arrays.stream(line.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
        long end = steps.getLast()[1];
        return new Seen(steps.stream()
                .filter(step -> step[1] <= end - 1000)
                .mapToLong(step -> step[0])
                .max()
                .orElse(0));
    }

    private List<Long> numbers() throws IOException {
        List<Long> numbers = new ArrayList<>();
        RecordingPlace place = new RecordingPlace(folder, Duration.ofDays(3650), 1L << 30);
        try (EventRecording recording = new StoredRecording(place, Clock.systemUTC(), troubles::add)) {
            recording.read(
                    RecordingQuery.between(Instant.MIN, Instant.MAX), event -> numbers.add((long) event.value(0)));
        }
        numbers.sort(null);
        return numbers;
    }

    @Test
    void losesAtMostTheLastSecondWheneverItIsKilled() throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom();
        long next = 0;
        for (int round = 0; round < KILLS; round++) {
            Seen seen = kill(victim("", next), random.nextInt(20, 260));
            List<Long> numbers = numbers();
            assertTrue(numbers.size() >= seen.number(), seen + " but only " + numbers.size() + " are there");
            for (int i = 0; i < numbers.size(); i++) {
                assertEquals(i, numbers.get(i));
            }
            next = numbers.size();
        }
        assertEquals(List.of(), troubles);
    }

    @Test
    void saysOnceThatTheDiskIsFullAndGoesOn() throws IOException, InterruptedException {
        Process process = victim("ulimit -f 300; ", 0);
        List<String> told = new ArrayList<>();
        int after = 0;
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null && after < 150; line = out.readLine()) {
                if (line.startsWith("trouble")) {
                    told.add(line);
                } else if (!told.isEmpty()) {
                    after++;
                }
            }
        } finally {
            process.destroyForcibly();
        }
        process.waitFor();
        assertTrue(
                told.getFirst().startsWith("trouble The recording in " + folder + " cannot be used: "),
                told.toString());
        assertTrue(told.getFirst().endsWith("recording is tried again every minute."), told.toString());
        assertTrue(numbers().size() > 100, "what was written before is there");
        assertEquals(List.of(), troubles);
    }
}

package org.tocsin.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs the built product as a person would from a terminal, with a home folder of its own. */
final class Tocsin {

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {}

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** What tells which lines were run, in a process of its own as well; blank if nobody wants to know. */
    private static final String COVERAGE = System.getProperty("tocsin.coverage", "");

    /** Those end before what the second compiler makes of them is worth its time, and there are a hundred of them. */
    private static final Set<String> SHORT_LIVED =
            Set.of("rules", "detectors", "sources", "list", "install", "uninstall", "backtest", "--help", "--version");

    private static final String QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final Path product;
    private final Path home;

    /**
     * @param product the folder of the product
     * @param home the folder that is the user's home, and the one in which commands run
     */
    Tocsin(Path product, Path home) {
        this.product = product;
        this.home = home;
    }

    static Path built() {
        return Path.of(System.getProperty("tocsin.product")).toAbsolutePath().normalize();
    }

    Path home() {
        return home;
    }

    Process start(String... arguments) throws IOException {
        // a process in the background of a script has no interrupts, and a virtual machine leaves it at that
        List<String> command = new ArrayList<>(
                List.of("env", "--default-signal=INT", product.resolve("tocsin").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        String options = arguments.length > 0 && SHORT_LIVED.contains(arguments[0]) ? QUICK + " " + COVERAGE : COVERAGE;
        if (!options.isBlank()) {
            builder.environment().put("JAVA_TOOL_OPTIONS", options);
        }
        builder.redirectOutput(home.resolve("out.txt").toFile())
                .redirectError(home.resolve("err.txt").toFile());
        return builder.start();
    }

    Outcome run(String... arguments) throws IOException, InterruptedException {
        return await(start(arguments));
    }

    Outcome await(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new IOException("It did not end within " + PATIENCE.toSeconds() + " s. " + out() + err());
        }
        return new Outcome(process.exitValue(), out(), err());
    }

    String out() {
        return read("out.txt");
    }

    String err() {
        return read("err.txt")
                .lines()
                .filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String read(String file) {
        try {
            return Files.readString(home.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

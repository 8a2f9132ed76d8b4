package org.tocsin.history.internal;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server of its own, on a free port of this machine, that ends with the test. */
final class PostgresServer implements AutoCloseable {

    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final long PATIENCE_SECONDS = Duration.ofMinutes(1).toSeconds();

    private final Path programs;
    private final Path data;
    private final int port;

    /** Starts one and waits until it answers. */
    PostgresServer() throws IOException, InterruptedException {
        programs = programs();
        data = Files.createTempDirectory("tocsin-postgres");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        if (root()) {
            run("chown", "postgres", data.toString());
        }
        program("initdb", "-D", data.toString(), "-A", "trust", "-U", "tocsin", "-N");
        program(
                "pg_ctl",
                "-D",
                data.toString(),
                "-l",
                data.resolve("server.log").toString(),
                "-w",
                "-t",
                Long.toString(PATIENCE_SECONDS),
                "-o",
                "-p " + port + " -h 127.0.0.1 -k " + data,
                "start");
    }

    /** The programs of the newest version that is installed. */
    private static Path programs() {
        File[] versions = INSTALLED.toFile().listFiles();
        return Arrays.stream(versions == null ? new File[0] : versions)
                .map(version -> version.toPath().resolve("bin"))
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .max((one, other) -> one.compareTo(other))
                .orElseThrow(() -> new IllegalStateException("PostgreSQL is not installed: releng/test says how."));
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=tocsin";
    }

    /** Ends it at once, as a crash would. */
    @Override
    public void close() throws IOException, InterruptedException {
        program("pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
        run("rm", "-rf", data.toString());
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL does not run as root. */
    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command.toArray(String[]::new));
    }

    private void run(String... command) throws IOException, InterruptedException {
        Path log = Files.createTempFile("tocsin-postgres", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/tmp").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(String.join(" ", command) + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ":\n" + Files.readString(log));
            }
        } finally {
            Files.delete(log);
        }
    }
}

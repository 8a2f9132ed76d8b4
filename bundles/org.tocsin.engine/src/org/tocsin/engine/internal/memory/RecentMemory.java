package org.tocsin.engine.internal.memory;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.tocsin.api.detector.DetectorKind;
import org.tocsin.engine.internal.alert.AlertScope;
import org.tocsin.engine.internal.alert.AlertSubject;

/**
 * The file by which what detectors remember of the last events survives a restart. It is whole at any time, as that of
 * {@link AlertMemory}, and bounded: the sources that sent last are kept. Thread-safe.
 */
final class RecentMemory {

    private static final Logger LOG = System.getLogger(RecentMemory.class.getName());
    private static final String HEADER = "tocsin-recent 1";

    private final Path file;
    private final Consumer<String> trouble;
    private final Map<AlertSubject, RecentState> before = new ConcurrentHashMap<>();
    private boolean failing;

    /**
     * Reads the file, if there is one.
     *
     * @param trouble is told, in one sentence, when it cannot be read or written
     */
    RecentMemory(Path file, Consumer<String> trouble) {
        this.file = file;
        this.trouble = trouble;
        if (Files.exists(file)) {
            try {
                read().forEach(state -> before.put(state.subject(), state));
            } catch (IOException | RuntimeException unreadable) {
                String sentence = "Windows of rules begin anew, because " + file + " cannot be used.";
                LOG.log(Level.WARNING, sentence, unreadable);
                trouble.accept(sentence);
            }
        }
    }

    /** What the detector of this check remembered, once: it is forgotten by being told. */
    Optional<RecentState> recall(AlertSubject subject) {
        return Optional.ofNullable(before.remove(subject));
    }

    /** Writes these, and what nobody has asked for yet. */
    synchronized void save(Collection<RecentState> now) {
        List<RecentState> all = new ArrayList<>(before.values());
        all.addAll(now);
        if (all.isEmpty() && !Files.exists(file)) {
            return;
        }
        all.sort(Comparator.comparingLong(RecentState::time).reversed());
        try {
            write(all.subList(0, fitting(all)));
            failing = false;
        } catch (IOException failure) {
            LOG.log(Level.WARNING, "Windows cannot be remembered.", failure);
            if (!failing) {
                failing = true;
                trouble.accept("Windows of rules cannot be remembered in " + file + ": " + failure.getMessage() + ".");
            }
        }
    }

    private static int fitting(List<RecentState> all) {
        long bytes = 0;
        int count = 0;
        while (count < all.size() && bytes + all.get(count).state().length <= RestartNotes.MOST_BYTES) {
            bytes += all.get(count).state().length;
            count++;
        }
        return count;
    }

    private void write(List<RecentState> states) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        CRC32 sum = new CRC32();
        try (OutputStream to = new DeflaterOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)));
                DataOutputStream out = new DataOutputStream(new CheckedOutputStream(to, sum))) {
            out.writeUTF(HEADER);
            out.writeInt(states.size());
            for (RecentState state : states) {
                write(state, out);
            }
            out.writeLong(sum.getValue());
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(RecentState state, DataOutputStream out) throws IOException {
        out.writeUTF(state.subject().source());
        out.writeUTF(state.subject().detector());
        out.writeUTF(state.subject().kind().name());
        out.writeUTF(state.subject().check());
        out.writeUTF(state.subject().scope().name());
        out.writeUTF(state.definition());
        out.writeLong(state.time());
        out.writeInt(state.state().length);
        out.write(state.state());
    }

    private List<RecentState> read() throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream from = new InflaterInputStream(new BufferedInputStream(Files.newInputStream(file)));
                DataInputStream in = new DataInputStream(new CheckedInputStream(from, sum))) {
            if (!in.readUTF().equals(HEADER)) {
                throw new IOException("It was written by another version of Tocsin.");
            }
            List<RecentState> states = new ArrayList<>();
            long room = RestartNotes.MOST_BYTES;
            for (int left = in.readInt(); left > 0; left--) {
                RecentState state = readOne(in, room);
                room -= state.state().length;
                states.add(state);
            }
            long expected = sum.getValue();
            if (in.readLong() != expected) {
                throw new IOException("It is damaged.");
            }
            return states;
        }
    }

    private static RecentState readOne(DataInputStream in, long room) throws IOException {
        AlertSubject subject = new AlertSubject(
                in.readUTF(),
                in.readUTF(),
                DetectorKind.valueOf(in.readUTF()),
                in.readUTF(),
                AlertScope.valueOf(in.readUTF()));
        String definition = in.readUTF();
        long time = in.readLong();
        int length = in.readInt();
        if (length < 0 || length > room) {
            throw new IOException("It is damaged.");
        }
        return new RecentState(subject, definition, time, in.readNBytes(length));
    }
}

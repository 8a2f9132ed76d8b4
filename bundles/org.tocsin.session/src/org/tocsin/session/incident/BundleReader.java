package org.tocsin.session.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tocsin.api.alert.Alert;

/** Unpacks bundles, which may come from anybody. */
final class BundleReader {

    private final BundleLimits limits;

    BundleReader(BundleLimits limits) {
        this.limits = limits;
    }

    /** See {@link IncidentBundle#open}. */
    IncidentBundle open(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            check(zip);
            Path folder = Files.createTempDirectory("tocsin-incident");
            try {
                return new Unpacking(zip, folder, file).all();
            } catch (IOException | RuntimeException failure) {
                IncidentBundle.remove(folder);
                throw failure;
            }
        } catch (NoSuchFileException gone) {
            throw new IllegalArgumentException(file + " does not exist.", gone);
        } catch (ZipException broken) {
            throw new IllegalArgumentException(file + " is damaged, or not a zip file.", broken);
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(file + " cannot be read: " + unreadable.getMessage() + ".", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(file + " " + wrong.getMessage() + ".", wrong);
        }
    }

    private void check(ZipFile zip) {
        if (zip.size() > limits.parts()) {
            throw new IllegalArgumentException(
                    "has " + zip.size() + " parts, and no incident has more than " + limits.parts());
        }
        for (ZipEntry entry : zip.stream().toList()) {
            String name = entry.getName();
            if (name.startsWith("/")
                    || name.contains("\\")
                    || List.of(name.split("/")).contains("..")) {
                throw new IllegalArgumentException("has a part that would lie outside of it: " + name);
            }
        }
    }

    /** One bundle on its way into its folder. */
    private final class Unpacking {

        private final ZipFile zip;
        private final Path folder;
        private final Path file;
        private long left = limits.total();

        private Unpacking(ZipFile zip, Path folder, Path file) {
            this.zip = zip;
            this.folder = folder;
            this.file = file;
        }

        private IncidentBundle all() throws IOException {
            BundleManifest manifest = BundleManifest.read(text(BundlePart.MANIFEST.file()));
            if (manifest.events().isEmpty()) {
                throw new IllegalArgumentException("has no events to replay");
            }
            for (String events : manifest.events()) {
                unpack(events, left);
            }
            List<Alert> alerts = alerts(text(BundlePart.ALERTS.file()));
            if (zip.getEntry(BundlePart.RULES.file()) != null) {
                unpack(BundlePart.RULES.file(), limits.text());
            }
            String summary = zip.getEntry(BundlePart.SUMMARY.file()) == null ? "" : text(BundlePart.SUMMARY.file());
            return new IncidentBundle(file, folder, manifest, alerts, summary);
        }

        private String text(String part) throws IOException {
            unpack(part, limits.text());
            try {
                return Files.readString(folder.resolve(part));
            } catch (CharacterCodingException noText) {
                throw new IllegalArgumentException("is damaged: " + part + " is not UTF-8 text", noText);
            }
        }

        /** Counts what comes out, because what a zip file says of its sizes may be wrong. */
        private void unpack(String part, long most) throws IOException {
            ZipEntry entry = zip.getEntry(part);
            if (entry == null || entry.isDirectory()) {
                throw new IllegalArgumentException("is no incident bundle, or not whole: it has no " + part);
            }
            byte[] buffer = new byte[1 << 16];
            long room = Math.min(most, left);
            try (InputStream in = zip.getInputStream(entry);
                    OutputStream out = Files.newOutputStream(folder.resolve(part))) {
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    room -= read;
                    left -= read;
                    if (room < 0) {
                        throw new IllegalArgumentException(
                                "is larger than an incident can be: " + part + " does not end");
                    }
                    out.write(buffer, 0, read);
                }
            } catch (ZipException | java.io.EOFException broken) {
                throw new IllegalArgumentException("is damaged: " + part + " cannot be unpacked", broken);
            }
        }

        private static List<Alert> alerts(String lines) {
            List<Alert> alerts = new ArrayList<>();
            int number = 0;
            for (String line : lines.lines().toList()) {
                number++;
                if (!line.isBlank()) {
                    try {
                        alerts.add(AlertJson.read(line));
                    } catch (IllegalArgumentException wrong) {
                        throw new IllegalArgumentException(
                                "is damaged: line " + number + " of " + BundlePart.ALERTS.file() + " is no alert",
                                wrong);
                    }
                }
            }
            return alerts;
        }
    }
}

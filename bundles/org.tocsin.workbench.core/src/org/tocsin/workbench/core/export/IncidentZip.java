package org.tocsin.workbench.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tocsin.api.alert.Alert;
import org.tocsin.session.incident.BundleManifest;
import org.tocsin.session.incident.BundlePart;
import org.tocsin.support.AlertColumn;

/**
 * Writes incident bundles.
 *
 * @param export what goes into it
 * @param past where events are
 * @param material what goes into it besides
 */
public record IncidentZip(IncidentExport export, PastEvents past, IncidentMaterial material) {

    private static final List<AlertColumn> COLUMNS = List.of(AlertColumn.values());

    /** Writes a part. */
    private interface Part {
        boolean write(OutputStream out) throws IOException;
    }

    /**
     * Writes all of it; false if it was cancelled.
     *
     * @throws IOException with words for the end of a sentence, if something is in the way
     */
    public boolean write(OutputStream out, ExportProgress progress) throws IOException {
        progress.doing("Reading events");
        EventTables tables = EventTables.read(past, export.from(), export.to(), export.sources()::contains, progress);
        if (progress.cancelled()) {
            return false;
        }
        if (tables.events().isEmpty()) {
            throw new IOException("there are no events around these alerts any more, so there is nothing to replay");
        }
        progress.doing("Writing the bundle");
        List<EventCsv> events = tables.apart();
        List<String> names = IntStream.rangeClosed(1, events.size())
                .mapToObj(BundlePart::events)
                .toList();
        // not closed, because that would close the stream of others
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text(zip, BundlePart.MANIFEST.file(), manifest(names).json());
        text(zip, BundlePart.SUMMARY.file(), new IncidentSummary(export, names(names)).text());
        List<Alert> alerts = export.transitions();
        AlertCsv table = new AlertCsv(new AlertExport(Instant.MIN, Instant.MAX, COLUMNS, true), alerts);
        boolean whole = part(zip, BundlePart.ALERT_TABLE.file(), part -> table.write(part, progress))
                && part(zip, BundlePart.ALERTS.file(), part -> new AlertJsonLines(alerts).write(part, progress));
        for (int i = 0; i < events.size() && whole; i++) {
            EventCsv one = events.get(i);
            whole = part(zip, names.get(i), part -> one.write(part, progress));
        }
        text(zip, BundlePart.MODELS.file(), ModelFacts.of(material.models()));
        if (material.rules().isPresent()) {
            text(zip, BundlePart.RULES.file(), material.rules().get());
        }
        if (material.chart().isPresent()) {
            text(zip, BundlePart.CHART.file(), material.chart().get());
        }
        if (material.picture().isPresent()) {
            part(zip, BundlePart.PICTURE.file(), part -> {
                part.write(material.picture().get().bytes());
                return true;
            });
        }
        zip.finish();
        return whole;
    }

    private BundleManifest manifest(List<String> events) {
        return new BundleManifest(export.incident().sentence(), export.from(), export.to(), export.ids(), events);
    }

    private List<String> names(List<String> events) {
        List<String> names = new ArrayList<>(List.of(BundlePart.ALERT_TABLE.file(), BundlePart.ALERTS.file()));
        names.addAll(events);
        material.rules().ifPresent(text -> names.add(BundlePart.RULES.file()));
        names.add(BundlePart.MODELS.file());
        material.chart().ifPresent(text -> names.add(BundlePart.CHART.file()));
        material.picture().ifPresent(bytes -> names.add(BundlePart.PICTURE.file()));
        return names;
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        part(zip, name, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        });
    }

    private static boolean part(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        boolean whole = part.write(zip);
        zip.closeEntry();
        return whole;
    }
}

package org.tocsin.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tocsin.api.alert.AlertWriter;
import org.tocsin.api.alert.AlertWriterFactory;
import org.tocsin.api.setting.ParameterRole;

/**
 * Where alerts go: to every writer that is installed, with one folder for all files.
 *
 * @param folder where files are
 * @param terminal whether a person at a terminal sees them, unless set otherwise
 * @param anew whether files are written anew, each as one without end, whatever the clock says meanwhile
 * @param values what is set, by the id of the writer
 */
public record AlertOutput(Path folder, boolean terminal, boolean anew, Map<String, Map<String, String>> values) {

    public AlertOutput {
        values = Map.copyOf(values);
    }

    /**
     * Makes the writers; none has written anything yet.
     *
     * @throws IllegalArgumentException with what is wrong with the values of one
     */
    List<AlertWriter> writers(List<AlertWriterFactory> installed) {
        return installed.stream()
                .map(writer -> writer.create(filled(writer).settings("writer." + writer.id())))
                .toList();
    }

    /** The files that are written. */
    public List<Path> files(List<AlertWriterFactory> installed) {
        return installed.stream()
                .flatMap(writer -> filled(writer).value(ParameterRole.OUTPUT_FILE).stream())
                .map(folder::resolve)
                .toList();
    }

    /** Deletes what an earlier run has written, if files are written anew. */
    void clear(List<AlertWriterFactory> installed) throws IOException {
        if (anew) {
            for (Path file : files(installed)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private RoleValues filled(AlertWriterFactory writer) {
        RoleValues filled =
                new RoleValues(writer.parameters(), writer.roles(), values.getOrDefault(writer.id(), Map.of()));
        if (anew) {
            filled.set(ParameterRole.DAYS_KEPT, "0");
        }
        return filled.set(ParameterRole.OUTPUT_FOLDER, folder.toString())
                .propose(ParameterRole.TERMINAL, Boolean.toString(terminal));
    }
}

package org.tocsin.measure.api;

import java.io.IOException;
import java.nio.file.Path;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Opens recorded measurements to be read row by row, for those who have to answer for every row. An OSGi service; safe
 * to call from any thread.
 */
@ConsumerType
public interface TableReader {

    /**
     * Opens a file in the wide form: the first column is the time, the others are metrics, but for {@code source} and
     * {@code label}.
     *
     * @param file plain, or compressed if it ends with {@code .gz}
     * @param source what its events are called if there is no column {@code source}
     * @throws IllegalArgumentException with one sentence that names the place, if its header is not that of such a table
     * @throws IOException if it cannot be read; the message is a sentence that names the file
     */
    RecordedTable open(Path file, String source) throws IOException;
}

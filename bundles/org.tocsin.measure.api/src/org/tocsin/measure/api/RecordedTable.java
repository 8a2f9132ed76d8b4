package org.tocsin.measure.api;

import java.io.IOException;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** A table of measurements, row by row. Used by one thread. */
@ConsumerType
public interface RecordedTable extends AutoCloseable {

    /** What the first column is called. */
    String timeColumn();

    /**
     * The next row; empty at the end. Blank lines are none.
     *
     * @throws IOException if it cannot be read on; the message is a sentence that names the file
     */
    Optional<RecordedRow> next() throws IOException;

    @Override
    void close();
}

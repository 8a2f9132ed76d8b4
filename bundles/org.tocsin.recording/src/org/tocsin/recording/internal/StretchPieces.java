package org.tocsin.recording.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tocsin.api.event.Event;

/**
 * What was found of one stretch, as it is written.
 *
 * @param of the sources that are asked for; empty for all
 * @param blocks of those sources
 * @param frames of all sources and stretches
 */
record StretchPieces(long stretch, Set<String> of, List<Block> blocks, List<byte[]> frames) {

    /** The rows of one source. */
    record Block(String source, byte[] bytes) {}

    /** The rows, each in order of time. */
    List<SourceRows> rows() throws IOException {
        List<SourceRows> rows = new ArrayList<>();
        for (Block block : blocks) {
            rows.add(BlockCode.read(block.source, block.bytes));
        }
        Gathering recent = new Gathering();
        for (byte[] frame : frames) {
            recent.add(FrameCode.read(frame).stream().filter(this::asked).toList());
        }
        recent.takeOver(Long.MAX_VALUE).forEach(some -> rows.add(some.sorted()));
        return rows;
    }

    private boolean asked(Event event) {
        return Stretch.of(event.epochMillis()) == stretch && (of.isEmpty() || of.contains(event.source()));
    }
}

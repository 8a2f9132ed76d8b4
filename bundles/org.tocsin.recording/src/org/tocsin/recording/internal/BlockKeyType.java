package org.tocsin.recording.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How H2 orders and writes the keys of blocks. */
@NonNullByDefault({}) // H2 says nothing of null
final class BlockKeyType extends BasicDataType<BlockKey> {

    private static final int OVERHEAD = 80;

    @Override
    public int getMemory(BlockKey key) {
        return OVERHEAD + 2 * key.source().length();
    }

    @Override
    public int compare(BlockKey one, BlockKey other) {
        return one.compareTo(other);
    }

    @Override
    public void write(WriteBuffer buffer, BlockKey key) {
        byte[] source = key.source().getBytes(StandardCharsets.UTF_8);
        buffer.putLong(key.stretch()).putInt(key.part()).putInt(source.length).put(source);
    }

    @Override
    public BlockKey read(ByteBuffer buffer) {
        long stretch = buffer.getLong();
        int part = buffer.getInt();
        byte[] source = new byte[buffer.getInt()];
        buffer.get(source);
        return new BlockKey(stretch, new String(source, StandardCharsets.UTF_8), part);
    }

    @Override
    public BlockKey[] createStorage(int size) {
        return new BlockKey[size];
    }
}

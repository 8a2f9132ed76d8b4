package org.tocsin.detector.rule.internal.window;

import java.util.Arrays;

/** Whole numbers from 0 on, first in, first out, in one byte for each seven bits: small ones take little room. */
final class NumberQueue {

    private static final int LOW = 0x7F;
    private static final int MORE = 0x80;

    private byte[] bytes = new byte[64];
    private int head;
    private int size;

    void add(long number) {
        long rest = number;
        while (rest > LOW) {
            append((byte) (rest | MORE));
            rest >>>= 7;
        }
        append((byte) rest);
    }

    private void append(byte next) {
        if (size == bytes.length) {
            grow();
        }
        bytes[place(size)] = next;
        size++;
    }

    private int place(int n) {
        int place = head + n;
        return place < bytes.length ? place : place - bytes.length;
    }

    private void grow() {
        byte[] wider = new byte[bytes.length + bytes.length / 2];
        int first = bytes.length - head;
        System.arraycopy(bytes, head, wider, 0, first);
        System.arraycopy(bytes, 0, wider, first, head);
        bytes = wider;
        head = 0;
    }

    /** Takes the oldest number out; to be asked for only where there is one. */
    long remove() {
        long number = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[head];
            head = place(1);
            size--;
            number |= (long) (next & LOW) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    /** Passes all numbers through the archive. */
    void keep(Archive archive) {
        byte[] queued = new byte[size];
        for (int i = 0; i < size; i++) {
            queued[i] = bytes[place(i)];
        }
        byte[] kept = archive.bytes(queued);
        if (archive.reads()) {
            bytes = Arrays.copyOf(kept, Math.max(64, kept.length));
            head = 0;
            size = kept.length;
        }
    }

    /** How many bytes it has room for. */
    int capacity() {
        return bytes.length;
    }
}

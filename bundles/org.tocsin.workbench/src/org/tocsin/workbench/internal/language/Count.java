package org.tocsin.workbench.internal.language;

import org.eclipse.osgi.util.NLS;

/** A count with its noun: {@code 1 alert}, {@code 2 alerts}. Languages differ in how they make many of one. */
public final class Count {

    private Count() {}

    /**
     * The count in words.
     *
     * @param one what to say of one
     * @param many what to say of any other count, which stands for {@code {0}}
     */
    public static String of(long count, String one, String many) {
        return NLS.bind(count == 1 ? one : many, count);
    }
}

package org.tocsin.session.incident;

/**
 * How large a bundle may be, whatever it says of itself.
 *
 * @param parts how many files it has at most
 * @param text how many bytes a part has at most that is read as a whole
 * @param total how many bytes all of it takes at most when it is unpacked
 */
record BundleLimits(int parts, long text, long total) {

    static final BundleLimits USUAL = new BundleLimits(2_000, 64L << 20, 4L << 30);
}

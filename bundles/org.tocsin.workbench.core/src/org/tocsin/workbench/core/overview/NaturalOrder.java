package org.tocsin.workbench.core.overview;

import java.util.Comparator;

/** Names of sources in the order that people expect: {@code web-2} before {@code web-10}. */
final class NaturalOrder {

    static final Comparator<String> OF_NAMES = NaturalOrder::compare;

    private NaturalOrder() {}

    private static int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOne = end(one, i);
            int endOther = end(other, j);
            String part = one.substring(i, endOne);
            String otherPart = other.substring(j, endOther);
            int order = digit(part.charAt(0)) && digit(otherPart.charAt(0))
                    ? numbers(part, otherPart)
                    : part.compareToIgnoreCase(otherPart);
            if (order != 0) {
                return order;
            }
            i = endOne;
            j = endOther;
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    /** Where the run of digits, or of anything else, ends that begins here. */
    private static int end(String name, int from) {
        int end = from;
        while (end < name.length() && digit(name.charAt(end)) == digit(name.charAt(from))) {
            end++;
        }
        return end;
    }

    private static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    /** Without turning them into numbers: they may be longer than any. */
    private static int numbers(String one, String other) {
        String bare = one.replaceFirst("^0+(?!$)", "");
        String otherBare = other.replaceFirst("^0+(?!$)", "");
        int length = Integer.compare(bare.length(), otherBare.length());
        return length != 0 ? length : bare.compareTo(otherBare);
    }
}

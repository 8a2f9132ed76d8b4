package org.tocsin.workbench.core.replay;

import java.util.ArrayList;
import java.util.List;

/** The summary of a bundle as plain text, for beside the table of its alerts. */
public final class SummaryText {

    private SummaryText() {}

    /**
     * Markdown without its signs. Tables are left out, and so are headings that have nothing below them then.
     *
     * @param markdown as a bundle has it, or anything else
     */
    public static String plain(String markdown) {
        List<String> kept = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            boolean heading = line.startsWith("#");
            boolean blank = line.isBlank();
            if (line.startsWith("|")
                    || blank && (kept.isEmpty() || kept.getLast().isBlank())) {
                continue;
            }
            if (heading) {
                dropEmptyHeading(kept);
            }
            kept.add(line);
        }
        dropEmptyHeading(kept);
        return String.join("\n", kept.stream().map(SummaryText::words).toList()).strip();
    }

    /** Takes a heading of lower rank back that nothing follows. */
    private static void dropEmptyHeading(List<String> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && lines.get(last).isBlank()) {
            last--;
        }
        if (last >= 0 && lines.get(last).startsWith("##")) {
            lines.subList(last, lines.size()).clear();
        }
    }

    private static String words(String line) {
        return line.replaceFirst("^#+ ", "")
                .replaceAll("(?<!\\\\)\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("(?<!\\\\)\\*", "")
                .replaceAll("\\\\([\\\\`*_\\[\\]<>#|])", "$1");
    }
}

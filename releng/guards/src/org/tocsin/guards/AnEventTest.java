package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that follows an event tells the truth. */
class AnEventTest {

    private static final Path PAGE =
            Path.of(System.getProperty("tocsin.bundles")).resolve("../releng/docs/an-event.md");
    private static final Pattern LINK = Pattern.compile("\\[`([A-Za-z]+)[^`]*`]\\(([^)]+)\\)");

    /** The first class of each step of the list, with where it is. */
    private record Step(String type, Path file) {}

    /** The way in and the way out; between them, results are returned. */
    private static List<List<Step>> ways() throws IOException {
        List<List<Step>> ways = new ArrayList<>();
        ways.add(new ArrayList<>());
        for (String line : Files.readAllLines(PAGE)) {
            Matcher link = LINK.matcher(line);
            if (line.equals("## Out")) {
                ways.add(new ArrayList<>());
            } else if (line.matches("[0-9]+\\. .*") && link.find()) {
                ways.getLast().add(new Step(link.group(1), PAGE.resolveSibling(link.group(2))));
            }
        }
        return ways;
    }

    @Test
    void everyClassIsWhereThePageSays() throws IOException {
        List<String> missing = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(PAGE));
        while (link.find()) {
            Path file = PAGE.resolveSibling(link.group(2));
            if (!Files.exists(file) || !file.endsWith(link.group(1) + ".java")) {
                missing.add(link.group(1));
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(List.of(10, 4), ways().stream().map(List::size).toList(), "steps in and out");
    }

    @Test
    void everyClassKnowsTheNext() throws IOException {
        List<String> broken = new ArrayList<>();
        for (List<Step> way : ways()) {
            for (int i = 1; i < way.size(); i++) {
                String text = Files.readString(way.get(i - 1).file());
                if (!names(text, way.get(i).type()) && !behindAContract(text, way.get(i))) {
                    broken.add(way.get(i - 1).type() + " does not know "
                            + way.get(i).type());
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean names(String text, String type) {
        return Pattern.compile("\\b" + type + "\\b").matcher(text).find();
    }

    /** Whether it knows an interface that the next one implements. */
    private static boolean behindAContract(String text, Step next) throws IOException {
        Matcher contracts = Pattern.compile("implements ([\\w., ]+)").matcher(Files.readString(next.file()));
        while (contracts.find()) {
            for (String contract : contracts.group(1).split("[, ]+")) {
                String simple = contract.substring(contract.lastIndexOf('.') + 1);
                if (names(text, simple)) {
                    return true;
                }
            }
        }
        return false;
    }
}

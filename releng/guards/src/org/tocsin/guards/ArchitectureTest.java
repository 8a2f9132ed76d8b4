package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of bundles tells the truth. */
class ArchitectureTest {

    private static final Path PAGE =
            Path.of(System.getProperty("tocsin.bundles")).resolve("../releng/docs/architecture.md");

    private static Map<String, Set<String>> told() throws IOException {
        Map<String, Set<String>> told = new TreeMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split("\\|");
            if (cells.length == 5 && cells[1].strip().startsWith("`")) {
                told.put(
                        name(cells[1]),
                        Stream.of(cells[4].split(","))
                                .filter(cell -> cell.contains("`"))
                                .map(ArchitectureTest::name)
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return told;
    }

    private static String name(String cell) {
        return "org.tocsin." + cell.strip().replace("`", "");
    }

    private static Map<String, Set<String>> real() {
        Map<String, String> owners = new HashMap<>();
        Bundle.all().forEach(bundle -> bundle.exports().forEach(one -> owners.put(one, bundle.name())));
        Map<String, Set<String>> real = new TreeMap<>();
        for (Bundle bundle : Bundle.all()) {
            Set<String> needed = new TreeSet<>(bundle.header("Require-Bundle"));
            needed.removeIf(name -> !name.startsWith("org.tocsin."));
            bundle.header("Import-Package").stream()
                    .map(one -> owners.getOrDefault(one, bundle.name()))
                    .filter(owner -> !owner.equals(bundle.name()))
                    .forEach(needed::add);
            real.put(bundle.name(), needed);
        }
        return real;
    }

    @Test
    void everyBundleNeedsWhatTheTableSays() throws IOException {
        assertEquals(text(real()), text(told()));
    }

    private static String text(Map<String, Set<String>> table) {
        return table.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
    }
}

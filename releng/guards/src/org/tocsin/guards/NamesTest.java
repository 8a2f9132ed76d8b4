package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One name, one thing: who reads of a type need not ask which one is meant. */
class NamesTest {

    private static final String PACKAGE = "package-info.java";

    @Test
    void noTwoTypesHaveOneName() {
        Map<String, List<Path>> byName = Bundle.all().stream()
                .flatMap(bundle -> bundle.files().stream())
                .filter(file -> !file.endsWith(PACKAGE))
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        Map<String, List<Path>> twice = new TreeMap<>(byName);
        twice.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), twice);
    }
}

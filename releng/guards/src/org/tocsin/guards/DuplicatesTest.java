package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.pmd.cpd.CPDConfiguration;
import net.sourceforge.pmd.cpd.CpdAnalysis;
import net.sourceforge.pmd.cpd.Mark;
import net.sourceforge.pmd.cpd.Match;
import net.sourceforge.pmd.lang.LanguageRegistry;
import org.junit.jupiter.api.Test;

/** Nothing is written twice. */
class DuplicatesTest {

    private static final int FEWEST_TOKENS = 80;
    private static final int FEWEST_LINES = 12;

    @Test
    void noCodeOfTwelveLinesIsThereTwice() throws Exception {
        CPDConfiguration configuration = new CPDConfiguration();
        configuration.setOnlyRecognizeLanguage(LanguageRegistry.CPD.getLanguageById("java"));
        configuration.setMinimumTileSize(FEWEST_TOKENS);
        configuration.setIgnoreAnnotations(true);
        Bundle.all().forEach(bundle -> bundle.files().forEach(file -> add(configuration, file)));
        List<String> twice = new ArrayList<>();
        try (CpdAnalysis analysis = CpdAnalysis.create(configuration)) {
            analysis.performAnalysis(report -> report.getMatches().stream()
                    .filter(match -> match.getLineCount() >= FEWEST_LINES)
                    .map(DuplicatesTest::words)
                    .forEach(twice::add));
        }
        assertEquals(List.of(), twice);
    }

    private static void add(CPDConfiguration configuration, Path file) {
        if (!file.endsWith("package-info.java")) {
            configuration.addInputPath(file);
        }
    }

    private static String words(Match match) {
        StringBuilder words = new StringBuilder(match.getLineCount() + " lines:");
        for (Mark mark : match) {
            words.append(' ')
                    .append(Path.of(mark.getLocation().getFileId().getOriginalPath())
                            .getFileName())
                    .append(':')
                    .append(mark.getLocation().getStartLine());
        }
        return words.toString();
    }
}

package org.tocsin.workbench.core.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.rule.api.RuleProblem;

class RuleNewsTest {

    private static final Path FILE = Path.of("home", "rules.yaml");

    private final List<String> said = new ArrayList<>();
    private final RuleNews news = new RuleNews(said::add);

    @Test
    void aProblemIsToldOnceAndAgainWhenItComesBack() {
        List<RuleProblem> problems = List.of(new RuleProblem(3, 5, "Found the end."));
        news.look(FILE, List.of());
        news.look(FILE, problems);
        news.look(FILE, problems);
        assertEquals(List.of("rules.yaml:3:5: Found the end. Rules without an error go on."), said);
        news.look(FILE, List.of());
        news.look(FILE, problems);
        assertEquals(2, said.size());
    }

    @Test
    void manyProblemsAreSummedUp() {
        news.look(FILE, Collections.nCopies(12, new RuleProblem(1, 1, "Wrong.")));
        assertEquals(6, said.size());
        assertEquals("rules.yaml: 7 more problems; Monitor > Rules shows all.", said.get(5));
    }
}

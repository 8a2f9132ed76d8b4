package org.tocsin.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import edu.umd.cs.findbugs.filter.Filter;
import edu.umd.cs.findbugs.filter.Matcher;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What SpotBugs finds is mended, or said in {@code wrong-findings.xml} not to be a bug, and why. */
class FindingsTest {

    private static Collection<BugInstance> found;
    private static Filter wrong;

    @BeforeAll
    static void search() throws IOException, InterruptedException {
        wrong = new Filter(System.getProperty("tocsin.findings.wrong"));
        try (Project classes = new Project();
                FindBugs2 search = new FindBugs2()) {
            Bundle.all().forEach(bundle -> classes.addFile(bundle.classFolder().toString()));
            BugCollectionBugReporter reporter =
                    new BugCollectionBugReporter(classes, new PrintWriter(OutputStream.nullOutputStream()));
            reporter.setPriorityThreshold(Priorities.NORMAL_PRIORITY);
            search.setProject(classes);
            search.setBugReporter(reporter);
            search.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
            search.setUserPreferences(UserPreferences.createDefaultUserPreferences());
            search.execute();
            found = reporter.getBugCollection().getCollection();
        }
    }

    @Test
    void nothingIsFoundThatIsNotExplained() {
        assertEquals(
                "",
                String.join(
                        "\n",
                        found.stream()
                                .filter(bug -> !wrong.match(bug))
                                .map(bug -> bug.getType() + " " + bug.getMessageWithoutPrefix() + " "
                                        + bug.getPrimarySourceLineAnnotation())
                                .toList()));
    }

    /** An explanation without a finding hides the next one. */
    @Test
    void everyExplanationIsNeeded() {
        List<String> idle = wrong.getChildren().stream()
                .filter(explained -> found.stream().noneMatch(explained::match))
                .map(Matcher::toString)
                .toList();
        assertEquals(List.of(), idle);
    }
}

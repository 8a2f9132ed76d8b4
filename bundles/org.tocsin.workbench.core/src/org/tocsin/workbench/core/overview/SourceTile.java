package org.tocsin.workbench.core.overview;

import java.util.Optional;
import org.tocsin.workbench.core.monitor.AlertStory;

/**
 * One source and what calls for somebody there.
 *
 * @param source its name
 * @param worst the worst of its open alerts, of several the one that fired first; empty if none is open
 * @param open how many are open, without those that a silence hides
 * @param silenced how many open ones a silence hides
 */
public record SourceTile(String source, Optional<AlertStory> worst, int open, int silenced) {}

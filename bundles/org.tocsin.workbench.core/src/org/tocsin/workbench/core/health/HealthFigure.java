package org.tocsin.workbench.core.health;

import java.util.List;

/**
 * One figure of the pipeline with its course, the oldest value first.
 *
 * @param name what it is
 * @param now its value in words
 * @param least the least value of its course in words
 * @param most the most
 * @param course its values, one a second at most; not empty
 * @param meaning what it says, in a sentence
 * @param trouble whether somebody should do something about it
 */
public record HealthFigure(
        String name, String now, String least, String most, List<Double> course, String meaning, boolean trouble) {
    public HealthFigure {
        course = List.copyOf(course);
    }
}

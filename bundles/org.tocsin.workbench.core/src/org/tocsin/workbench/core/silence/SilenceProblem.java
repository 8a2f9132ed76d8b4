package org.tocsin.workbench.core.silence;

/**
 * What is wrong at a place of the file of silences.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param sentence what was found, and what was expected
 */
record SilenceProblem(int line, int column, String sentence) {}

/**
 * The command line: what a person types becomes a plan, the engine does it, and what came of it is printed.
 *
 * <pre>
 * arguments ─picocli→ WatchCommand, ReplayCommand        → PipelineRun → Summary
 *                     LearnCommand, ScoreCommand, …      → LongRun     → a table
 *                     DetectorsCommand, RulesCommand, …  → a Listing
 * </pre>
 *
 * <p>{@code HeadlessApplication} is started by the platform, waits for the {@code Toolbox} of services and hands it to
 * {@code TocsinCommand}. A command works on the main thread until it is done or somebody interrupts; what the pipeline
 * tells meanwhile comes on its own threads and is printed through {@code Console}. What is wrong is one sentence and an
 * exit code.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.headless.internal;

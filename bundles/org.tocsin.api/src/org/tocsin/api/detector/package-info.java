/**
 * The contract of detectors, and the extension point {@code org.tocsin.api.detectors} that they are contributed to.
 *
 * <pre>
 * DetectorFactory ─(source, settings)→ Check: Detector ─inspect(Event)→ Verdict
 *                                               └─learning()→ Learning, for one that learns
 * </pre>
 *
 * <p>A detector plug-in is a bundle with a {@code plugin.xml}, a {@link org.tocsin.api.detector.DetectorFactory} and a
 * {@link org.tocsin.api.detector.Detector}. It declares its parameters with their types in the {@code plugin.xml}; the
 * workbench makes the preference page from them and the command line its options. The lane of a source calls its
 * detectors, one event after the other, so that they need no locks. What looks at several sources together is a
 * {@link org.tocsin.api.detector.Correlation}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.detector;

/**
 * The contract of detectors, and the extension point {@code org.tocsin.api.detectors} that they are contributed to.
 *
 * <p>A detector plug-in is a bundle with a {@code plugin.xml}, a {@link org.tocsin.api.detector.DetectorFactory} and a
 * {@link org.tocsin.api.detector.Detector}. It declares its parameters with their types in the {@code plugin.xml}; the
 * workbench makes the preference page from them and the command line its options.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.tocsin.api.detector;

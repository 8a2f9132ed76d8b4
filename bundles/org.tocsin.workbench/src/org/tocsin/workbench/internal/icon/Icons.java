package org.tocsin.workbench.internal.icon;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.tocsin.api.alert.AlertState;
import org.tocsin.api.detector.Severity;

/** The pictures of this bundle, by name. */
public final class Icons {

    private final LocalResourceManager resources;

    /**
     * Pictures that live as long as this control.
     */
    public Icons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle("org.tocsin.workbench", "icons/" + name + ".svg")
                .orElse(ImageDescriptor.getMissingImageDescriptor());
    }

    public Image image(String name) {
        return resources.create(descriptor(name));
    }

    public Image image(AlertState state) {
        return image("state-" + state.word());
    }

    public Image image(Severity severity) {
        return image("severity-" + severity.word());
    }
}

package org.tocsin.workbench.internal.rules;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.tocsin.workbench.internal.icon.Icons;

/** The rules that run, as what an editor edits. */
record RulesInput() implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.descriptor("rule");
    }

    @Override
    public String getName() {
        return "Rules";
    }

    /** Nothing: the next start begins without an editor. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return "The rules that run";
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}

package org.tocsin.workbench.internal.rules;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.tocsin.workbench.internal.icon.Icons;

/** The rules that run, as what an editor edits. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
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
        return RuleMessages.rulesTitle;
    }

    /** Nothing: the next start begins without an editor. */
    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return RuleMessages.rulesHelp;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}

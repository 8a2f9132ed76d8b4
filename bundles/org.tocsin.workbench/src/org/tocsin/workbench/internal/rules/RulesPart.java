package org.tocsin.workbench.internal.rules;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.EditorPart;
import org.tocsin.rule.api.RuleBook;
import org.tocsin.rule.api.RuleLanguage;
import org.tocsin.workbench.core.monitor.CurrentRules;
import org.tocsin.workbench.core.rules.RuleRequest;
import org.tocsin.workbench.internal.live.Subscriptions;
import org.tocsin.workbench.internal.live.Theme;

/** The editor of rules. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the platform says nothing of parameters
public final class RulesPart extends EditorPart {

    /** The id of this editor. */
    public static final String ID = "org.tocsin.workbench.rules.editor";

    @Inject
    private CurrentRules rules;

    @Inject
    private Theme theme;

    private Optional<RulesPane> pane = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        ContextInjectionFactory.inject(this, site.getService(IEclipseContext.class));
    }

    @Override
    public void createPartControl(Composite parent) {
        Optional<RuleBook> book = rules.book();
        Optional<RuleLanguage> language = rules.language();
        if (book.isEmpty() || language.isEmpty()) {
            new Label(parent, SWT.WRAP).setText(RuleMessages.noDetector);
            return;
        }
        RulesPane made =
                new RulesPane(parent, book.get(), language.get(), getSite(), () -> firePropertyChange(PROP_DIRTY));
        pane = Optional.of(made);
        AutoCloseable changes = rules.onChange(() -> parent.getDisplay().asyncExec(() -> {
            if (!made.control().isDisposed()) {
                made.fileChanged();
            }
        }));
        AutoCloseable colours = theme.onChange(() -> made.wear(theme.colours()));
        made.control().addDisposeListener(event -> {
            Subscriptions.end(changes);
            Subscriptions.end(colours);
        });
        made.wear(theme.colours());
        made.begin(RuleRequest.any());
    }

    /** Begins with what was asked for. */
    void begin(RuleRequest request) {
        pane.ifPresent(present -> present.begin(request));
    }

    @Override
    public boolean isDirty() {
        return pane.map(RulesPane::changed).orElse(false);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!pane.map(RulesPane::save).orElse(true)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("Rules are in one file; Export writes a copy.");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        pane.ifPresent(RulesPane::focus);
    }

    /** Where no editor is left, its place goes to the other parts. */
    @Override
    public void dispose() {
        IWorkbenchPage page = getSite().getPage();
        Shell shell = getSite().getShell();
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed() && page.getEditorReferences().length == 0) {
                page.setEditorAreaVisible(false);
            }
        });
        super.dispose();
    }
}

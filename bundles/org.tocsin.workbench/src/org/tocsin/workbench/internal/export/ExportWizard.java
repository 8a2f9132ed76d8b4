package org.tocsin.workbench.internal.export;

import java.lang.reflect.InvocationTargetException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Asks what to export and how, and stays open until it is done. */
@NonNullByDefault(DefaultLocation.RETURN_TYPE) // made before its fields are; the platform says nothing of parameters
public final class ExportWizard extends Wizard implements IExportWizard {

    private final Optional<ExportKind> first;
    private final Map<ExportKind, ExportPage> pages = new EnumMap<>(ExportKind.class);
    private final KindPage kinds = new KindPage();
    private IWorkbench workbench;

    /** One that asks what to export. */
    public ExportWizard() {
        this(Optional.empty());
    }

    private ExportWizard(Optional<ExportKind> first) {
        this.first = first;
    }

    /** Opens it above a shell, at the page of what is to be exported, or at the one that asks. */
    public static void open(Shell shell, Optional<ExportKind> first) {
        ExportWizard wizard = new ExportWizard(first);
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setHelpAvailable(false);
        dialog.open();
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
        setWindowTitle(ExportMessages.export);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        ExportStart start = ExportStart.of(workbench);
        pages.put(ExportKind.ALERTS, new AlertsPage(start));
        pages.put(ExportKind.EVENTS, new EventsPage(start));
        pages.put(ExportKind.PICTURE, new PicturePage(start));
        pages.put(ExportKind.INCIDENT, new IncidentPage(start));
        addPage(kinds);
        pages.values().forEach(this::addPage);
    }

    private ExportPage page(ExportKind kind) {
        return Optional.ofNullable(pages.get(kind)).orElseThrow();
    }

    @Override
    public IWizardPage getStartingPage() {
        return first.isPresent() ? page(first.get()) : kinds;
    }

    @Override
    public @Nullable IWizardPage getNextPage(IWizardPage page) {
        return page == kinds ? page(kinds.kind()) : null;
    }

    @Override
    public @Nullable IWizardPage getPreviousPage(IWizardPage page) {
        return page == kinds ? null : kinds;
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() instanceof ExportPage page && page.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (!(getContainer().getCurrentPage() instanceof ExportPage page)) {
            return false;
        }
        ExportTask task = page.task();
        try {
            getContainer().run(true, true, task::run);
            ExportedPopup.show(workbench, task);
            return true;
        } catch (InterruptedException stopped) {
            page.cancelled();
        } catch (InvocationTargetException failure) {
            Throwable cause = failure.getTargetException();
            ILog.of(ExportWizard.class).error("Export to " + task.file(), cause);
            page.failed(
                    cause instanceof java.io.IOException
                            ? cause.getMessage()
                            : NLS.bind(ExportMessages.wentWrong, cause));
        }
        return false;
    }
}

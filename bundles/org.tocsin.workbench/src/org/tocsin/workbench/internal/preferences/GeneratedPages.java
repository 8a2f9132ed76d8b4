package org.tocsin.workbench.internal.preferences;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.ui.IWorkbench;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.source.EventSourceFactory;
import org.tocsin.session.Installation;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** Keeps one preference page for each detector and each kind of source that is installed, as they come and go. */
public final class GeneratedPages {

    /** The page above those of sources. */
    public static final String SOURCES = "org.tocsin.workbench.preferences.sources";

    /** The page above those of detectors. */
    public static final String DETECTORS = "org.tocsin.workbench.preferences.detectors";

    private static final String ROOT = "org.tocsin.workbench.preferences/";

    private record Page(String parent, String label, Supplier<IPreferencePage> maker) {}

    private final Installation installation;
    private final WorkbenchSettings settings;
    private final PreferenceManager manager;
    private Map<String, Page> present = Map.of();

    private GeneratedPages(Installation installation, WorkbenchSettings settings, PreferenceManager manager) {
        this.installation = installation;
        this.settings = settings;
        this.manager = manager;
    }

    /** Makes pages from now on. To be called on the UI thread. */
    public static void follow(IWorkbench workbench) {
        Installation installation = workbench.getService(Installation.class);
        GeneratedPages pages = new GeneratedPages(
                installation, workbench.getService(WorkbenchSettings.class), workbench.getPreferenceManager());
        installation.onChange(() -> {
            if (!workbench.getDisplay().isDisposed()) {
                workbench.getDisplay().asyncExec(pages::update);
            }
        });
        pages.update();
    }

    private void update() {
        Map<String, Page> wanted = new LinkedHashMap<>();
        for (EventSourceFactory source : installation.sources()) {
            wanted.put(
                    SOURCES + "." + source.id(),
                    new Page(
                            SOURCES,
                            source.name(),
                            () -> new ParametersPage(settings, source.name(), new SourceSubject(settings, source))));
        }
        for (DetectorDescriptor detector : installation.descriptors()) {
            if (!detector.offered()) {
                continue;
            }
            wanted.put(
                    DETECTORS + "." + detector.id(),
                    new Page(
                            DETECTORS,
                            detector.name(),
                            () -> new ParametersPage(
                                    settings, detector.name(), new DetectorSubject(settings, detector))));
        }
        present.forEach((id, page) -> {
            IPreferenceNode parent = manager.find(ROOT + page.parent());
            if (parent != null) {
                parent.remove(id);
            }
        });
        wanted.forEach((id, page) -> manager.addTo(ROOT + page.parent(), node(id, page)));
        present = wanted;
    }

    private static IPreferenceNode node(String id, Page page) {
        return new PreferenceNode(id) {
            @Override
            public String getLabelText() {
                return page.label();
            }

            @Override
            public void createPage() {
                setPage(page.maker().get());
            }
        };
    }
}

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
import org.tocsin.workbench.internal.desk.Desk;

/** Keeps one preference page for each detector and each kind of source that is installed, as they come and go. */
public final class GeneratedPages {

    /** The page above those of sources. */
    public static final String SOURCES = "org.tocsin.workbench.preferences.sources";

    /** The page above those of detectors. */
    public static final String DETECTORS = "org.tocsin.workbench.preferences.detectors";

    private static final String ROOT = "org.tocsin.workbench.preferences/";

    private record Page(String parent, String label, Supplier<IPreferencePage> maker) {}

    private final Desk desk;
    private final PreferenceManager manager;
    private Map<String, Page> present = Map.of();

    private GeneratedPages(Desk desk, PreferenceManager manager) {
        this.desk = desk;
        this.manager = manager;
    }

    /** Makes pages from now on. To be called on the UI thread. */
    public static void follow(Desk desk, IWorkbench workbench) {
        GeneratedPages pages = new GeneratedPages(desk, workbench.getPreferenceManager());
        desk.installation().onChange(() -> {
            if (!workbench.getDisplay().isDisposed()) {
                workbench.getDisplay().asyncExec(pages::update);
            }
        });
        pages.update();
    }

    private void update() {
        Map<String, Page> wanted = new LinkedHashMap<>();
        for (EventSourceFactory source : desk.installation().sources()) {
            wanted.put(
                    SOURCES + "." + source.id(),
                    new Page(
                            SOURCES,
                            source.name(),
                            () -> new ParametersPage(desk, source.name(), new SourceSubject(desk, source))));
        }
        for (DetectorDescriptor detector : desk.installation().descriptors()) {
            wanted.put(
                    DETECTORS + "." + detector.id(),
                    new Page(
                            DETECTORS,
                            detector.name(),
                            () -> new ParametersPage(desk, detector.name(), new DetectorSubject(desk, detector))));
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

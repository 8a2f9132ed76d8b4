package org.tocsin.install;

import java.net.URI;
import org.osgi.annotation.versioning.ProviderType;

/** Installs features into the running product and takes them out again. What changed acts at the next start. */
@ProviderType
public interface PluginInstaller {

    /**
     * Installs a feature, or brings an installed one to the newest version there.
     *
     * @param repository a p2 repository: {@code file:} or {@code http(s):}
     * @param feature its id, with or without {@code .feature.group}
     * @return one sentence on what was done
     * @throws InstallException with one sentence on what cannot be done and why
     */
    String install(URI repository, String feature) throws InstallException;

    /** Takes an installed feature out. */
    String uninstall(String feature) throws InstallException;
}

package org.tocsin.install.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningJob;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.install.InstallException;
import org.tocsin.install.PluginInstaller;

/** Installs and takes out features with Equinox p2, without asking and without a screen. */
@Component
public final class P2Installer implements PluginInstaller {

    private static final Logger LOG = System.getLogger(P2Installer.class.getName());
    private static final String GROUP = ".feature.group";

    private final IProvisioningAgent agent;

    @Activate
    public P2Installer(@Reference IProvisioningAgent agent) {
        this.agent = agent;
    }

    @Override
    public synchronized String install(URI repository, String feature) throws InstallException {
        IProfile profile = profile();
        IInstallableUnit unit = newest(load(repository), feature, "in " + repository);
        if (!profile.query(QueryUtil.createIUQuery(unit), new NullProgressMonitor())
                .isEmpty()) {
            return name(unit) + " " + unit.getVersion() + " is installed already.";
        }
        InstallOperation operation = new InstallOperation(new ProvisioningSession(agent), List.of(unit));
        operation.getProvisioningContext().setMetadataRepositories(repository);
        operation.getProvisioningContext().setArtifactRepositories(repository);
        IStatus resolved = operation.resolveModal(new NullProgressMonitor());
        perform(operation, resolved, "installed");
        return name(unit) + " " + unit.getVersion() + " is installed.";
    }

    @Override
    public synchronized String uninstall(String feature) throws InstallException {
        IInstallableUnit unit = newest(profile(), feature, "installed");
        UninstallOperation operation = new UninstallOperation(new ProvisioningSession(agent), List.of(unit));
        IStatus resolved = operation.resolveModal(new NullProgressMonitor());
        perform(operation, resolved, "taken out");
        return name(unit) + " " + unit.getVersion() + " is taken out.";
    }

    private IProfile profile() throws InstallException {
        IProfileRegistry profiles = agent.getService(IProfileRegistry.class);
        IProfile profile = profiles == null ? null : profiles.getProfile(IProfileRegistry.SELF);
        if (profile == null) {
            throw new InstallException("Tocsin does not run from a product that can be changed.");
        }
        return profile;
    }

    private IQueryable<IInstallableUnit> load(URI repository) throws InstallException {
        IMetadataRepositoryManager metadata = agent.getService(IMetadataRepositoryManager.class);
        IArtifactRepositoryManager artifacts = agent.getService(IArtifactRepositoryManager.class);
        try {
            artifacts.loadRepository(repository, new NullProgressMonitor());
            return metadata.loadRepository(repository, new NullProgressMonitor());
        } catch (ProvisionException failure) {
            LOG.log(Level.WARNING, "A repository cannot be read.", failure);
            throw new InstallException(
                    "The repository " + repository + " cannot be read: " + reason(failure.getStatus()));
        }
    }

    private static IInstallableUnit newest(IQueryable<IInstallableUnit> where, String feature, String place)
            throws InstallException {
        String id = feature.endsWith(GROUP) ? feature : feature + GROUP;
        Collection<IInstallableUnit> found = where.query(
                        QueryUtil.createLatestQuery(QueryUtil.createIUQuery(id)), new NullProgressMonitor())
                .toUnmodifiableSet();
        if (found.isEmpty()) {
            throw new InstallException("There is no feature '" + feature + "' " + place + ".");
        }
        return found.iterator().next();
    }

    private static void perform(ProfileChangeOperation operation, IStatus resolved, String done)
            throws InstallException {
        if (resolved.getSeverity() >= IStatus.ERROR || resolved.getSeverity() == IStatus.CANCEL) {
            LOG.log(Level.WARNING, operation.getResolutionDetails());
            throw new InstallException("It cannot be " + done + ": " + reason(resolved));
        }
        ProvisioningJob job = operation.getProvisioningJob(new NullProgressMonitor());
        if (job == null) {
            throw new InstallException("It cannot be " + done + ": " + reason(resolved));
        }
        IStatus result = job.runModal(new NullProgressMonitor());
        if (result.getSeverity() >= IStatus.ERROR) {
            LOG.log(Level.WARNING, result.toString());
            throw new InstallException("It could not be " + done + ": " + reason(result));
        }
    }

    /** The innermost message: the outer ones only say that something failed. */
    private static String reason(IStatus status) {
        IStatus inner = status;
        while (inner.getChildren().length > 0) {
            inner = inner.getChildren()[0];
        }
        String message = inner.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    private static String name(IInstallableUnit unit) {
        String id = unit.getId();
        return id.endsWith(GROUP) ? id.substring(0, id.length() - GROUP.length()) : id;
    }
}

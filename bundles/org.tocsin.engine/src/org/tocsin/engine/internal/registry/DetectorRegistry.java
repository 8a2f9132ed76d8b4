package org.tocsin.engine.internal.registry;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.Dictionary;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.detector.DetectorKind;

/**
 * Reads the extension point {@code org.tocsin.api.detectors}, follows plug-ins that come and go, and publishes each
 * contribution as a {@link DetectorFactory} service. A contribution that is not well declared is logged and left out.
 */
@Component(
        service = {},
        immediate = true)
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD}) // the registry says nothing of parameters
public final class DetectorRegistry implements IRegistryEventListener {

    private static final Logger LOG = System.getLogger(DetectorRegistry.class.getName());
    private static final String EXTENSION_POINT = "org.tocsin.api.detectors";

    private final BundleContext context;
    private final IExtensionRegistry registry;
    private final Map<IConfigurationElement, ServiceRegistration<DetectorFactory>> published = new HashMap<>();

    @Activate
    public DetectorRegistry(BundleContext context, @Reference IExtensionRegistry registry) {
        this.context = context;
        this.registry = registry;
        registry.addListener(this, EXTENSION_POINT);
        synchronized (published) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                publish(element);
            }
        }
    }

    @Deactivate
    void close() {
        registry.removeListener(this);
        synchronized (published) {
            published.values().forEach(ServiceRegistration::unregister);
            published.clear();
        }
    }

    @Override
    public void added(IExtension[] extensions) {
        synchronized (published) {
            for (IExtension extension : extensions) {
                for (IConfigurationElement element : extension.getConfigurationElements()) {
                    publish(element);
                }
            }
        }
    }

    @Override
    public void removed(IExtension[] extensions) {
        synchronized (published) {
            for (IExtension extension : extensions) {
                for (IConfigurationElement element : extension.getConfigurationElements()) {
                    ServiceRegistration<DetectorFactory> registration = published.remove(element);
                    if (registration != null) {
                        registration.unregister();
                    }
                }
            }
        }
    }

    @Override
    public void added(IExtensionPoint[] extensionPoints) {}

    @Override
    public void removed(IExtensionPoint[] extensionPoints) {}

    private void publish(IConfigurationElement element) {
        if (published.containsKey(element)) {
            return;
        }
        String contributor = element.getContributor().getName();
        try {
            DetectorDescriptor descriptor = describe(element);
            if (published.values().stream().anyMatch(known -> idOf(known).equals(descriptor.id()))) {
                LOG.log(
                        Level.WARNING,
                        "{0} contributes a second detector ''{1}''; the first one is used.",
                        contributor,
                        descriptor.id());
                return;
            }
            Object factory = element.createExecutableExtension("class");
            if (!(factory instanceof DetectorFactory)) {
                LOG.log(
                        Level.ERROR,
                        "{0}: the class of detector ''{1}'' is not a DetectorFactory.",
                        contributor,
                        descriptor.id());
                return;
            }
            Dictionary<String, Object> properties = new Hashtable<>(Map.of(DetectorDescriptor.PROPERTY, descriptor));
            published.put(
                    element, context.registerService(DetectorFactory.class, (DetectorFactory) factory, properties));
        } catch (CoreException | RuntimeException | LinkageError failure) {
            LOG.log(Level.ERROR, "A detector of " + contributor + " cannot be used: " + failure.getMessage(), failure);
        }
    }

    private static String idOf(ServiceRegistration<DetectorFactory> registration) {
        return ((DetectorDescriptor) registration.getReference().getProperty(DetectorDescriptor.PROPERTY)).id();
    }

    private DetectorDescriptor describe(IConfigurationElement element) {
        String bundleName = element.getContributor().getName();
        Optional<Bundle> bundle = bundle(bundleName);
        String icon = element.getAttribute("icon");
        Optional<URL> iconUrl = icon == null ? Optional.empty() : bundle.map(one -> one.getEntry(icon));
        DetectorKind kind =
                "rule".equals(ParameterReader.required(element, "kind")) ? DetectorKind.RULE : DetectorKind.ML;
        return new DetectorDescriptor(
                ParameterReader.required(element, "id"),
                ParameterReader.required(element, "name"),
                ParameterReader.required(element, "description"),
                kind,
                bundleName + bundle.map(one -> " " + one.getVersion()).orElse(""),
                iconUrl,
                Optional.ofNullable(element.getAttribute("documentation")),
                ParameterReader.read(element),
                use(element));
    }

    private static DetectorDescriptor.Use use(IConfigurationElement element) {
        if (!ParameterReader.flag(element, "default", true)) {
            return ParameterReader.flag(element, "control", false)
                    ? DetectorDescriptor.Use.CONTROL
                    : DetectorDescriptor.Use.ON_REQUEST;
        }
        return ParameterReader.flag(element, "leading", false)
                ? DetectorDescriptor.Use.LEADING
                : DetectorDescriptor.Use.BY_DEFAULT;
    }

    private Optional<Bundle> bundle(String symbolicName) {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getSymbolicName() != null
                    && bundle.getSymbolicName().equals(symbolicName)
                    && bundle.getState() != Bundle.UNINSTALLED) {
                return Optional.of(bundle);
            }
        }
        return Optional.empty();
    }
}

package org.tocsin.api.detector;

import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.tocsin.api.setting.Parameter;

/**
 * What a contribution to {@code org.tocsin.api.detectors} says of itself.
 *
 * @param id the word for it on the command line, in files and settings, such as {@code forest}
 * @param name a name for people
 * @param description one or two sentences: what it finds
 * @param kind whether it follows rules or learns
 * @param contributor the bundle that brought it, with its version
 * @param icon an SVG, if there is one
 * @param documentation where its documentation is, if there is any
 * @param parameters what can be set, in the order in which to show it
 * @param use whether it is asked without anybody having said so
 */
public record DetectorDescriptor(
        String id,
        String name,
        String description,
        DetectorKind kind,
        String contributor,
        Optional<URL> icon,
        Optional<String> documentation,
        List<Parameter> parameters,
        Use use) {

    /** Whether a detector is asked without anybody having said so. */
    public enum Use {
        /** Has to be named, and is nothing that a person would choose: others are measured with it. */
        CONTROL,
        /** Has to be switched on. */
        ON_REQUEST,
        /** Is asked. */
        BY_DEFAULT,
        /** Is asked, and where several are measured as one its score is that of all. */
        LEADING
    }

    /** The service property of a {@link DetectorFactory} under which its descriptor stands. */
    public static final String PROPERTY = "tocsin.detector";

    public DetectorDescriptor {
        parameters = List.copyOf(parameters);
    }

    /** One that is asked by default. */
    public DetectorDescriptor(
            String id,
            String name,
            String description,
            DetectorKind kind,
            String contributor,
            Optional<URL> icon,
            Optional<String> documentation,
            List<Parameter> parameters) {
        this(id, name, description, kind, contributor, icon, documentation, parameters, Use.BY_DEFAULT);
    }

    /** Whether it is asked without anybody having said so; one that is not has to be switched on. */
    public boolean byDefault() {
        return use == Use.BY_DEFAULT || use == Use.LEADING;
    }

    /** Whether it is offered to a person who chooses what is asked. */
    public boolean offered() {
        return use != Use.CONTROL;
    }

    /** The same for another use. */
    public DetectorDescriptor withUse(Use newUse) {
        return new DetectorDescriptor(
                id, name, description, kind, contributor, icon, documentation, parameters, newUse);
    }
}

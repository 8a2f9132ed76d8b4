package org.tocsin.workbench.core.learning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.api.detector.DetectorDescriptor;
import org.tocsin.api.setting.Parameter;
import org.tocsin.api.setting.SourceNumbers;
import org.tocsin.workbench.core.monitor.WorkbenchSettings;

/** The setting of a detector that says how many false alerts a day are expected of some sources. */
public final class LearningSetting {

    private static final MathContext DIGITS = new MathContext(3);

    private final WorkbenchSettings settings;
    private final String group;
    private final List<Parameter> parameters;
    private final Parameter.OfSourceNumbers parameter;

    private LearningSetting(
            WorkbenchSettings settings, String group, List<Parameter> parameters, Parameter.OfSourceNumbers parameter) {
        this.settings = settings;
        this.group = group;
        this.parameters = parameters;
        this.parameter = parameter;
    }

    /** That of this detector, if it has one. */
    public static Optional<LearningSetting> of(WorkbenchSettings settings, DetectorDescriptor detector) {
        return detector.parameters().stream()
                .filter(Parameter.OfSourceNumbers.class::isInstance)
                .map(Parameter.OfSourceNumbers.class::cast)
                .findFirst()
                .map(parameter -> new LearningSetting(
                        settings, WorkbenchSettings.detectorGroup(detector.id()), detector.parameters(), parameter));
    }

    /** Sets what is expected of a source when the threshold is moved there. */
    public void set(String source, ThresholdMove move) {
        Map<String, String> values = new HashMap<>(settings.values(group, parameters));
        String before = values.getOrDefault(parameter.name(), parameter.defaultText());
        double wanted = new BigDecimal(move.falseAlerts(parameter.min(), parameter.max()), DIGITS).doubleValue();
        values.put(
                parameter.name(),
                SourceNumbers.parse(before).with(source, wanted).text());
        settings.put(group, parameters, values);
    }
}

package org.tocsin.detector.rule.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.api.contracts.DetectorContract;
import org.tocsin.api.contracts.Events;
import org.tocsin.api.detector.DetectorFactory;
import org.tocsin.api.event.Event;
import org.tocsin.api.setting.Settings;
import org.tocsin.detector.rule.internal.file.YamlRuleBook;

class RuleContractTest extends DetectorContract {

    private final Path folder;

    RuleContractTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Override
    protected DetectorFactory factory() {
        Path file = folder.resolve("rules.yaml");
        Event calm = Events.calm("a", 0);
        Event spike = Events.spike("a", 0);
        StringBuilder rules = new StringBuilder("rules:\n");
        for (int i = 0; i < calm.size(); i++) {
            double level = 10 * Math.max(Math.abs(calm.value(i)), 1);
            rules.append("  - name: rule-")
                    .append(i)
                    .append("\n    when: '`")
                    .append(calm.schema().metric(i).name())
                    .append("` > ")
                    .append(spike.value(i) > level ? level : 1e12)
                    .append("'\n");
        }
        try {
            Files.writeString(file, rules);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new RuleFactory(() -> new YamlRuleBook(file));
    }

    @Override
    protected Settings settings() {
        return Settings.defaults(List.of());
    }
}

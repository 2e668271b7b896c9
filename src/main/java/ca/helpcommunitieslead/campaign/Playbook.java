package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.platform.config.SettingsProblem;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The pack's {@code demo.yaml}. A campaign that is not a demonstration has none, whatever its folder holds. */
@Component
final class Playbook {
    private static final Logger log = LoggerFactory.getLogger(Playbook.class);

    private final Campaigns campaigns;
    private final PackSource source;
    private final InstantSource clock;

    Playbook(Campaigns campaigns, PackSource source, InstantSource clock) {
        this.campaigns = campaigns;
        this.source = source;
        this.clock = clock;
    }

    Optional<DemoScript> script() {
        var file = source.folder().resolve("demo.yaml");
        if (!Files.isRegularFile(file)) return Optional.empty();
        if (campaigns.current().demonstration()) return Optional.of(read(file));
        log.warn(
                "{} is left alone: the campaign {} is no demonstration",
                file,
                campaigns.current().key());
        return Optional.empty();
    }

    private DemoScript read(Path file) {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try {
            var campaign = campaigns.current();
            return new DemoScript(yaml.readTree(file), yaml, campaign.zone(), campaign.start(), clock.instant());
        } catch (JacksonException e) {
            throw new SettingsProblem("The demonstration cannot be read: " + file + ": " + e.getOriginalMessage());
        }
    }
}

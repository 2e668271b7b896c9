package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Ask.AuthorityToday;
import ca.helpcommunitieslead.campaign.Ask.Lever;
import ca.helpcommunitieslead.campaign.CampaignStore.AskRow;
import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one ask of {@code asks.yaml}. */
final class PackAskReader {
    static final String LEVER = "lever";
    static final String AUTHORITY_TODAY = "authorityToday";

    private static final String SOURCES = "sources";

    private final PackNode node;

    PackAskReader(PackNode node) {
        this.node = node;
    }

    void error(String message) {
        node.error(message);
    }

    /** Empty where the ask has no key. */
    Optional<PackAsk> read(String priority, Set<String> authorities) {
        node.knows(keys());
        var key = node.text("key");
        if (key.equals(PackNode.MISSING)) return Optional.empty();
        if (!AskKey.isKey(key)) {
            node.error("“" + key + "” must begin with a small letter and be made of small letters, digits and hyphens");
            return Optional.empty();
        }
        var fields = new LinkedHashMap<String, LocalizedText>();
        for (var field : TextKind.ASK.fields()) {
            var words = field.required() ? Optional.of(node.words(field.name())) : node.wordsIfGiven(field.name());
            words.ifPresent(text -> fields.put(field.name(), text));
            node.find(field.name()).ifPresent(value -> PackTextReader.checkLengths(value, field));
        }
        node.find(SOURCES).ifPresent(PackAskReader::checkSources);
        var attributes = Map.of(
                LEVER, node.choice(LEVER, Lever.class).name(),
                AUTHORITY_TODAY,
                        node.choice(AUTHORITY_TODAY, AuthorityToday.class).name());
        var row = new AskRow(new AskKey(key), priority, PackCampaignReader.authority(node, authorities));
        var version = node.numberIfGiven("version", 1).orElse(1);
        return Optional.of(new PackAsk(row, new PackText(new TextBody(fields, attributes), version)));
    }

    private static String[] keys() {
        var keys = new ArrayList<String>();
        keys.add("key");
        keys.add("version");
        keys.add("authority");
        keys.add(LEVER);
        keys.add(AUTHORITY_TODAY);
        TextKind.ASK.fields().forEach(field -> keys.add(field.name()));
        return keys.toArray(String[]::new);
    }

    private static void checkSources(PackNode sources) {
        for (var lang : new String[] {"en", "fr"}) {
            sources.find(lang).ifPresent(value -> {
                var line = 0;
                for (var source : value.text().lines().toList()) {
                    line++;
                    if (source.isBlank() || Source.parse(source).isPresent()) continue;
                    sources.problems()
                            .error(
                                    value.file(),
                                    value.line() + line,
                                    value.column(),
                                    "“" + source
                                            + "” is no source; write “2026-11 https://example.org/report What it is”, one on each line");
                }
            });
        }
    }

    /** An ask's place and its text. */
    record PackAsk(AskRow row, PackText text) {}
}

package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Ask.AuthorityToday;
import ca.helpcommunitieslead.campaign.Ask.Lever;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of one ask in a pack's {@code asks.yaml}. */
record AskEntry(
        String key,
        @Nullable Integer version,
        String authority,
        String lever,
        String authorityToday,
        LocalizedText statement,
        LocalizedText reason,
        LocalizedText authorityNote,
        @Nullable LocalizedText evidence,
        @Nullable LocalizedText objections,
        @Nullable LocalizedText sources) {

    TextId id() {
        return new TextId(TextKind.ASK, key);
    }

    TextBody body() {
        var fields = new LinkedHashMap<String, LocalizedText>();
        fields.put("statement", statement);
        fields.put("reason", reason);
        fields.put("authorityNote", authorityNote);
        if (evidence != null) fields.put("evidence", evidence);
        if (objections != null) fields.put("objections", objections);
        if (sources != null) fields.put("sources", sources);
        return new TextBody(
                fields,
                Map.of(
                        "lever", Lever.valueOf(lever.toUpperCase(Locale.ROOT)).name(),
                        "authorityToday",
                                AuthorityToday.valueOf(authorityToday.toUpperCase(Locale.ROOT))
                                        .name()));
    }
}

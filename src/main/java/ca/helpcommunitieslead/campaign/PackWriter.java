package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.campaign.Ask.AuthorityToday;
import ca.helpcommunitieslead.campaign.Ask.Lever;
import ca.helpcommunitieslead.campaign.Pack.PackText;
import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.Authority.DatedName;
import ca.helpcommunitieslead.directory.MunicipalityKind;
import ca.helpcommunitieslead.directory.PlacesWriter;
import ca.helpcommunitieslead.kernel.Lang;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Writes a pack as files, the same pack always as the same bytes. */
final class PackWriter {
    private static final Pattern PLAIN = Pattern.compile("0|[1-9]\\d{0,8}|[1-9]\\d{3}-\\d{2}-\\d{2}");

    private final Pack pack;
    private final SortedMap<String, String> files = new TreeMap<>();

    private PackWriter(Pack pack) {
        this.pack = pack;
    }

    /** The content of each file, by its path within the pack. */
    static SortedMap<String, String> files(Pack pack) {
        var writer = new PackWriter(pack);
        writer.files.put("campaign.yaml", writer.campaign());
        writer.files.putAll(PlacesWriter.write(pack.places()));
        pack.priorities().forEach(row -> writer.priority(row.slug()));
        PackFolders.TEXTS.forEach(writer::texts);
        return writer.files;
    }

    private String campaign() {
        var yaml = new PackYamlWriter();
        var campaign = pack.settings().campaign();
        yaml.put("key", campaign.key());
        if (campaign.demonstration()) yaml.plain("demonstration", true);
        yaml.put("name", campaign.name()).put("jurisdiction", campaign.jurisdiction());
        yaml.put("network", campaign.network())
                .put("headline", campaign.headline())
                .put("lead", campaign.lead());
        yaml.put("timeZone", campaign.zone().getId());
        yaml.plain("languages", "[" + String.join(", ", pack.settings().languages()) + "]");
        yaml.plain("start", campaign.start());
        Optional.ofNullable(campaign.end()).ifPresent(end -> yaml.plain("end", end));
        yaml.begin("threshold")
                .plain("councils", campaign.threshold())
                .choice("terms", campaign.terms())
                .end();
        yaml.plain("smallestPlaceShown", campaign.smallestPlaceShown());
        yaml.put("contact", campaign.contact());
        yaml.begin("councilTerms");
        pack.terms()
                .forEach(term -> yaml.item()
                        .put("key", term.key())
                        .plain("from", term.from())
                        .plain("to", term.to())
                        .end());
        yaml.end();
        yaml.begin("authorities");
        pack.authorities().forEach(authority -> authority(yaml, authority));
        yaml.end();
        kinds(yaml);
        yaml.begin("priorities");
        pack.priorities()
                .forEach(row -> yaml.item()
                        .put("slug", row.slug())
                        .put("authority", row.authority())
                        .end());
        yaml.end();
        credits(yaml, campaign);
        if (!campaign.words().isEmpty()) {
            yaml.begin("words");
            new TreeMap<>(campaign.words()).forEach(yaml::put);
            yaml.end();
        }
        return yaml.toString();
    }

    private static void authority(PackYamlWriter yaml, Authority authority) {
        yaml.item()
                .put("key", authority.key())
                .choice("level", authority.level())
                .begin("names");
        authority.names().forEach(name -> name(yaml, name));
        yaml.end().put("short", authority.shortName()).end();
    }

    private static void name(PackYamlWriter yaml, DatedName dated) {
        yaml.item().plain("from", dated.from());
        Optional.ofNullable(dated.to()).ifPresent(to -> yaml.plain("to", to));
        yaml.words(dated.name());
        var office = Optional.ofNullable(dated.office());
        office.flatMap(text -> Optional.ofNullable(text.en())).ifPresent(en -> yaml.put("officeEn", en));
        office.flatMap(text -> Optional.ofNullable(text.fr())).ifPresent(fr -> yaml.put("officeFr", fr));
        yaml.end();
    }

    private void kinds(PackYamlWriter yaml) {
        if (pack.kinds().isEmpty()) return;
        yaml.begin("kinds");
        for (var kind : pack.kinds()) kind(yaml, kind);
        yaml.end();
    }

    private static void kind(PackYamlWriter yaml, MunicipalityKind kind) {
        yaml.item().put("kind", kind.kind());
        Optional.ofNullable(kind.tier()).ifPresent(tier -> yaml.choice("tier", tier));
        yaml.put("fr", kind.nounFr()).choice("gender", kind.gender());
        yaml.put("council", kind.council()).put("head", kind.head()).end();
    }

    private static void credits(PackYamlWriter yaml, Campaign campaign) {
        if (campaign.credits().isEmpty()) {
            yaml.none("credits", "[]");
            return;
        }
        yaml.begin("credits");
        campaign.credits().forEach(credit -> yaml.item().words(credit).end());
        yaml.end();
    }

    private void priority(String slug) {
        var folder = PackFolders.PRIORITIES + "/" + slug + "/";
        Optional.ofNullable(pack.texts().get(TextId.brief(slug)))
                .ifPresent(brief -> text(folder + "brief", TextKind.BRIEF, brief));
        var yaml = new PackYamlWriter();
        for (var ask : pack.asks()) {
            var text = pack.texts().get(TextId.ask(ask.key()));
            if (ask.prioritySlug().equals(slug) && text != null) ask(yaml, ask, text);
        }
        var asks = yaml.toString();
        files.put(folder + "asks.yaml", asks.isEmpty() ? "[]\n" : asks);
    }

    private static void ask(PackYamlWriter yaml, CampaignStore.AskRow ask, PackText text) {
        yaml.item().put("key", ask.key().value());
        if (text.version() > 1) yaml.plain("version", text.version());
        yaml.put("authority", ask.authority());
        yaml.choice(PackAskReader.LEVER, Lever.valueOf(text.body().attribute(PackAskReader.LEVER)));
        yaml.choice(
                PackAskReader.AUTHORITY_TODAY,
                AuthorityToday.valueOf(text.body().attribute(PackAskReader.AUTHORITY_TODAY)));
        for (var field : TextKind.ASK.fields()) {
            text.body().field(field.name()).ifPresent(words -> yaml.put(field.name(), words));
        }
        yaml.end();
    }

    private void texts(String folder, TextKind kind) {
        pack.texts().forEach((id, text) -> {
            if (id.kind() == kind) text(folder + "/" + id.key(), kind, text);
        });
    }

    /** One file for each language in which there is anything. */
    private void text(String path, TextKind kind, PackText text) {
        for (var lang : Lang.values()) {
            if (text.body().in(lang).isEmpty()) continue;
            var head = new PackYamlWriter();
            for (var field : kind.fields()) {
                var words = text.body().raw(field.name(), lang);
                if (!field.name().equals("body") && !words.isEmpty()) head.put(field.name(), words);
            }
            if (text.version() > 1) head.plain(PackText.VERSION, text.version());
            new TreeMap<>(text.body().attributes()).forEach((name, value) -> {
                if (PLAIN.matcher(value).matches()) head.plain(name, value);
                else head.put(name, value);
            });
            var body = text.body().raw("body", lang);
            files.put(path + "." + lang.code() + ".md", "---\n" + head + "---\n" + (body.isEmpty() ? "" : body + "\n"));
        }
    }
}

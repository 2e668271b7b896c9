package ca.helpcommunitieslead.platform.config;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.SecretToken;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the operator sets by environment variables. A wrong value throws {@link SettingsProblem}.
 *
 * @param development mails stay in the program and the clock can be moved; never in public
 * @param databaseUrl absent: the embedded PostgreSQL
 * @param baseUrl what mailed links start with, without a slash at the end
 * @param smtpUrl absent: mails stay in the outbox
 * @param campaign the folder of the campaign pack
 * @param bounceToken what whoever tells of bounced mails must show; absent: nobody can
 * @param secret absent: the key that the database keeps for all nodes
 */
public record Settings(
        boolean development,
        int port,
        Optional<DatabaseUrl> databaseUrl,
        Path dataDir,
        URI baseUrl,
        Optional<SmtpUrl> smtpUrl,
        EmailAddress adminEmail,
        Path campaign,
        Optional<SecretToken> bounceToken,
        Optional<OperatorSecret> secret) {

    private static final Set<String> KNOWN = Set.of(
            "HCL_PORT",
            "HCL_DATABASE_URL",
            "HCL_DATA_DIR",
            "HCL_BASE_URL",
            "HCL_SMTP_URL",
            "HCL_ADMIN_EMAIL",
            "HCL_SECRET",
            "HCL_BOUNCE_TOKEN",
            "HCL_CAMPAIGN");
    private static final int SHORTEST_TOKEN = 20;
    private static final String USUAL_CAMPAIGN = "ontario";
    private static final Set<String> HOSTS_OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public static Settings read(Map<String, String> environment, boolean development) {
        refuseUnknown(environment);
        var port = port(environment);
        var campaign = campaign(environment);
        var settings = new Settings(
                development,
                port,
                value(environment, "HCL_DATABASE_URL").map(DatabaseUrl::parse),
                dataDir(environment, campaign),
                baseUrl(environment, development, port),
                value(environment, "HCL_SMTP_URL").map(SmtpUrl::parse),
                adminEmail(environment, development),
                campaign,
                bounceToken(environment),
                value(environment, "HCL_SECRET").map(OperatorSecret::parse));
        if (development) settings.refuseDevelopmentInPublic();
        return settings;
    }

    /** For commands, which need the database and neither an address nor mail. */
    public static Settings readForCommand(Map<String, String> environment) {
        var completed = new HashMap<>(environment);
        completed.putIfAbsent("HCL_BASE_URL", "http://localhost");
        completed.putIfAbsent("HCL_ADMIN_EMAIL", "nobody@example.org");
        return read(completed, false);
    }

    private static void refuseUnknown(Map<String, String> environment) {
        var unknown = new TreeSet<String>();
        for (var name : environment.keySet()) {
            if (name.startsWith("HCL_") && !name.startsWith("HCL_TEST_") && !KNOWN.contains(name)) unknown.add(name);
        }
        if (!unknown.isEmpty()) {
            throw new SettingsProblem("There is no setting called " + String.join(" or ", unknown)
                    + "; the settings are " + String.join(", ", new TreeSet<>(KNOWN)) + ".");
        }
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static int port(Map<String, String> environment) {
        var text = value(environment, "HCL_PORT").orElse("8080");
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65535) return port;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new SettingsProblem("HCL_PORT must be a number from 0 to 65535, not \"" + text + "\".");
    }

    private static URI baseUrl(Map<String, String> environment, boolean development, int port) {
        var text = value(environment, "HCL_BASE_URL");
        if (text.isEmpty()) {
            if (development) return URI.create("http://localhost:" + port);
            throw new SettingsProblem(
                    "HCL_BASE_URL must say the address of the site, such as https://example.org, because mails link to it.");
        }
        var trimmed = text.get().replaceAll("/+$", "");
        try {
            var url = URI.create(trimmed);
            var scheme = url.getScheme();
            var plain = url.getRawPath() == null || url.getRawPath().isEmpty();
            if (("http".equals(scheme) || "https".equals(scheme)) && url.getHost() != null && plain) return url;
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new SettingsProblem("HCL_BASE_URL must be an address such as https://example.org, without a path, not \""
                + text.get() + "\".");
    }

    private static EmailAddress adminEmail(Map<String, String> environment, boolean development) {
        var text = value(environment, "HCL_ADMIN_EMAIL");
        if (text.isEmpty() && development) return new EmailAddress("secretariat@example.org");
        if (text.isEmpty()) {
            throw new SettingsProblem("HCL_ADMIN_EMAIL must name the mailbox of the first administrator.");
        }
        return EmailAddress.parse(text.get())
                .toOptional()
                .orElseThrow(() ->
                        new SettingsProblem("HCL_ADMIN_EMAIL must be an e-mail address, not \"" + text.get() + "\"."));
    }

    /** Each campaign has a folder of its own, so that two never mix. */
    private static Path dataDir(Map<String, String> environment, Path campaign) {
        var name = campaign.getFileName().toString();
        var usual = name.equals(USUAL_CAMPAIGN) ? Path.of("data") : Path.of("data", name);
        return value(environment, "HCL_DATA_DIR").map(Path::of).orElse(usual).toAbsolutePath();
    }

    private static Path campaign(Map<String, String> environment) {
        var name = value(environment, "HCL_CAMPAIGN").orElse(USUAL_CAMPAIGN);
        var folder = (name.contains("/") ? Path.of(name) : Path.of("campaigns", name))
                .toAbsolutePath()
                .normalize();
        if (Files.isRegularFile(folder.resolve("campaign.yaml"))) return folder;
        throw new SettingsProblem(
                "HCL_CAMPAIGN must name a campaign pack: there is no campaign.yaml in the folder " + folder + ".");
    }

    private static Optional<SecretToken> bounceToken(Map<String, String> environment) {
        var token = value(environment, "HCL_BOUNCE_TOKEN");
        if (token.filter(text -> text.length() < SHORTEST_TOKEN).isPresent()) {
            throw new SettingsProblem("HCL_BOUNCE_TOKEN must have at least " + SHORTEST_TOKEN
                    + " characters, such as those that “openssl rand -hex 24” writes.");
        }
        return token.map(SecretToken::new);
    }

    private void refuseDevelopmentInPublic() {
        if (!HOSTS_OF_THIS_MACHINE.contains(baseUrl.getHost())) {
            throw new SettingsProblem(
                    "The development mode shows every mail to everybody, so it does not start with the public"
                            + " HCL_BASE_URL " + baseUrl + ".");
        }
        if (smtpUrl.isPresent()) {
            throw new SettingsProblem(
                    "The development mode sends no mail, so it does not start with an HCL_SMTP_URL; leave one of the two away.");
        }
    }

    /** True when visitors reach the site by https only. */
    public boolean secure() {
        return "https".equals(baseUrl.getScheme());
    }
}

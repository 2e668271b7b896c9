package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import ca.helpcommunitieslead.identity.People;
import ca.helpcommunitieslead.identity.Person;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.SecretToken;
import ca.helpcommunitieslead.platform.config.DatabaseUrl;
import ca.helpcommunitieslead.platform.config.ProgramClock;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.config.SmtpUrl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole program, running for one test class on a database of its own:
 * {@code @RegisterExtension static final TestSite site = TestSite.development();}
 */
public final class TestSite implements BeforeAllCallback, AfterAllCallback {
    private static final String ONTARIO = "ontario";
    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final boolean development;
    private final String pack;
    private final Optional<SmtpUrl> smtp;
    private final Optional<SecretToken> bounceToken;
    private @Nullable ConfigurableApplicationContext context;
    private @Nullable Settings settings;

    private TestSite(boolean development, String pack, Optional<SmtpUrl> smtp, Optional<SecretToken> bounceToken) {
        this.development = development;
        this.pack = pack;
        this.smtp = smtp;
        this.bounceToken = bounceToken;
    }

    /** As {@code bin/run} starts it. */
    public static TestSite development() {
        return development(ONTARIO);
    }

    /** The same with another campaign, by the name of its folder. */
    public static TestSite development(String pack) {
        return new TestSite(true, pack, Optional.empty(), Optional.empty());
    }

    /** As an operator runs it. */
    public static TestSite production() {
        return new TestSite(false, ONTARIO, Optional.empty(), Optional.empty());
    }

    public static TestSite production(SmtpUrl smtp) {
        return new TestSite(false, ONTARIO, Optional.of(smtp), Optional.empty());
    }

    /** The same, where bounces are told with this token. */
    public TestSite withBounceToken(String token) {
        return new TestSite(development, pack, smtp, Optional.of(new SecretToken(token)));
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        var plain = settings(TestDatabase.fresh(pack), freePort(), development, pack);
        settings = new Settings(
                plain.development(),
                plain.port(),
                plain.databaseUrl(),
                plain.dataDir(),
                plain.baseUrl(),
                smtp,
                plain.adminEmail(),
                plain.campaign(),
                bounceToken,
                plain.secret());
        context = HelpCommunitiesLead.start(settings);
    }

    public static Settings settings(DatabaseUrl database, int port, boolean development, String pack) {
        return new Settings(
                development,
                port,
                Optional.of(database),
                Path.of("target", "test-data").toAbsolutePath(),
                URI.create("http://localhost:" + port),
                Optional.empty(),
                new EmailAddress("secretariat@example.org"),
                Path.of("campaigns").resolve(pack).toAbsolutePath(),
                Optional.empty(),
                Optional.empty());
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (context != null) context.close();
    }

    /** A part of the running program. */
    public <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }

    /** All parts of a kind. */
    public <T> List<T> beans(Class<T> type) {
        return List.copyOf(Objects.requireNonNull(context).getBeansOfType(type).values());
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    public ProgramClock clock() {
        return bean(ProgramClock.class);
    }

    public Settings settings() {
        return Objects.requireNonNull(settings);
    }

    /** Where the site answers, without a slash at the end. */
    public String baseUrl() {
        return settings().baseUrl().toString();
    }

    /** Somebody without an account, with a browser of their own. */
    public Visitor visitor() {
        return new Visitor(baseUrl());
    }

    /** The same on a site that a test has started itself. */
    public static Visitor visitor(Settings settings) {
        return new Visitor(settings.baseUrl().toString());
    }

    /** The first administrator, who has every role. */
    public Person secretariat() {
        return bean(People.class).all().stream()
                .filter(person -> person.email().value().equals("secretariat@example.org"))
                .findFirst()
                .orElseThrow();
    }

    /** A new person with these roles and no others. */
    public Person person(Role... roles) {
        var email = new EmailAddress("person" + PEOPLE.incrementAndGet() + "@example.org");
        bean(People.class).invite(secretariat(), email, "Person " + PEOPLE.get(), Lang.EN, Set.of(roles));
        return bean(People.class).all().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    /** A new person with these roles, signed in by the link in their mail (development sites only). */
    public Visitor signedIn(Role... roles) {
        return signIn(person(roles));
    }

    /** A browser in which this person has signed in by the newest link mailed to them (development sites only). */
    public Visitor signIn(Person person) {
        var visitor = visitor();
        if (mails(person.email()).isEmpty())
            visitor.post("/en/sign-in", "email", person.email().value());
        var link = mails(person.email()).getFirst().link("/sign-in/");
        var answer = visitor.post(link);
        if (answer.status() != 303) throw new IllegalStateException("signing in answered " + answer.status());
        return visitor;
    }

    /** The mails to a mailbox that wait in the outbox, newest first (development sites only). */
    public List<Letter> mails(EmailAddress to) {
        return mails(to.value());
    }

    public List<Letter> mails(String to) {
        var body = visitor().get("/dev/mail.json?to=" + Visitor.encode(to)).body();
        return JSON.readValue(body, new TypeReference<List<Letter>>() {});
    }
}

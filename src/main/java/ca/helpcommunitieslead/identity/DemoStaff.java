package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.config.DevelopmentOnly;
import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.demo.DemoPart;
import ca.helpcommunitieslead.platform.demo.DemoScript;
import ca.helpcommunitieslead.platform.demo.Scene;
import ca.helpcommunitieslead.platform.web.SiteIdentity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The invented staff of a demonstration; at each start it is told how to sign in as one of them. */
@Component
@DevelopmentOnly
final class DemoStaff implements DemoPart {
    private static final int OPENS_AT = 8;

    private final People people;
    private final SignIns signIns;
    private final SiteIdentity site;
    private final Settings settings;

    DemoStaff(People people, SignIns signIns, SiteIdentity site, Settings settings) {
        this.people = people;
        this.signIns = signIns;
        this.site = site;
        this.settings = settings;
    }

    /** Invited before anybody records a decision. */
    @Override
    public List<Scene> scenes(DemoScript script) {
        var at = script.at(script.start(), OPENS_AT);
        return script.section("staff", Member.class).stream()
                .map(member -> new Scene(at, () -> invite(member)))
                .toList();
    }

    private void invite(Member member) {
        var by = people.firstAdministrator(settings.adminEmail(), FirstAdministrator.NAME);
        var lang = Lang.parse(member.lang()).orElseThrow();
        people.invite(by, new EmailAddress(member.email()), member.name(), lang, member.roles());
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(FirstAdministrator.SPEAKS + 1)
    void introduce() {
        if (!site.demonstration()) return;
        System.out.println(
                "This is a demonstration: everything in it is invented. Sign in, each in a window of its own, as");
        for (var person : people.all()) {
            if (!person.email().equals(settings.adminEmail())) introduce(person);
        }
        System.out.println("What to look at: README.md, \"Look around in the demonstration\".");
        System.out.println();
    }

    private void introduce(Person person) {
        var roles = person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        System.out.println(
                "  " + person.name() + " (" + (roles.isEmpty() ? "member" : roles.toLowerCase(Locale.ROOT)) + ")");
        System.out.println("    "
                + signIns.issue(
                        person, SignIns.INVITATION_LASTS, "/" + person.lang().code() + "/admin"));
    }

    /** An entry of the script. */
    record Member(String name, String email, String lang, Set<Role> roles) {}
}

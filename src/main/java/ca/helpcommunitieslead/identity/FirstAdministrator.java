package ca.helpcommunitieslead.identity;

import ca.helpcommunitieslead.platform.config.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the first person in: adds the administrator that the settings name and, in development, prints a sign-in link. */
@Component
@ConditionalOnWebApplication
final class FirstAdministrator {
    static final String NAME = "Secretariat";

    /** Its place among those who print something at the start. */
    static final int SPEAKS = 0;

    private final People people;
    private final SignIns signIns;
    private final Settings settings;

    FirstAdministrator(People people, SignIns signIns, Settings settings) {
        this.people = people;
        this.signIns = signIns;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(SPEAKS)
    void welcome() {
        var person = people.firstAdministrator(settings.adminEmail(), NAME);
        System.out.println();
        System.out.println("The site is at     " + settings.baseUrl());
        if (settings.development()) {
            System.out.println("Mails are at       " + settings.baseUrl() + "/dev/mail");
            System.out.println("First sign-in      " + signIns.issue(person, SignIns.INVITATION_LASTS, "/en/admin"));
            System.out.println(
                    "                   as " + person.email() + "; press the button on that page. Stop with Ctrl-C.");
        } else {
            System.out.println("Sign in at         " + settings.baseUrl() + "/en/sign-in as " + person.email());
        }
        System.out.println();
    }
}

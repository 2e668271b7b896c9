package ca.helpcommunitieslead;

import ca.helpcommunitieslead.platform.config.Settings;
import ca.helpcommunitieslead.platform.config.SettingsProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The program. With {@code --development} mails stay inside and the clock can be moved; with any other argument it is one
 * of the {@link Commands}.
 */
@SpringBootApplication(
        proxyBeanMethods = false,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class HelpCommunitiesLead {
    static final int WRONG_SETTINGS = 78;

    private static final String DEVELOPMENT = "--development";

    public static void main(String[] arguments) {
        if (Commands.areIn(arguments, DEVELOPMENT)) System.exit(Commands.run(arguments, System.getenv()));
        try {
            start(Settings.read(System.getenv(), List.of(arguments).contains(DEVELOPMENT)));
        } catch (RuntimeException e) {
            var problem = settingsProblem(e).orElseThrow(() -> e);
            System.err.println(problem.getMessage());
            System.exit(WRONG_SETTINGS);
        }
    }

    /** Starts the site; it answers when this returns. */
    public static ConfigurableApplicationContext start(Settings settings) {
        return application(settings).run();
    }

    /** Opens the program for a command: nothing but what the command asks for is there, no site and no jobs. */
    public static ConfigurableApplicationContext open(Settings settings) {
        var application = application(settings);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return application.run();
    }

    private static SpringApplication application(Settings settings) {
        var application = new SpringApplication(HelpCommunitiesLead.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(
                Map.of("server.port", settings.port(), "server.servlet.session.cookie.secure", settings.secure()));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Settings.class, () -> settings));
        return application;
    }

    static Optional<SettingsProblem> settingsProblem(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SettingsProblem problem) return Optional.of(problem);
        }
        return Optional.empty();
    }
}

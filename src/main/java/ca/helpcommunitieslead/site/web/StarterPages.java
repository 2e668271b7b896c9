package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.StarterPage;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.kernel.LocalizedText;
import ca.helpcommunitieslead.platform.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The pages under {@code pages/}, until an editor changes them. */
@Configuration(proxyBeanMethods = false)
class StarterPages {
    @Bean
    static StarterPage privacyPage(Messages messages) {
        return page("privacy", messages);
    }

    @Bean
    static StarterPage accessibilityPage(Messages messages) {
        return page("accessibility", messages);
    }

    private static StarterPage page(String key, Messages messages) {
        var title = "site." + key + ".title";
        return new StarterPage(
                key,
                new LocalizedText(messages.get(Lang.EN, title), messages.get(Lang.FR, title)),
                new LocalizedText(read(key + ".en.md"), read(key + ".fr.md")));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("pages/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

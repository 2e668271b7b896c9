package ca.helpcommunitieslead.site.web;

import ca.helpcommunitieslead.campaign.Campaigns;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.web.RichText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The texts under {@code pages/}, in Markdown, with the campaign's own values put in. */
@Component
final class Texts {
    private final Campaigns campaigns;

    Texts(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    RichText of(String name, Lang lang) {
        var campaign = campaigns.current();
        return RichText.ofMarkdown(read(name + "." + lang.code() + ".md")
                .replace("{{contact}}", "<" + campaign.contact() + ">")
                .replace("{{smallestPlace}}", String.valueOf(campaign.smallestPlaceShown())));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("pages/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package ca.helpcommunitieslead.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.directory.Municipalities;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.support.Answer;
import ca.helpcommunitieslead.support.HtmlCheck;
import ca.helpcommunitieslead.support.TestSite;
import ca.helpcommunitieslead.support.Visitor;
import ca.helpcommunitieslead.threshold.Thresholds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A walk over the main pages of a site with some campaign, in one language. */
record PackTour(TestSite site, Lang lang, Visitor visitor) {
    private static final Pattern OF_ONTARIO =
            Pattern.compile("Ontari|\\bMPPs?\\b|Queen’s Park|Toronto|Ottawa|\\bK1A\\b|\\bAMO\\b|\\b444\\b");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    static PackTour of(TestSite site, Lang lang) {
        return new PackTour(site, lang, site.visitor());
    }

    /** Everything that anybody can see without a link that was mailed. */
    void walk() {
        for (var path : publicPages()) check(path, visitor.get(path), 200);
        for (var priority : site.bean(Priorities.class).all()) {
            checkPriority(page("/priorities/" + priority.slug()), priority);
            priority.asks().forEach(ask -> checkPriority(page("/asks/" + ask.key()), priority));
        }
        check("the form", visitor.post(page("/endorse"), "postalCode", "90210"), 422);
        var staff = site.signedIn(Role.values());
        for (var path : List.of("/admin", "/admin/resolutions", "/admin/resolutions/new", "/admin/people")) {
            check(path, staff.get(page(path)), 200);
        }
        saysWhatThePackSays();
    }

    private String page(String path) {
        return "/" + lang.code() + path;
    }

    private List<String> publicPages() {
        var pages = new ArrayList<String>();
        for (var path : List.of("", "/priorities", "/tracker", "/roadmap", "/how-we-count", "/privacy")) {
            pages.add(page(path));
        }
        for (var path : List.of("/accessibility", "/report", "/endorse", "/endorsers", "/endorsers/places", "/sign-in"))
            pages.add(page(path));
        for (var municipality : site.bean(Municipalities.class).all()) {
            pages.add(page("/councils/" + municipality.slug()));
        }
        return pages;
    }

    private static void check(String path, Answer answer, int status) {
        checkSound(path, answer, status);
        assertThat(words(answer)).as(path).doesNotContainPattern(OF_ONTARIO);
    }

    private static void checkSound(String path, Answer answer, int status) {
        assertThat(answer.status()).as(path).isEqualTo(status);
        assertThat(answer.body()).as(path).doesNotContain("⟦");
        assertThat(HtmlCheck.of(answer.body()).errors()).as(path).isEmpty();
    }

    private static String words(Answer answer) {
        return TAG.matcher(answer.body()).replaceAll(" ");
    }

    /** A text of the pack may compare with another province; the program's own words may not. */
    private void checkPriority(String path, Priority priority) {
        var answer = visitor.get(path);
        var folder = site.settings().campaign().resolve("priorities").resolve(priority.slug());
        checkSound(path, answer, 200);
        if (!OF_ONTARIO.matcher(textsIn(folder)).find())
            assertThat(words(answer)).as(path).doesNotContainPattern(OF_ONTARIO);
    }

    private static String textsIn(Path folder) {
        try (var files = Files.list(folder)) {
            var texts = new StringBuilder();
            for (var file : files.toList()) texts.append(Files.readString(file));
            return texts.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void saysWhatThePackSays() {
        var campaign = site.bean(Campaigns.class).current();
        var standing = site.bean(Thresholds.class).standing();
        var home = visitor.get(page("")).body();
        assertThat(home)
                .contains(campaign.name().in(lang).text())
                .contains(campaign.network().in(lang).text())
                .contains(campaign.headline().in(lang).text())
                .contains(say("site.home.count", standing.counted(), campaign.threshold()));
        assertThat(visitor.get(page("/how-we-count")).body())
                .contains(campaign.jurisdiction().in(lang).text())
                .contains(say("site.count.reversal.threshold", campaign.threshold()));
        var priorities = visitor.get(page("/priorities")).body();
        for (var priority : site.bean(Priorities.class).all()) {
            var authority = priority.authority().name().in(lang).text();
            assertThat(home).contains(authority);
            assertThat(priorities)
                    .contains(authority)
                    .contains(priority.title().in(lang).text());
        }
    }

    private String say(String key, Object... arguments) {
        return site.bean(Messages.class).get(lang, key, arguments);
    }
}

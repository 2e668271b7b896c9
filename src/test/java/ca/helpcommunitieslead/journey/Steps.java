package ca.helpcommunitieslead.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.kernel.EmailAddress;
import ca.helpcommunitieslead.kernel.Lang;
import ca.helpcommunitieslead.platform.text.Messages;
import ca.helpcommunitieslead.support.TestSite;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** Somebody before a page, who finds everything by the words of their language. */
record Steps(Page page, TestSite site, Lang lang) {
    /** The site's own words, with plain spaces, as a browser compares them. */
    String words(String key, Object... arguments) {
        return plain(site.bean(Messages.class).get(lang, key, arguments));
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    }

    void go(String path) {
        page.navigate("/" + lang.code() + path);
    }

    void press(String key, Object... arguments) {
        button(key, arguments).click();
    }

    Locator button(String key, Object... arguments) {
        return withRole(AriaRole.BUTTON, key, arguments);
    }

    void follow(String key, Object... arguments) {
        withRole(AriaRole.LINK, key, arguments).click();
    }

    private Locator withRole(AriaRole role, String key, Object... arguments) {
        return page.getByRole(
                role, new Page.GetByRoleOptions().setName(words(key, arguments)).setExact(true));
    }

    /** Finds these words on the page where they can be seen. */
    void sees(String key, Object... arguments) {
        assertThat(page.locator("main"))
                .containsText(
                        words(key, arguments),
                        new LocatorAssertions.ContainsTextOptions()
                                .setUseInnerText(true)
                                .setIgnoreCase(true));
    }

    /** Opens a part of the page that is folded. */
    void unfold(String key) {
        unfoldPart(words(key));
    }

    /** The same, by words that are not the site's own. */
    void unfoldPart(String words) {
        page.locator("summary")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void write(String labelKey, String text) {
        field(words(labelKey)).fill(text);
    }

    void choose(String labelKey, String optionKey) {
        field(words(labelKey)).selectOption(new SelectOption().setLabel(words(optionKey)));
    }

    /** Ticks a box, or takes one of several answers. */
    void tick(String labelKey) {
        field(words(labelKey)).check();
    }

    void attach(String labelKey, String name, String mediaType, byte[] content) {
        field(words(labelKey)).setInputFiles(new FilePayload(name, mediaType, content));
    }

    /** Ticks a box of the form that this button sends. */
    void tickIn(String buttonKey, String labelKey) {
        page.locator("form")
                .filter(new Locator.FilterOptions().setHas(button(buttonKey)))
                .getByLabel(words(labelKey), new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** Ticks every box whose name begins so. */
    void tickAll(String prefix) {
        page.locator("input[type=checkbox][name^='" + prefix + "']").all().forEach(Locator::check);
    }

    /** The field whose label is these words, with or without the remark that it may stay empty. */
    Locator field(String label) {
        var remark = "( " + literal(words("field.optional")) + ")?";
        return page.getByLabel(Pattern.compile("^\\s*" + literal(label) + remark + "\\s*$"));
    }

    /** As a pattern that a browser understands as well, where any space stands for any other. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0").replace(" ", "\\s+");
    }

    /** Opens the link to such an address in the newest mail that came to a mailbox, in the reader's own language. */
    void openMail(EmailAddress mailbox, String part) {
        var link = site.mails(mailbox).getFirst().link(part);
        page.navigate(link.replaceFirst("^/(en|fr)/", "/" + lang.code() + "/"));
    }

    void signIn(EmailAddress email) {
        go("/sign-in");
        write("identity.email", email.value());
        press("identity.signIn.send");
        page.waitForURL("**/sign-in/sent");
        openInvitation(email);
    }

    /** Comes in by the newest link in the mail. */
    void openInvitation(EmailAddress email) {
        openMail(email, "/sign-in/");
        press("identity.signIn");
        page.waitForURL("**/admin");
    }

    /** Checks what is open as it would be checked had its address been typed, in light colours. */
    void isSound() {
        assertThat(PageCheck.problems(page, page.content(), lang, false))
                .as(page.url())
                .isEmpty();
        page.setViewportSize(1280, 900);
    }
}

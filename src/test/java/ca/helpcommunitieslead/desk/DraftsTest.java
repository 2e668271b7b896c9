package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.support.TestSite;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A draft is its author's alone, but for whoever gets a link that ends by itself and can be ended sooner. */
final class DraftsTest {
    private static final Pattern LINK = Pattern.compile("(/en/draft-motions/[0-9a-z]{32})");

    @RegisterExtension
    static final TestSite site = TestSite.development();

    private final Member member = Member.at(site, Member.GUELPH);

    private String begun(String text) {
        return member.sends("/drafts", "/drafts", "title", "Climate motion", "text", text)
                .location()
                .replaceFirst("\\?.*", "")
                .replaceFirst("^/en/desk", "");
    }

    private String shared(String draft) {
        var answer = member.sends(draft, draft + "/shares", "label", "the clerk");
        assertThat(answer.status()).isEqualTo(201);
        var link = LINK.matcher(answer.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void itBeginsAsTheSampleResolutionMadeOutForTheMunicipality() {
        assertThat(member.opens("/drafts").body()).contains("City of Guelph", "THEREFORE BE IT RESOLVED");
    }

    @Test
    void versionsAreKeptAndOnlyItsAuthorSeesThem() {
        var draft = begun("Be it resolved, first.");
        assertThat(member.sends(
                                draft,
                                draft + "/versions",
                                "title",
                                "Climate motion",
                                "text",
                                "Be it resolved, second.")
                        .status())
                .isEqualTo(303);
        member.sends(draft, draft + "/versions", "title", "Climate motion", "text", "Be it resolved, second.");
        assertThat(member.opens(draft).body())
                .contains("Version 1", "Version 2", "first.")
                .doesNotContain("Version 3");
        assertThat(Member.at(site, Member.GUELPH).opens(draft).status()).isEqualTo(404);
        assertThat(member.sends(draft, draft + "/versions", "title", "Kept", "text", "")
                        .body())
                .contains("value=\"Kept\"");
    }

    @Test
    void whoHasTheLinkReadsAndSaysSomethingWithoutAnAccount() {
        var draft = begun("Be it resolved *now* <script>");
        var link = shared(draft);
        assertThat(member.opens(draft).body()).as("told once").doesNotContain(link.substring(18));
        var clerk = site.visitor();
        var page = clerk.get(link);
        assertThat(page.body()).contains("Be it resolved", "&lt;script&gt;").doesNotContain("<script>");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");

        assertThat(clerk.post(link + "/comments", "name", "Chris Clerk", "words", "")
                        .status())
                .isEqualTo(422);
        assertThat(clerk.post(link + "/comments", "name", "Chris Clerk", "words", "Number the clauses.")
                        .status())
                .isEqualTo(303);
        assertThat(member.opens(draft).body()).contains("Number the clauses.", "Chris Clerk, on version 1");
        assertThat(clerk.get(link).body()).as("only the author reads it").doesNotContain("Number the clauses.");
    }

    @Test
    void aLinkEndsAfterThirtyDaysOrSooner() {
        var draft = begun("Be it resolved.");
        var revoked = shared(draft);
        var share = Pattern.compile("/shares/([0-9a-f-]{36})/revocation")
                .matcher(member.opens(draft).body());
        assertThat(share.find()).isTrue();
        member.sends(draft, draft + "/shares/" + share.group(1) + "/revocation");
        assertThat(site.visitor().get(revoked).status()).isEqualTo(410);

        var link = shared(draft);
        assertThat(site.sql()
                        .sql("select count(*) from desk_draft_share where token_hash like :token")
                        .param("token", link.substring(link.length() - 32))
                        .query(Long.class)
                        .single())
                .as("only the hash is kept")
                .isZero();
        site.clock().advance(Duration.ofDays(31));
        assertThat(site.visitor().get(link).status()).isEqualTo(410);
        assertThat(site.visitor()
                        .post(link + "/comments", "name", "Chris", "words", "Late")
                        .status())
                .isEqualTo(410);
        site.clock().advance(Duration.ofDays(-31));
    }

    @Test
    void deletingLeavesNothing() {
        var draft = begun("Be it resolved xyzzy.");
        var link = shared(draft);
        site.visitor().post(link + "/comments", "name", "Chris Clerk", "words", "Hm.");
        assertThat(member.sends(draft, draft + "/deletion").status()).isEqualTo(303);
        assertThat(site.visitor().get(link).status()).isEqualTo(410);
        assertThat(site.sql()
                        .sql("select count(*) from desk_draft_version where text like '%xyzzy%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}

package ca.helpcommunitieslead.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.identity.ReviewQueue.Decision;
import ca.helpcommunitieslead.identity.Role;
import ca.helpcommunitieslead.support.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers to objections: a starter set in both languages, and what members add once an editor has read it. */
final class ObjectionsTest {
    @RegisterExtension
    static final TestSite site = TestSite.development();

    @Test
    void theStarterSetStandsInBothLanguagesAndIsMarkedAsDraft() {
        var member = Member.at(site, Member.GUELPH);
        assertThat(site.bean(Objections.class).shownTo(member.person())).hasSizeBetween(8, 12);
        assertThat(member.opens("/objections").body()).contains("It is partisan.", "draft of the secretariat");
        assertThat(member.visitor().get("/fr/desk/objections").body())
                .contains("C’est partisan.", "ébauche du secrétariat")
                .doesNotContain("It is partisan.");
    }

    @Test
    void whatAMemberAddsIsReadByAnEditorFirst() {
        var member = Member.at(site, Member.GUELPH);
        var reader = Member.at(site, Member.OTTAWA);
        var priority = site.bean(Priorities.class).all().getFirst().slug();
        assertThat(member.sends("/objections", "/objections", "objection", "", "answer", "A")
                        .status())
                .isEqualTo(422);
        assertThat(member.sends(
                                "/objections",
                                "/objections",
                                "priority",
                                priority,
                                "objection",
                                "Our roads come first.",
                                "answer",
                                "Washed-out roads are what it is about.")
                        .status())
                .isEqualTo(303);
        assertThat(reader.opens("/objections").body()).doesNotContain("Our roads come first.");

        var queue = site.bean(ObjectionQueue.class);
        var review = queue.waiting(10).getFirst();
        assertThat(queue.role()).isEqualTo(Role.EDITOR);
        assertThat(queue.decide(site.person(Role.EDITOR), review.id(), new Decision(true, "", "")))
                .isTrue();
        assertThat(reader.opens("/objections").body()).contains("Our roads come first.", "Washed-out roads");

        for (int i = 0; i < 2; i++)
            reader.sends("/objections", "/objections/" + review.id() + "/use", "useful", "true");
        assertThat(member.opens("/objections").body()).contains("1 member found it useful");
        reader.sends("/objections", "/objections/" + review.id() + "/use", "useful", "false");
        assertThat(member.opens("/objections").body()).doesNotContain("1 member found it useful");
    }

    @Test
    void whoIsRefusedIsToldWhy() {
        var member = Member.at(site, Member.GUELPH);
        member.sends("/objections", "/objections", "objection", "X", "answer", "Y");
        var queue = site.bean(ObjectionQueue.class);
        queue.decide(
                site.person(Role.EDITOR),
                queue.waiting(10).getFirst().id(),
                new Decision(false, "tone", "Please without names."));
        assertThat(site.mails(member.person().email()).getFirst().text()).contains("Please without names.");
        assertThat(queue.waiting(10)).isEmpty();
    }
}

package ca.helpcommunitieslead.organisation.web;

import ca.helpcommunitieslead.organisation.Consent;
import ca.helpcommunitieslead.organisation.HistoryEntry;
import ca.helpcommunitieslead.organisation.HistoryEntry.Step;
import ca.helpcommunitieslead.organisation.OrganisationName;
import ca.helpcommunitieslead.organisation.OrganisationSlug;
import ca.helpcommunitieslead.organisation.Outreach;
import ca.helpcommunitieslead.organisation.OutreachChange;
import ca.helpcommunitieslead.organisation.OutreachEntry;
import ca.helpcommunitieslead.organisation.OwnOrganisation;
import ca.helpcommunitieslead.organisation.Website;
import ca.helpcommunitieslead.platform.web.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A copy of everything that is kept of an organisation, to take along (R5); notes among staff are not its contact's. */
@Component
final class OrganisationData {
    private final JsonMapper json;
    private final Outreach outreach;

    OrganisationData(JsonMapper json, Outreach outreach) {
        this.json = json;
        this.outreach = outreach;
    }

    Reply download(OwnOrganisation own) {
        var bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy(own));
        return new Reply.Download(new ByteArrayResource(bytes), MediaType.APPLICATION_JSON, "organisation.json");
    }

    private Copy copy(OwnOrganisation own) {
        var organisation = own.organisation();
        var profile = organisation.profile();
        return new Copy(
                profile.name().value(),
                profile.kind().name(),
                profile.municipalityCode().map(code -> code.value()).orElse(null),
                profile.site().map(Website::value).orElse(null),
                profile.about(),
                organisation.signatory().name().value(),
                organisation.signatory().capacity(),
                organisation.email().value(),
                organisation.lang().code(),
                organisation.state().name(),
                organisation.publicSlug().map(OrganisationSlug::value).orElse(null),
                organisation.logoId().isPresent(),
                own.waiting().stream()
                        .map(change ->
                                change.name().map(OrganisationName::value).orElse("logo"))
                        .toList(),
                organisation.mails(),
                organisation.requestedAt(),
                organisation.confirmedAt(),
                organisation.approvedAt(),
                own.ledger().stream().map(OrganisationData::copy).toList(),
                own.history().stream()
                        .filter(entry -> entry.step() != Step.NOTE)
                        .map(OrganisationData::copy)
                        .toList(),
                outreach.of(organisation.id()).stream().map(this::copy).toList());
    }

    private static ConsentCopy copy(Consent consent) {
        return new ConsentCopy(
                consent.kind().field(),
                consent.given(),
                consent.wording(),
                consent.lang().code(),
                consent.at(),
                consent.source());
    }

    private static StepCopy copy(HistoryEntry entry) {
        return new StepCopy(entry.step().name(), entry.at(), entry.actor().isPresent(), entry.reason(), entry.words());
    }

    private OutreachCopy copy(OutreachEntry entry) {
        var plan = entry.plan();
        return new OutreachCopy(
                plan.municipality().value(),
                plan.activity().name(),
                plan.what(),
                plan.who(),
                plan.day(),
                entry.state().name(),
                entry.outcome(),
                entry.createdAt(),
                entry.updatedAt(),
                outreach.history(entry.id()).stream()
                        .map(OrganisationData::copy)
                        .toList());
    }

    private static OutreachStepCopy copy(OutreachChange change) {
        return new OutreachStepCopy(
                change.step().name(),
                change.at(),
                change.municipality().value(),
                change.activity().name(),
                change.what(),
                change.byWhen().orElse(null),
                change.outcome());
    }

    record Copy(
            String name,
            String kind,
            @Nullable String municipalityCode,
            @Nullable String website,
            String about,
            String signatory,
            String capacity,
            String email,
            String language,
            String state,
            @Nullable String slug,
            boolean logo,
            List<String> waitingChanges,
            int mailsByTheForm,
            Instant requestedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant approvedAt,
            List<ConsentCopy> consents,
            List<StepCopy> history,
            List<OutreachCopy> outreach) {}

    record ConsentCopy(String kind, boolean given, String wording, String language, Instant at, String source) {}

    record StepCopy(String step, Instant at, boolean byStaff, String reason, String words) {}

    record OutreachCopy(
            String municipalityCode,
            String activity,
            String what,
            String who,
            @Nullable LocalDate byWhen,
            String state,
            String outcome,
            Instant createdAt,
            Instant updatedAt,
            List<OutreachStepCopy> changes) {}

    record OutreachStepCopy(
            String step,
            Instant at,
            String municipalityCode,
            String activity,
            String what,
            @Nullable LocalDate byWhen,
            String outcome) {}
}

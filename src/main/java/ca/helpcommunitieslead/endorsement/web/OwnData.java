package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.campaign.Priorities;
import ca.helpcommunitieslead.directory.Municipality;
import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Consent;
import ca.helpcommunitieslead.endorsement.Endorsement;
import ca.helpcommunitieslead.endorsement.OwnEndorsement;
import ca.helpcommunitieslead.endorsement.PersonalRecords;
import ca.helpcommunitieslead.platform.web.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A copy of everything that is kept of a person, to take along (R5). */
@Component
final class OwnData {
    private final JsonMapper json;
    private final Places places;
    private final Priorities priorities;
    private final List<PersonalRecords> records;

    OwnData(JsonMapper json, Places places, Priorities priorities, List<PersonalRecords> records) {
        this.json = json;
        this.places = places;
        this.priorities = priorities;
        this.records = records;
    }

    Reply download(OwnEndorsement own) {
        var bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(copy(own.endorsement(), own.ledger()));
        return new Reply.Download(new ByteArrayResource(bytes), MediaType.APPLICATION_JSON, "endorsement.json");
    }

    private Copy copy(Endorsement endorsement, List<Consent> consents) {
        var municipality = endorsement.municipalityCode().flatMap(places::find);
        return new Copy(
                endorsement.name().value(),
                endorsement.email().value(),
                endorsement.postalCode().value(),
                municipality.map(Municipality::officialName).orElse(null),
                municipality.map(found -> found.code().value()).orElse(null),
                endorsement.lang().code(),
                endorsement.particulars().inviter(),
                endorsement.particulars().askEdition(),
                asksAsOf(endorsement),
                endorsement.state().name(),
                endorsement.number(),
                endorsement.mails(),
                endorsement.requestedAt(),
                endorsement.confirmedAt(),
                endorsement.withdrawnAt(),
                said(endorsement),
                consents.stream().map(OwnData::copy).toList(),
                records.stream()
                        .collect(Collectors.toMap(
                                PersonalRecords::name,
                                kept -> kept.of(endorsement.id()),
                                (one, _) -> one,
                                TreeMap::new)));
    }

    private SaidCopy said(Endorsement endorsement) {
        var capacity = endorsement.capacity();
        var standing = endorsement.standing();
        return new SaidCopy(
                capacity.kind().name(),
                capacity.office(),
                capacity.municipalityCode().map(MunicipalityCode::value).orElse(null),
                standing.councilTerm(),
                standing.capacity().name(),
                endorsement.particulars().comment(),
                standing.comment().name(),
                standing.nameHidden(),
                standing.riding());
    }

    private @Nullable Instant asksAsOf(Endorsement endorsement) {
        return Optional.ofNullable(endorsement.particulars().askEdition())
                .flatMap(priorities::editionSince)
                .orElse(null);
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

    record Copy(
            String name,
            String email,
            String postalCode,
            @Nullable String municipality,
            @Nullable String municipalityCode,
            String language,
            String invitedBy,
            @Nullable Integer askEdition,
            @Nullable Instant asksAsOf,
            String state,
            @Nullable Long number,
            int mailsWritten,
            Instant requestedAt,
            @Nullable Instant confirmedAt,
            @Nullable Instant withdrawnAt,
            SaidCopy asWhat,
            List<ConsentCopy> consents,
            Map<String, List<?>> otherRecords) {}

    /**
     * As what the person endorses, and what became of it.
     *
     * @param riding the number of the riding that the person is counted in; 0 where it cannot be told
     */
    record SaidCopy(
            String capacity,
            String office,
            @Nullable String officeMunicipalityCode,
            @Nullable String councilTerm,
            String officeCheck,
            String comment,
            String commentCheck,
            boolean nameHidden,
            int riding) {}

    record ConsentCopy(String kind, boolean given, String wording, String language, Instant at, String source) {}
}

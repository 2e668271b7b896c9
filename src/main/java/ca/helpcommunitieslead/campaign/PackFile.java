package ca.helpcommunitieslead.campaign;

import ca.helpcommunitieslead.directory.Authority;
import ca.helpcommunitieslead.directory.Authority.DatedName;
import ca.helpcommunitieslead.directory.CouncilTerm;
import ca.helpcommunitieslead.directory.MunicipalityKind;
import ca.helpcommunitieslead.directory.Tier;
import ca.helpcommunitieslead.kernel.LocalizedText;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shape of {@code campaign.yaml}. */
record PackFile(
        String key,
        LocalizedText name,
        LocalizedText jurisdiction,
        LocalizedText network,
        LocalizedText headline,
        LocalizedText lead,
        String timeZone,
        List<String> languages,
        LocalDate start,
        ThresholdRule threshold,
        int smallestPlaceShown,
        String contact,
        List<CouncilTerm> councilTerms,
        List<AuthorityEntry> authorities,
        List<PriorityEntry> priorities,
        List<LocalizedText> credits,
        @Nullable Boolean demonstration,
        @Nullable String starterKit,
        @Nullable Map<String, LocalizedText> words,
        @Nullable List<KindEntry> kinds) {

    record ThresholdRule(int councils, String terms) {}

    record AuthorityEntry(
            String key,
            String level,
            List<NameEntry> names,
            @JsonProperty("short") LocalizedText shortName) {
        Authority authority() {
            return new Authority(
                    key,
                    Authority.Level.valueOf(level.toUpperCase(Locale.ROOT)),
                    shortName,
                    names.stream().map(NameEntry::dated).toList());
        }
    }

    record NameEntry(
            LocalDate from,
            @Nullable LocalDate to,
            String en,
            String fr,
            @Nullable String officeEn,
            @Nullable String officeFr) {
        DatedName dated() {
            var office = officeEn == null && officeFr == null ? null : new LocalizedText(officeEn, officeFr);
            return new DatedName(new LocalizedText(en, fr), office, from, to);
        }
    }

    /** How one speaks of a kind of municipality; see {@link MunicipalityKind}. */
    record KindEntry(
            String kind, @Nullable String tier, String fr, String gender, LocalizedText council, LocalizedText head) {
        MunicipalityKind municipalityKind() {
            return new MunicipalityKind(
                    kind,
                    tier == null ? null : Tier.valueOf(tier.toUpperCase(Locale.ROOT)),
                    fr,
                    MunicipalityKind.Gender.valueOf(gender.toUpperCase(Locale.ROOT)),
                    council,
                    head);
        }
    }

    List<MunicipalityKind> municipalityKinds() {
        return kinds == null
                ? List.of()
                : kinds.stream().map(KindEntry::municipalityKind).toList();
    }

    record PriorityEntry(String slug, String authority) {}

    Campaign campaign() {
        return new Campaign(
                key,
                name,
                jurisdiction,
                network,
                headline,
                lead,
                ZoneId.of(timeZone),
                start,
                threshold.councils(),
                Campaign.CountedTerms.valueOf(threshold.terms().toUpperCase(Locale.ROOT)),
                smallestPlaceShown,
                contact,
                credits,
                Boolean.TRUE.equals(demonstration),
                words == null ? Map.of() : words);
    }
}

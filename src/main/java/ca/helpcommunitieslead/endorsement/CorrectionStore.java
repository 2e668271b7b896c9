package ca.helpcommunitieslead.endorsement;

import ca.helpcommunitieslead.directory.MunicipalityCode;
import ca.helpcommunitieslead.endorsement.Endorsement.Standing;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a counted person corrects of themselves. */
@Component
final class CorrectionStore {
    private static final String CORRECT = """
            update endorsement
               set name = :name, name_key = :nameKey, postal_code = :postalCode, municipality_code = :municipality,
                   lang = :lang, capacity = :capacity, office = :office,
                   office_municipality_code = :officeMunicipality, comment = :comment,
                   council_term = :councilTerm, riding = :riding, capacity_check = :capacityCheck,
                   comment_check = :commentCheck, name_hidden = :nameHidden,
                   name_changed_at = case when name_key = :nameKey then name_changed_at else :at end
             where id = :id and state = 'CONFIRMED'""";

    private final JdbcClient sql;

    CorrectionStore(JdbcClient sql) {
        this.sql = sql;
    }

    void correct(EndorsementId id, PersonName name, Particulars said, Standing standing, Instant at) {
        var capacity = said.capacity();
        sql.sql(CORRECT)
                .param("id", id.value())
                .param("name", name.value())
                .param("nameKey", name.key())
                .param("postalCode", said.postalCode().value())
                .param("municipality", code(said.municipality()))
                .param("lang", said.lang().code())
                .param("capacity", capacity.kind().name())
                .param("office", capacity.office())
                .param("officeMunicipality", code(capacity.municipality()))
                .param("comment", said.comment())
                .param("councilTerm", standing.councilTerm())
                .param("riding", standing.riding())
                .param("capacityCheck", standing.capacity().name())
                .param("commentCheck", standing.comment().name())
                .param("nameHidden", standing.nameHidden())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static @Nullable String code(@Nullable MunicipalityCode municipality) {
        return municipality == null ? null : municipality.value();
    }
}

package ca.helpcommunitieslead.directory;

import ca.helpcommunitieslead.directory.MunicipalityKind.Gender;
import ca.helpcommunitieslead.kernel.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class KindStore {
    private static final String KINDS = """
            select kind, tier, name_fr, gender, council_en, council_fr, head_en, head_fr
              from municipality_kind order by kind, tier nulls last""";

    private static final String SAVE = """
            insert into municipality_kind (kind, tier, name_fr, gender, council_en, council_fr, head_en, head_fr)
            values (:kind, :tier, :nameFr, :gender, :councilEn, :councilFr, :headEn, :headFr)
            on conflict (kind, tier) do update set name_fr = excluded.name_fr, gender = excluded.gender,
                   council_en = excluded.council_en, council_fr = excluded.council_fr, head_en = excluded.head_en,
                   head_fr = excluded.head_fr""";

    private final JdbcClient sql;

    KindStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that hold for one tier stand before the general one. */
    List<MunicipalityKind> all() {
        return sql.sql(KINDS).query((row, _) -> kind(row)).list();
    }

    private static MunicipalityKind kind(ResultSet row) throws SQLException {
        var tier = row.getString("tier");
        return new MunicipalityKind(
                row.getString("kind"),
                tier == null ? null : Tier.valueOf(tier),
                row.getString("name_fr"),
                Gender.valueOf(row.getString("gender")),
                new LocalizedText(row.getString("council_en"), row.getString("council_fr")),
                new LocalizedText(row.getString("head_en"), row.getString("head_fr")));
    }

    void save(MunicipalityKind kind) {
        var tier = kind.tier();
        sql.sql(SAVE)
                .param("kind", kind.kind())
                .param("tier", tier == null ? null : tier.name())
                .param("nameFr", kind.nounFr())
                .param("gender", kind.gender().name())
                .param("councilEn", kind.council().en())
                .param("councilFr", kind.council().fr())
                .param("headEn", kind.head().en())
                .param("headFr", kind.head().fr())
                .update();
    }
}

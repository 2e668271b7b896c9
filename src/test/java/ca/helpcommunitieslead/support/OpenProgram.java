package ca.helpcommunitieslead.support;

import ca.helpcommunitieslead.HelpCommunitiesLead;
import ca.helpcommunitieslead.platform.config.DatabaseUrl;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The program on a database, as commands open it: without a site. */
public final class OpenProgram implements AutoCloseable {
    private static final String TABLES = """
            select table_name from information_schema.tables
             where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""";

    private final ConfigurableApplicationContext context;

    public OpenProgram(DatabaseUrl database) {
        this.context = HelpCommunitiesLead.open(TestSite.settings(database, 0, false, "ontario"));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    /** Everything in the database: a fingerprint of each table's rows, and of the sequences. */
    public SortedMap<String, String> fingerprints() {
        var found = new TreeMap<String, String>();
        for (var table : tables()) {
            var rows = "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from \""
                    + table + "\" t";
            found.put(table, sql().sql(rows).query(String.class).single());
        }
        var sequences = "select coalesce(string_agg(sequencename || last_value, ' '), '') from pg_sequences";
        found.put("(sequences)", sql().sql(sequences).query(String.class).single());
        return found;
    }

    private List<String> tables() {
        return sql().sql(TABLES).query((row, _) -> row.getString("table_name")).list();
    }

    @Override
    public void close() {
        context.close();
    }
}

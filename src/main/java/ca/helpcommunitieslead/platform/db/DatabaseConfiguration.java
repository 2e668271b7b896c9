package ca.helpcommunitieslead.platform.db;

import ca.helpcommunitieslead.platform.config.DatabaseUrl;
import ca.helpcommunitieslead.platform.config.Settings;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 16;

    @Bean(destroyMethod = "close")
    @Conditional(NoDatabaseUrl.class)
    EmbeddedDatabase embeddedDatabase(Settings settings) {
        return EmbeddedDatabase.start(settings.dataDir().resolve("postgres"));
    }

    @Bean
    HikariDataSource dataSource(Settings settings, ObjectProvider<EmbeddedDatabase> embedded) {
        var url = settings.databaseUrl().orElseGet(() -> embedded.getObject().url());
        var pool = pool(url);
        ServerVersion.refuseOlder(pool);
        return pool;
    }

    private static HikariDataSource pool(DatabaseUrl url) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url.jdbcUrl());
        pool.setUsername(url.user());
        pool.setPassword(url.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setPoolName("database");
        return pool;
    }
}

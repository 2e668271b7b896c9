package ca.helpcommunitieslead.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ServerAddressesTest {
    @Test
    void aDatabaseAddressIsTakenApart() {
        var url = DatabaseUrl.parse("postgresql://anna:p%40ss+word@db.example.org:5433/campaign?sslmode=require");

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://db.example.org:5433/campaign?sslmode=require");
        assertThat(url.user()).isEqualTo("anna");
        assertThat(url.password()).isEqualTo("p@ss+word");
        assertThat(url.toString()).doesNotContain("p@ss");
    }

    @Test
    void aDatabaseAddressMayBeShort() {
        var url = DatabaseUrl.parse("jdbc:postgresql://localhost/campaign");

        assertThat(url.jdbcUrl()).isEqualTo("jdbc:postgresql://localhost/campaign");
        assertThat(url.user()).isEmpty();
    }

    @Test
    void aMailServerHasTheUsualPorts() {
        assertThat(SmtpUrl.parse("smtp://mail.example.org").port()).isEqualTo(587);
        assertThat(SmtpUrl.parse("smtps://mail.example.org").port()).isEqualTo(465);
        assertThat(SmtpUrl.parse("smtps://mail.example.org").tls()).isTrue();
    }

    @Test
    void aMailServerMayAskForAPassword() {
        var url = SmtpUrl.parse("smtp://anna%40example.org:a%3Ab@mail.example.org:2525");

        assertThat(url.user()).contains("anna@example.org");
        assertThat(url.password()).contains("a:b");
        assertThat(url.port()).isEqualTo(2525);
        assertThat(url.toString()).isEqualTo("mail.example.org:2525");
    }
}

package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.platform.web.Reply;
import ca.helpcommunitieslead.platform.web.ReplyWriter;
import ca.helpcommunitieslead.platform.web.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final RequestMatcher STAFF = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/{lang}/admin/**"),
            PathPatternRequestMatcher.pathPattern("/{lang}/desk/**"),
            PathPatternRequestMatcher.pathPattern("/{lang}/sign-out"));

    /** Below the desk, and yet for everybody. */
    private static final RequestMatcher JOINING = new OrRequestMatcher(
            PathPatternRequestMatcher.pathPattern("/{lang}/desk/joining"),
            PathPatternRequestMatcher.pathPattern("/{lang}/desk/joining/**"));

    /** It keeps what was typed where the session was over, and asks to sign in by itself. */
    private static final RequestMatcher OUTCOME =
            PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/{lang}/desk/outcome");

    @Bean
    SecurityFilterChain security(HttpSecurity http, SessionPeople sessions, ReplyWriter replies) {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(requests -> requests.requestMatchers(JOINING, OUTCOME)
                        .permitAll()
                        .requestMatchers("/{lang}/admin", "/{lang}/admin/**", "/{lang}/desk", "/{lang}/desk/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new HttpSessionCsrfTokenRepository())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(request -> changesAsStaff(request, sessions)))
                .exceptionHandling(problems -> problems.authenticationEntryPoint(askToSignIn(replies))
                        .accessDeniedHandler((request, response, _) ->
                                replies.write(new Reply.Problem(HttpStatus.FORBIDDEN), request, response)))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The staff's forms carry a token; public forms are the same for everybody and guarded by their origin. */
    private static boolean changesAsStaff(HttpServletRequest request, SessionPeople sessions) {
        return !HARMLESS.contains(request.getMethod())
                && STAFF.matches(request)
                && !JOINING.matches(request)
                && sessions.containsContext(request);
    }

    private static AuthenticationEntryPoint askToSignIn(ReplyWriter replies) {
        return (request, response, _) -> {
            var lang = RequestLanguage.of(request).code();
            var wanted = HARMLESS.contains(request.getMethod()) ? request.getRequestURI() : home(request, lang);
            var next = URLEncoder.encode(wanted, StandardCharsets.UTF_8);
            replies.write(Reply.seeOther("/" + lang + "/sign-in?next=" + next), request, response);
        };
    }

    /** What somebody who was sending a form finds after signing in. */
    private static String home(HttpServletRequest request, String lang) {
        return "/" + lang + (request.getRequestURI().contains("/desk") ? "/desk" : "/admin");
    }

    /** The cookie holds the session's ID as it is: decoded from Base64 it could hold bytes that the database refuses. */
    @Bean
    DefaultCookieSerializerCustomizer plainSessionId() {
        return cookies -> cookies.setUseBase64Encoding(false);
    }

    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> name.indexOf('\0') < 0);
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected(ReplyWriter replies) {
        return (request, response, _) -> replies.write(new Reply.Problem(HttpStatus.BAD_REQUEST), request, response);
    }
}

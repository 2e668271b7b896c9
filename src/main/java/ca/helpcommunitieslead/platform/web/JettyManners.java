package ca.helpcommunitieslead.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server answers before any handler of ours is reached: bytes that are no request, and pages that are kept. */
@Component
final class JettyManners implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    private final PageCache cache;
    private final SecurityHeaders security;

    JettyManners(PageCache cache, SecurityHeaders security) {
        this.cache = cache;
        this.security = security;
    }

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(server -> {
            server.setErrorHandler(new Plain());
            keepPagesBefore(server.getDescendant(ServletContextHandler.class), server);
        });
    }

    /** Inside the handlers that compress and that wait for requests at the end, so that both know of kept pages too. */
    private void keepPagesBefore(ServletContextHandler servlets, Server server) {
        for (var around : server.getDescendants(Handler.Singleton.class)) {
            if (servlets.equals(around.getHandler())) around.setHandler(new KeptPages(servlets, cache, security));
        }
    }

    /** A short page in both languages, since a broken request tells no language. */
    private static final class Plain extends ErrorHandler {
        private static final String PAGE = """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>400</title></head>
                <body><main><h1>This request cannot be read</h1><p><a href="/en">Go to the home page</a></p>
                <div lang="fr"><h2>Cette requête est illisible</h2><p><a href="/fr">Aller à la page d’accueil</a></p></div>
                </main></body></html>
                """;

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders().put("X-Content-Type-Options", "nosniff");
            response.getHeaders().put("Content-Security-Policy", "default-src 'none'");
            response.write(true, ByteBuffer.wrap(PAGE.getBytes(StandardCharsets.UTF_8)), callback);
            return true;
        }
    }
}

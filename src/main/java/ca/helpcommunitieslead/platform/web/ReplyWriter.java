package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.platform.web.PageCache.CachedPage;
import gg.jte.Content;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Writes a {@link Reply} to the wire. */
@Component
public final class ReplyWriter implements HandlerMethodReturnValueHandler {
    /** Shared caches may keep a public page for the counting interval; browsers ask each time and mostly hear 304. */
    static final String FOR_EVERYBODY = "public, max-age=0, s-maxage=5, stale-while-revalidate=10";

    private static final String FOR_NOBODY_ELSE = "no-store";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String FOR_MINUTES = "public, max-age=300";

    private final PageRenderer renderer;
    private final JsonMapper json;
    private final PageCache cache;

    ReplyWriter(PageRenderer renderer, JsonMapper json, PageCache cache) {
        this.renderer = renderer;
        this.json = json;
        this.cache = cache;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Reply.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object reply,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        write(
                (Reply) Objects.requireNonNull(reply),
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
    }

    /** Also for filters and error pages, which have no handler. */
    public void write(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (reply) {
            case Reply.Page page -> page(page, request, response);
            case Reply.Data(var body) -> data(body, response);
            case Reply.Redirect(var path) -> redirect(path, response);
            case Reply.Problem(var status) -> problem(status, request, response);
            case Reply.Download file -> download(file, response);
            case Reply.Fragment(var content) -> fragment(content, response);
            case Reply.Picture picture -> picture(picture, response);
        }
    }

    private void page(Reply.Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var generation = cache.generation();
        var made = CachedPage.of(renderer.render(page, request), "text/html;charset=utf-8");
        response.setStatus(page.status().value());
        if (page.forEverybody()) {
            keep(made, request, generation);
            write(made, request, response);
        } else {
            response.setContentType(made.type());
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_NOBODY_ELSE);
            send(made.content().getByteArray(), response);
        }
    }

    private void keep(CachedPage page, HttpServletRequest request, long generation) {
        if ("GET".equals(request.getMethod())) cache.put(address(request), page, generation);
    }

    /** What a public page is kept under. */
    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** A public page; where the reader has these very bytes already, only the news of that. */
    private void write(CachedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(page.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVERYBODY);
        response.setHeader(HttpHeaders.ETAG, page.tag());
        if (page.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
        } else {
            send(page.content().getByteArray(), response);
        }
    }

    private void data(Object body, HttpServletResponse response) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVERYBODY);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        send(json.writeValueAsBytes(body), response);
    }

    private static void redirect(String path, HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, path);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_NOBODY_ELSE);
    }

    private void problem(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isForMachines(request)) {
            response.setStatus(status.value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_NOBODY_ELSE);
            send(json.writeValueAsBytes(MachineProblem.of(status)), response);
        } else {
            page(Reply.privatePage("platform/problem", new ProblemPage(status)).status(status), request, response);
        }
    }

    private static boolean isForMachines(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path.startsWith("/api/") || path.startsWith("/health/") || path.endsWith(".json");
    }

    private static void download(Reply.Download file, HttpServletResponse response) throws IOException {
        var disposition = ContentDisposition.attachment()
                .filename(file.filename(), StandardCharsets.UTF_8)
                .build();
        response.setContentType(file.type().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_NOBODY_ELSE);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        send(file.content().getByteArray(), response);
    }

    private static void fragment(Content content, HttpServletResponse response) throws IOException {
        var html = new StringOutput();
        content.writeTo(html);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_NOBODY_ELSE);
        send(html.toString().getBytes(StandardCharsets.UTF_8), response);
    }

    private static void picture(Reply.Picture picture, HttpServletResponse response) throws IOException {
        response.setContentType(picture.type().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl(picture.kept()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        send(picture.content().getByteArray(), response);
    }

    private static String cacheControl(Reply.Kept kept) {
        return switch (kept) {
            case FOR_EVER -> FOR_EVER;
            case FOR_MINUTES -> FOR_MINUTES;
            case NEVER -> FOR_NOBODY_ELSE;
        };
    }

    private static void send(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}

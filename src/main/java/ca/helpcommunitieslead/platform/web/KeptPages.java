package ca.helpcommunitieslead.platform.web;

import ca.helpcommunitieslead.platform.web.PageCache.CachedPage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.springframework.http.HttpStatus;

/**
 * Answers for a public page that is kept, in the server itself: before the servlets, their filters, sessions and
 * security, which would cost more than all the rest.
 */
final class KeptPages extends Handler.Wrapper {
    private static final HttpField CACHE_CONTROL =
            new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, ReplyWriter.FOR_EVERYBODY);

    private final PageCache cache;
    private final List<HttpField> security;
    private final List<HttpField> securityOfEmbedded;

    KeptPages(Handler others, PageCache cache, SecurityHeaders security) {
        super(others);
        this.cache = cache;
        this.security = encoded(security.usual());
        this.securityOfEmbedded = encoded(security.embedded());
    }

    private static List<HttpField> encoded(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> (HttpField) new PreEncodedHttpField(header.getKey(), header.getValue()))
                .toList();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var kept = HttpMethod.GET.is(request.getMethod())
                ? cache.get(request.getHttpURI().getPathQuery()).orElse(null)
                : null;
        if (kept == null) return super.handle(request, response, callback);
        answer(kept, request, response, callback);
        return true;
    }

    private void answer(CachedPage page, Request request, Response response, Callback callback) {
        var headers = response.getHeaders();
        var embedded = SecurityHeaders.isEmbedded(request.getHttpURI().getPath());
        for (var field : embedded ? securityOfEmbedded : security) headers.add(field);
        headers.add(HttpHeader.CONTENT_TYPE, page.type());
        headers.add(CACHE_CONTROL);
        headers.add(HttpHeader.ETAG, page.tag());
        if (page.tag().equals(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            response.write(true, BufferUtil.EMPTY_BUFFER, callback);
        } else {
            var bytes = page.content().getByteArray();
            headers.add(new HttpField.LongValueHttpField(HttpHeader.CONTENT_LENGTH, bytes.length));
            response.write(true, ByteBuffer.wrap(bytes), callback);
        }
    }
}

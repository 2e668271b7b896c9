package ca.helpcommunitieslead.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a handler the form that was sent, or the query of a GET; anything that is no form is refused with 415. */
final class SubmissionResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Submission.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders)
            throws HttpMediaTypeNotSupportedException {
        var request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        if (HttpMethod.POST.matches(request.getMethod())) refuseOtherThanForms(request);
        var values = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, all) -> values.put(name, all[0]));
        return Submission.of(values);
    }

    private static void refuseOtherThanForms(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        var type = contentType(request);
        if (type == null && request.getContentLengthLong() <= 0) return;
        if (MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(type)) return;
        if (MediaType.MULTIPART_FORM_DATA.isCompatibleWith(type)) return;
        throw new HttpMediaTypeNotSupportedException("not a form");
    }

    private static @Nullable MediaType contentType(HttpServletRequest request)
            throws HttpMediaTypeNotSupportedException {
        try {
            var type = request.getContentType();
            return type == null ? null : MediaType.parseMediaType(type);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException("no media type");
        }
    }
}

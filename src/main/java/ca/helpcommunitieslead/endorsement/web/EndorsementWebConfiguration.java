package ca.helpcommunitieslead.endorsement.web;

import ca.helpcommunitieslead.kernel.Lang;
import java.util.Arrays;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class EndorsementWebConfiguration implements WebMvcConfigurer {
    private final ClosedPages closed;

    EndorsementWebConfiguration(ClosedPages closed) {
        this.closed = closed;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        var forms = Arrays.stream(Lang.values())
                .map(lang -> "/" + lang.code() + "/endorse")
                .toArray(String[]::new);
        interceptors.addInterceptor(closed).addPathPatterns(forms);
    }
}

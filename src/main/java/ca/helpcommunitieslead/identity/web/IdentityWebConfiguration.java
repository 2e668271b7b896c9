package ca.helpcommunitieslead.identity.web;

import ca.helpcommunitieslead.identity.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class IdentityWebConfiguration implements WebMvcConfigurer {
    private final StaffGate gate;

    IdentityWebConfiguration(StaffGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(gate)
                .addPathPatterns("/*/admin", "/*/admin/**", "/*/desk", "/*/desk/**", "/*/sign-out")
                .excludePathPatterns("/*/desk/joining", "/*/desk/joining/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SignedInResolver());
    }

    /** Hands a handler the person who is signed in; a nullable parameter is null where nobody is. */
    private static final class SignedInResolver implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Person.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication signedIn) {
                return signedIn.person();
            }
            if (parameter.isOptional()) return null;
            throw new IllegalStateException("nobody is signed in at " + parameter.getMethod());
        }
    }
}

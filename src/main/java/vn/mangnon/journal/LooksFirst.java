package vn.mangnon.journal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Before anything is sent, the looks it gives are written: after the reading of a GET is over, which could not write. */
@Configuration
class LooksFirst implements WebMvcConfigurer {
    private final ObjectProvider<Looks> looks;

    LooksFirst(ObjectProvider<Looks> looks) {
        this.looks = looks;
    }

    /** The first of all: so its end comes after that of the reading. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
                    @Override
                    public void postHandle(
                            HttpServletRequest request,
                            HttpServletResponse response,
                            Object handler,
                            @Nullable ModelAndView answer) {
                        looks.getObject().note();
                    }
                })
                .order(Ordered.HIGHEST_PRECEDENCE);
    }
}

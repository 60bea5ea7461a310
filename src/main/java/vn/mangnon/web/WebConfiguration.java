package vn.mangnon.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import vn.mangnon.shared.Id;

@Configuration
class WebConfiguration implements WebMvcConfigurer {
    private final ObjectProvider<PlatformTransactionManager> transactions;

    WebConfiguration(ObjectProvider<PlatformTransactionManager> transactions) {
        this.transactions = transactions;
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    BusinessClock businessClock(
            Clock clock,
            JdbcClient jdbc,
            @Value("${mangnon.demo:false}") boolean demo,
            ApplicationEventPublisher events) {
        return new BusinessClock(clock, jdbc, demo, events);
    }

    @Bean
    TemplateEngine pageTemplates() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    FilterRegistrationBean<RequestReference> requestReference() {
        return first(new RequestReference(), 0);
    }

    @Bean
    FilterRegistrationBean<PageHeaders> pageHeaders() {
        return first(new PageHeaders(), 1);
    }

    @Bean
    FilterRegistrationBean<Failures> failures(TemplateEngine templates, UiFactory uis) {
        return first(new Failures(templates, uis), 2);
    }

    @Bean
    FilterRegistrationBean<HttpsOnly> httpsOnly(@Value("${mangnon.secure:false}") boolean secure) {
        return first(new HttpsOnly(secure), 3);
    }

    @Bean
    FilterRegistrationBean<CrossOriginGuard> crossOriginGuard() {
        return first(new CrossOriginGuard(), 4);
    }

    /** Nothing is turned into an answer on the way: Failures sees every exception. */
    @Override
    public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add((request, response, handler, failure) -> null);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AccessRules());
        registry.addInterceptor(new OneReading(transactions.getObject()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new RequestArguments());
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Id.class, Id::of);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/static/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> first(F filter, int order) {
        FilterRegistrationBean<F> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10 + order);
        return registration;
    }
}

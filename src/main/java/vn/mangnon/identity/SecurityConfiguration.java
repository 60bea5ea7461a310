package vn.mangnon.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.mangnon.web.BusinessClock;

/**
 * Two chains. The public one sets no cookie, opens no session and asks nobody who they are: style sheets and calendars by their secret address, the
 * children's doors later. The officers' one knows people by their session. Which role may use which route is not said
 * here but beside each route, by {@link vn.mangnon.web.Allow}.
 */
@Configuration
class SecurityConfiguration {
    private static final String[] PUBLIC = {"/static/**", "/calendar/*"};
    private static final String[] BEFORE_SIGN_IN = {
        "/sign-in",
        "/sign-in/code",
        "/sign-out",
        "/password",
        "/no-position",
        "/invitations/*",
        "/setup/**",
        "/language",
        "/demo/**"
    };

    @Bean
    @Order(1)
    SecurityFilterChain publicChain(HttpSecurity http) throws Exception {
        return plain(http.securityMatcher(PUBLIC))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain officersChain(
            HttpSecurity http, Sessions sessions, BusinessClock business, Clock clock, SignInEntry entry)
            throws Exception {
        return plain(http)
                .addFilterAfter(new SessionFilter(sessions, business, clock), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(BEFORE_SIGN_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint(entry))
                .build();
    }

    /** Nobody signs in through Spring's own machinery. */
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new ProviderNotFoundException("sign-in has its own page");
        };
    }

    private static HttpSecurity plain(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable) // vn.mangnon.web.CrossOriginGuard instead
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(org.springframework.security.config.Customizer.withDefaults())
                .headers(AbstractHttpConfigurer::disable); // vn.mangnon.web.PageHeaders instead, on failures too
    }
}

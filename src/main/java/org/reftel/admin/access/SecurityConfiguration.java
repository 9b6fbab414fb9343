package org.reftel.admin.access;

import java.util.stream.Stream;

import org.reftel.admin.audit.AuditLog;
import org.reftel.admin.door.ServerDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Reading is for everybody, the desk for administrators, anything else for nobody. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Nothing from outside, nothing inline. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String API = "/api/**";
    private static final String[] READING = {"/", "/suggest", "/cables", "/cables.csv", "/cables.jsonl",
        "/cables.bib", "/cables.ris", "/cables.atom", "/cables/*", "/cables/*/source",
        "/cables/*/cite", "/cables/*/witnesses", "/cables/*/history", "/history", "/history/*", "/cables/*/cited-by",
        "/cables/*/thread",
        "/wanted", "/wanted.csv", "/tags",
        "/tags/*", "/people", "/people/*", "/origins", "/origins/*", "/timeline", "/how-to-read-a-cable",
        "/search-help", "/robots.txt", "/basket", "/basket.bib", "/basket.ris", "/basket.csl.json", "/basket.csv",
        "/how-to-read-a-cable/*", "/api", API, "/assets/**", "/error"};

    /** And the API, which says itself that it is for reading. */
    private static final String[] FORMS = {"/login", "/logout", "/setup", "/admin", "/admin/**", ServerDoor.ALL, API};

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** The requests themselves are measured; each filter and each decision besides is a cost of every page. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http, Administrators administrators, SignInThrottle throttle,
            AuditLog audits) throws Exception {
        return http
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(HttpMethod.GET, READING).permitAll()
                        .requestMatchers(HttpMethod.HEAD, READING).permitAll()
                        .requestMatchers(HttpMethod.POST, ServerDoor.ALL).permitAll()
                        .requestMatchers("/login", "/logout", "/setup").permitAll()
                        // it reads only, and answers all else itself
                        .requestMatchers(API).permitAll()
                        .requestMatchers("/admin", "/admin/**").hasRole(Administrators.ROLE)
                        .requestMatchers(HttpMethod.GET).permitAll()
                        .anyRequest().denyAll())
                .formLogin(login -> login.loginPage("/login").successHandler(new BackToThePage()).permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/"))
                // the door for commands asks for a token that no browser sends by itself
                .addFilterBefore(new UploadGate(), CsrfFilter.class)
                .addFilterBefore(new ReadingGate(forms()), UploadGate.class)
                .addFilterAfter(new PasswordSession(administrators), SecurityContextHolderFilter.class)
                .addFilterBefore(new SignInGate(throttle, audits), UsernamePasswordAuthenticationFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(ServerDoor.ALL, API))
                .httpBasic(basic -> basic.disable())
                // readers get no session; only signing in and forms make one
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.IF_REQUIRED))
                .headers(headers -> headers
                        .cacheControl(cache -> cache.disable()).addHeaderWriter(new ReadersCache())
                        .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions
                                .policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    private static RequestMatcher forms() {
        return new OrRequestMatcher(
                Stream.of(FORMS).map(PathPatternRequestMatcher::pathPattern).toArray(RequestMatcher[]::new));
    }
}

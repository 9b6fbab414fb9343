package org.reftel.admin.audit;

import java.security.Principal;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.async.CallableProcessingInterceptor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** An entry for every request that is not for reading only. */
final class AuditInterceptor implements HandlerInterceptor, CallableProcessingInterceptor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int FIRST_REFUSAL = 400;

    private final AuditLog log;

    AuditInterceptor(AuditLog log) {
        this.log = log;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable Exception e) {
        String failure = e != null
                ? "the program failed"
                : response.getStatus() >= FIRST_REFUSAL ? "answered with status " + response.getStatus() : null;
        write(request, handler, failure);
    }

    /** The answer goes on for a while: that it was asked for is written before anything that comes of it. */
    @Override
    public <T> void beforeConcurrentHandling(NativeWebRequest web, Callable<T> task) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        write(request, request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE), null);
    }

    private void write(HttpServletRequest request, @Nullable Object handler, @Nullable String failure) {
        if (READING.contains(request.getMethod()) || request.getDispatcherType() != DispatcherType.REQUEST) {
            return;
        }
        AuditNote note = AuditNote.of(request);
        log.write(who(request, note), word(request, handler), note.subject(), note.before(), note.after(),
                note.refused() != null ? note.refused() : failure);
    }

    private static String who(HttpServletRequest request, AuditNote note) {
        Principal principal = request.getUserPrincipal();
        String named = note.who();
        return named != null ? named : principal == null ? "nobody signed in" : principal.getName();
    }

    private static String word(HttpServletRequest request, @Nullable Object handler) {
        Audited audited = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Audited.class) : null;
        return audited != null
                ? audited.value()
                : request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }
}

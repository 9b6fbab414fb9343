package org.reftel.admin.door;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Opens the door for commands to the token of the {@link ServerCard}, over the loopback, before anything that is sent is read. To
 * everybody else there is no such address; behind the audit log, which notes who tried.
 */
@Component
class DoorKeeper implements HandlerInterceptor, WebMvcConfigurer {
    /** Who is behind it, for the audit log. */
    static final String WHO = "the command line";

    private final Path data;

    DoorKeeper(@Value("${reftel.data}") Path data) {
        this.data = data;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(ServerDoor.ALL).order(1);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.REQUEST
                && !(isLoopback(request) && opens(request.getHeader(ServerDoor.TOKEN)))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return true;
    }

    private boolean opens(@Nullable String token) {
        return token != null && ServerCard.find(data).filter(card -> card.opens(token)).isPresent();
    }

    private static boolean isLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

package org.reftel.admin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Opens the door for commands of this machine to the token of the {@link ServerCard}, over the loopback; to everybody else there is
 * no such address.
 */
@Component
class DoorKeeper {
    private final Path data;

    DoorKeeper(@Value("${reftel.data}") Path data) {
        this.data = data;
    }

    /**
     * Nothing, for who may come in.
     *
     * @throws ResponseStatusException 404 for everybody else
     */
    void check(HttpServletRequest request, String token) {
        if (!isLoopback(request) || ServerCard.find(data).filter(card -> card.opens(token)).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static boolean isLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

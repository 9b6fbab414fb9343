package org.reftel.admin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens the door for commands to the token of the {@link ServerCard}, over the loopback. */
@Component
class DoorKeeper {
    /** Who is behind it, for the audit log. */
    static final String WHO = "the command line";

    private final Path data;

    DoorKeeper(@Value("${reftel.data}") Path data) {
        this.data = data;
    }

    /**
     * Lets a command in.
     *
     * @throws ResponseStatusException 404 for everybody else: to them there is no such address
     */
    void open(String token, HttpServletRequest request) {
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

package org.reftel.admin.access;

import java.time.Clock;
import java.time.Instant;

import org.reftel.archive.desk.Administrator;
import org.reftel.archive.desk.AdministratorRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The administrators: of the database, and one of the configuration ({@code reftel.admin.name}, {@code reftel.admin.password}). */
@Service
public class Administrators implements UserDetailsService {
    static final String ROLE = "ADMIN";

    private final AdministratorRepository repository;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Instant started;
    private final String configuredName;
    private final String configuredPassword;

    Administrators(AdministratorRepository repository, PasswordEncoder encoder, Clock clock,
            @Value("${reftel.admin.name:}") String configuredName,
            @Value("${reftel.admin.password:}") String configuredPassword) {
        this.repository = repository;
        this.encoder = encoder;
        this.clock = clock;
        this.started = clock.instant();
        this.configuredName = configuredName;
        // a hash may be configured instead of the password itself
        this.configuredPassword = configuredPassword.isEmpty() || configuredPassword.startsWith("{")
                ? configuredPassword
                : String.valueOf(encoder.encode(configuredPassword));
    }

    /** Whether nobody can sign in yet. */
    public boolean isNobody() {
        return !isConfigured() && repository.count() == 0;
    }

    private boolean isConfigured() {
        return !configuredName.isEmpty() && !configuredPassword.isEmpty();
    }

    /** Makes an account, or gives one a new password. */
    void set(String name, String password) {
        repository.save(new Administrator(name, String.valueOf(encoder.encode(password)), clock.instant()));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        if (isConfigured() && configuredName.equals(name)) {
            return new Account(name, configuredPassword, started);
        }
        return repository.findById(name)
                .map(account -> new Account(account.name(), account.password(), account.since()))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }

    /** Whether the password is still the one that was signed in with. */
    boolean isCurrent(Account account) {
        return isConfigured() && configuredName.equals(account.getUsername())
                ? account.since().equals(started)
                : repository.findById(account.getUsername()).map(Administrator::since)
                        .filter(account.since()::equals).isPresent();
    }
}

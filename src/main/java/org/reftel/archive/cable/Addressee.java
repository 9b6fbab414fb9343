package org.reftel.archive.cable;

import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;

/** Who was sent a telegram. */
@Entity
public class Addressee extends PartOfCable {
    private boolean action;
    private @Nullable String routing;
    private String name;
    private @Nullable String precedence;
    @Column(name = "night_action")
    private boolean nightAction;
    @Column(name = "continuity_number")
    private @Nullable String continuityNumber;

    protected Addressee() {}

    public Addressee(boolean action, @Nullable String routing, String name, @Nullable String precedence,
            boolean nightAction, @Nullable String continuityNumber) {
        this.action = action;
        this.routing = routing;
        this.name = name;
        this.precedence = precedence;
        this.nightAction = nightAction;
        this.continuityNumber = continuityNumber;
    }

    /** True under TO, to act; false under INFO, to know. */
    public boolean isAction() {
        return action;
    }

    public Optional<String> routing() {
        return Optional.ofNullable(routing);
    }

    public String name() {
        return name;
    }

    public Optional<String> precedence() {
        return Optional.ofNullable(precedence);
    }

    /** Whether it is to act at night too. */
    public boolean isNightAction() {
        return nightAction;
    }

    /** As printed, with leading zeros. */
    public Optional<String> continuityNumber() {
        return Optional.ofNullable(continuityNumber);
    }

    @Override
    public String told() {
        return words(action ? "TO" : "INFO", routing, name, precedence, nightAction ? "NIGHT ACTION" : null,
                continuityNumber);
    }
}

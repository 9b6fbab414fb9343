package org.reftel.api;

import java.util.List;
import java.util.stream.Collectors;

import org.reftel.search.UnfitParameter;

/** A program's parameters cannot be read: 400. */
final class UnfitParametersException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<UnfitParameter> parameters;

    UnfitParametersException(List<UnfitParameter> parameters) {
        super(parameters.stream().map(parameter -> parameter.fault() + ".").collect(Collectors.joining(" ")));
        this.parameters = List.copyOf(parameters);
    }

    List<UnfitParameter> parameters() {
        return parameters;
    }
}

package org.reftel.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.reftel.search.Criteria;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.PageAsked;
import org.reftel.search.UnfitParameter;

/**
 * Reads the parameters of programs. What a page leaves out and says so is refused here: nobody reads what is said, and an answer to
 * another question, the whole archive for a misspelt filter, would be taken for the one that was wanted.
 */
final class StrictParameters {
    private StrictParameters() {}

    /**
     * The parameters of a search.
     *
     * @param others names of parameters that are somebody else's business
     */
    static Criteria criteria(Map<String, List<String>> parameters, Set<String> others) {
        CriteriaParameters read = CriteriaParameters.read(parameters, others);
        if (!read.unfit().isEmpty()) {
            throw new UnfitParametersException(read.unfit());
        }
        return read.criteria();
    }

    /** A number from 1, of a page or of whatever else. */
    static int number(String name, String value, int most) {
        return value(name, value, PageAsked.read(value, most), "is no number from 1 to " + most);
    }

    /**
     * One value.
     *
     * @param read empty where the value cannot be read
     * @param why the rest of a sentence about the value
     */
    static <T> T value(String name, String value, Optional<T> read, String why) {
        return read.orElseThrow(() -> unfit(name, value, why));
    }

    static UnfitParametersException unfit(String name, String value, String why) {
        return new UnfitParametersException(List.of(UnfitParameter.value(name, value, why)));
    }
}

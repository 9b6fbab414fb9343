package org.reftel.web.browse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.reftel.web.page.HiddenField;
import org.reftel.web.page.Level;
import org.reftel.web.page.Words;

/**
 * A facet as a column shows it.
 *
 * @param name its name in addresses
 * @param groups values under headings; one group without heading where there is nothing to divide
 * @param note beside the heading: how many values, or the range of years
 * @param chosen how many of its values are chosen or excluded
 * @param more the address with more values; empty where all are shown
 * @param left how many more values there are than an opened facet lists
 * @param find where to send the text of the find box; empty where the facet has none
 * @param match where several values may be combined either way, the address with the other way
 * @param folded whether its values are to be seen only when asked for
 */
public record FacetView(String name, String label, String note, int chosen, List<Group> groups, Optional<String> more,
        int left,
        Optional<Find> find, Optional<MatchLink> match, boolean folded) {
    /** Whether its values were not even counted, as nobody asked for them. */
    public boolean isClosed() {
        return folded && groups.isEmpty() && more.isPresent();
    }

    /** Values of one kind. */
    public record Group(String heading, List<Value> values) {}

    /**
     * A value.
     *
     * @param code shown before the label, where the value is a code
     * @param level of a classification
     * @param depth 1 for months under their year
     * @param width of the bar under it, in percent of the longest
     */
    public record Value(String label, Optional<String> code, Optional<Level> level, long count, State state, int depth,
            int width,
            String href, String excludeHref) {
        /** The count with its thousands apart. */
        public String number() {
            return Words.number(count);
        }

        public boolean isChosen() {
            return state == State.CHOSEN;
        }

        public boolean isExcluded() {
            return state == State.EXCLUDED;
        }

        /** Names of its looks in the style sheet. */
        public String looks() {
            return state.name().toLowerCase(Locale.ROOT) + " depth" + depth;
        }

        /** For those who hear the page: everything in one name. */
        public String spoken() {
            String what = code.map(c -> c + ", " + label).orElse(label);
            String status = switch (state) {
                case FREE -> "";
                case CHOSEN -> ", chosen";
                case EXCLUDED -> ", excluded";
            };
            return what + ", " + Words.count(count, "cable", "cables") + status;
        }
    }

    /** Whether results must, must not, or may have a value. */
    public enum State {
        FREE, CHOSEN, EXCLUDED
    }

    /**
     * The find box.
     *
     * @param hidden the present criteria, to be sent along
     */
    public record Find(String parameter, String prompt, String text, List<HiddenField> hidden) {}

    /** The switch between all and any of the chosen values. */
    public record MatchLink(String text, String href) {}
}

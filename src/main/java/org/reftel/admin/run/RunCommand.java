package org.reftel.admin.run;

import org.jspecify.annotations.Nullable;
import org.reftel.ingest.RunOrders.Order;
import org.reftel.ingest.source.HeldSelection;
import org.reftel.search.CriteriaParameters;
import org.reftel.search.SearchAddress;

/**
 * An order on runs in the words of the command line.
 *
 * @param order pause, cancel, go-on, retry or reread
 * @param run which, of cancel, go-on and retry
 * @param what of reread: all, older or search
 * @param search of reread: the search's address
 */
public record RunCommand(String order, @Nullable Long run, @Nullable String what, @Nullable String search) {
    /** The order, understood. */
    public Order understood() throws UnfitCommandException {
        return switch (order) {
            case "pause" -> new Order.Pause();
            case "cancel" -> new Order.Cancel(number());
            case "go-on" -> new Order.GoOn(number());
            case "retry" -> new Order.Retry(number());
            case "reread" -> new Order.Reread(selection(String.valueOf(what), search == null ? "" : search));
            default -> throw new UnfitCommandException("There is no order “" + order + "”.");
        };
    }

    private long number() throws UnfitCommandException {
        if (run == null) {
            throw new UnfitCommandException("Which run?");
        }
        return run;
    }

    /** Which documents; a search of which a part is not understood would find more than was meant. */
    static HeldSelection selection(String what, String search) throws UnfitCommandException {
        return switch (what) {
            case "all" -> new HeldSelection.All();
            case "older" -> new HeldSelection.Older();
            case "search" -> {
                CriteriaParameters read = SearchAddress.read(search);
                if (search.isBlank() || !read.ignored().isEmpty()) {
                    throw new UnfitCommandException("Nothing is read anew: "
                            + (search.isBlank() ? "no search was given." : String.join(" ", read.ignored())));
                }
                yield new HeldSelection.Found(read.criteria());
            }
            default -> throw new UnfitCommandException("What is to be read anew: all, older, or a search?");
        };
    }
}

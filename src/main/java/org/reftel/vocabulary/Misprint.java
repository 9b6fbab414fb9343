package org.reftel.vocabulary;

/** Compares words that may be printed with one slip of the hand. */
final class Misprint {
    private Misprint() {}

    /** Whether one letter lost, added or changed, or two neighbours swapped, make one word the other. */
    static boolean isOneAway(String meant, String printed) {
        int shorter = Math.min(meant.length(), printed.length());
        if (Math.abs(meant.length() - printed.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter && meant.charAt(same) == printed.charAt(same)) {
            same++;
        }
        if (meant.length() != printed.length()) {
            String longer = meant.length() > printed.length() ? meant : printed;
            String other = meant.length() > printed.length() ? printed : meant;
            return longer.substring(same + 1).equals(other.substring(same));
        }
        boolean changed = same < shorter && meant.substring(same + 1).equals(printed.substring(same + 1));
        boolean swapped = same + 1 < shorter && meant.charAt(same) == printed.charAt(same + 1)
                && meant.charAt(same + 1) == printed.charAt(same)
                && meant.substring(same + 2).equals(printed.substring(same + 2));
        return changed || swapped;
    }
}

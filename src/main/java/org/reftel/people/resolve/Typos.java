package org.reftel.people.resolve;

/** Whether two folded names differ by a misprint. */
final class Typos {
    private static final int SHORTEST = 6;
    private static final int LONG = 9;
    /** No name is longer; comparing costs the product of the lengths. */
    private static final int LONGEST = 40;

    private Typos() {}

    /** One letter wrong, missing, too many or two swapped; two of these in long names. The first letter must be right. */
    static boolean differ(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST || shorter > LONGEST || a.charAt(0) != b.charAt(0)
                || Math.abs(a.length() - b.length()) > 2
                || feminine(a, b) || feminine(b, a)) {
            return false;
        }
        int distance = distance(a, b);
        return distance == 1 || distance == 2 && shorter >= LONG;
    }

    /** Karimova is no misprint of Karimov, Faisali none of Faisal. */
    private static boolean feminine(String a, String b) {
        return a.equals(b + "a") || a.equals(b + "i") || a.equals(b + "s") || a.equals(b + "n");
    }

    /** Damerau's distance, of strings that are short. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}

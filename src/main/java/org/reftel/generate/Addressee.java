package org.reftel.generate;

/**
 * Of a TO or INFO line.
 *
 * @param route empty where the line has none
 * @param precedence the word, empty where there is none
 * @param number of the telegrams to this addressee, empty where there is none
 */
record Addressee(String route, String name, String precedence, String number) {
    String printed() {
        return (route.isEmpty() ? "" : route + "/") + name + (precedence.isEmpty() ? "" : " " + precedence)
                + (number.isEmpty() ? "" : " " + number);
    }
}

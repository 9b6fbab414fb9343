package org.reftel.generate;

/** The American officers of the posts: invented, and in their office for three years each. */
final class Staff {
    /** Who signs and classifies. */
    enum Office {
        CHIEF(0, "Ambassador", "Under Secretary"), DEPUTY(1, "DCM", "Deputy Assistant Secretary"),
        POLITICAL(2, "Political Counselor", "Office Director"), ECONOMIC(3, "Economic Counselor", "Deputy Director"),
        DESK(4, "Desk Officer", "Desk Officer");

        private final int number;
        private final String title;
        private final String titleInTheDepartment;

        Office(int number, String title, String titleInTheDepartment) {
            this.number = number;
            this.title = title;
            this.titleInTheDepartment = titleInTheDepartment;
        }
    }

    private static final int OFFICES = 10;
    private static final int YEARS_OF_A_TOUR = 3;

    private final long seed;
    private final NameList names;

    Staff(long seed, NameList names) {
        this.seed = seed;
        this.names = names;
    }

    Person at(Sender sender, Office office, int year) {
        int shift = Math.floorMod(sender.number() * 7 + office.number, YEARS_OF_A_TOUR);
        int tour = (year + shift) / YEARS_OF_A_TOUR;
        Draw draw = Draw.of(seed, Draw.Matter.OFFICER,
                ((long) sender.number() * OFFICES + office.number) * 1000 + tour);
        return new Person("US-" + sender.station() + "-" + office.number + "-" + tour, names.given(draw),
                names.family(draw), title(sender, office), organisation(sender, office));
    }

    private static String title(Sender sender, Office office) {
        if (sender.isDepartment()) {
            return office.titleInTheDepartment;
        }
        return office == Office.CHIEF && sender.post().kind().equals("consulate") ? "Consul General" : office.title;
    }

    private static String organisation(Sender sender, Office office) {
        return office == Office.DESK || sender.isDepartment() ? "Department of State" : "US " + sender.post().label();
    }
}

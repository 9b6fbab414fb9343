package org.reftel.people.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeHoldersTests {
    private static final OfficeReader READER = OfficeReader.load();
    private static final String AMBASSADOR = "Ambassador";
    private static final OfficeStatement ORDWAY_FIRST = says("Ordway", AMBASSADOR, "2005-02-04");
    private static final OfficeStatement ORDWAY_LAST = says("Ordway", AMBASSADOR, "2006-08-12");

    @Test
    void whoIsCalledSoBeforeAndAfterHoldsIt() {
        OfficeAnswer answer = ask(AMBASSADOR, "2005-12-01", ORDWAY_FIRST, ORDWAY_LAST);

        assertThat(holder(answer)).isEqualTo("ordway");
        assertThat(answer.reason())
                .isEqualTo("Ordway is called Ambassador in 2 cables of ALMATY between 4 Feb 2005 and 12 Aug 2006");
    }

    @Test
    void oneCableProvesItForHalfAYearOnBothSides() {
        assertThat(holder(ask(AMBASSADOR, "2004-08-08", ORDWAY_FIRST))).isEqualTo("ordway");
        assertThat(holder(ask(AMBASSADOR, "2005-08-03", ORDWAY_FIRST))).isEqualTo("ordway");
        assertThat(ask(AMBASSADOR, "2004-08-07", ORDWAY_FIRST)).isInstanceOf(OfficeAnswer.Open.class);
        assertThat(ask(AMBASSADOR, "2005-08-04", ORDWAY_FIRST)).isInstanceOf(OfficeAnswer.Open.class);
    }

    @Test
    void reasonTellsTheDayOfASingleCable() {
        assertThat(ask(AMBASSADOR, "2005-02-04", ORDWAY_FIRST).reason())
                .isEqualTo("Ordway is called Ambassador in one cable of ALMATY of 4 Feb 2005");
    }

    @Test
    void openEndStopsWhereAnotherIsCalledSo() {
        OfficeStatement successor = says("Zembrath", AMBASSADOR, "2006-09-01");

        assertThat(holder(ask(AMBASSADOR, "2006-09-01", ORDWAY_FIRST, ORDWAY_LAST, successor))).isEqualTo("zembrath");
        assertThat(holder(ask(AMBASSADOR, "2006-08-12", ORDWAY_FIRST, ORDWAY_LAST, successor))).isEqualTo("ordway");
    }

    @Test
    void betweenTwoHoldersItIsOpenWhichOfThem() {
        OfficeAnswer answer = ask(AMBASSADOR, "2006-08-20", ORDWAY_FIRST, ORDWAY_LAST,
                says("Zembrath", AMBASSADOR, "2006-09-01"));

        assertThat(answer).isInstanceOf(OfficeAnswer.Open.class);
        assertThat(answer.reason()).startsWith("More than one may be meant: ").contains("Ordway", "Zembrath");
    }

    @Test
    void twoAtTheSameTimeLeaveItOpen() {
        assertThat(ask(AMBASSADOR, "2005-12-01", ORDWAY_FIRST, ORDWAY_LAST, says("Zembrath", AMBASSADOR, "2005-12-01")))
                .isInstanceOf(OfficeAnswer.Open.class);
    }

    @Test
    void nobodyIsCalledSoAtAll() {
        assertThat(ask(AMBASSADOR, "2005-12-01").reason()).isEqualTo("Nobody is called so within 180 days");
    }

    @Test
    void formerHolderIsNone() {
        assertThat(ask(AMBASSADOR, "2005-02-04", says("Ordway", "former U.S. Ambassador to Kazakhstan", "2005-02-04")))
                .isInstanceOf(OfficeAnswer.Open.class);
    }

    @Test
    void whoIsCalledFormerHoldsItNoLonger() {
        OfficeStatement president = says("Brennholt", "President", "2005-02-04");
        OfficeStatement former = says("Brennholt", "former President", "2005-03-01");

        assertThat(holder(ask("President", "2005-02-28", president, former))).isEqualTo("brennholt");
        assertThat(ask("President", "2005-03-01", president, former)).isInstanceOf(OfficeAnswer.Open.class);
    }

    @Test
    void whoIsElectHoldsItNotYet() {
        OfficeStatement president = says("Brennholt", "President", "2005-02-04");
        OfficeStatement elect = says("Brennholt", "President-elect", "2005-01-10");

        assertThat(ask("President", "2005-01-10", president, elect)).isInstanceOf(OfficeAnswer.Open.class);
        assertThat(holder(ask("President", "2005-01-11", president, elect))).isEqualTo("brennholt");
    }

    @Test
    void actingHolderAnswersForHimselfOnly() {
        OfficeStatement acting = says("Zembrath", "Acting DCM", "2005-12-01");
        OfficeStatement held = says("Ordway", "DCM", "2005-11-01");

        assertThat(holder(ask("DCM", "2005-12-01", acting, held))).isEqualTo("ordway");
        assertThat(holder(ask("Acting DCM", "2005-12-01", acting, held))).isEqualTo("zembrath");
    }

    @Test
    void officerOfAnotherPostInTheCountryIsNotMeant() {
        OfficeStatement almaty = says("Ordway", "Consul General", "2005-02-04");

        assertThat(new OfficeHolders(List.of(almaty)).answer(
                OfficeQuestion.of(almaty.office(), "ASTANA", almaty.date()))).isInstanceOf(OfficeAnswer.Open.class);
    }

    @Test
    void ministerIsOneInAllPosts() {
        OfficeStatement almaty = says("Tokayev", "Foreign Minister", "2005-02-04");
        Office asked = READER.of("Kazakhstani FM", Optional.empty(), Optional.of("Norway")).orElseThrow();

        assertThat(holder(new OfficeHolders(List.of(almaty)).answer(OfficeQuestion.of(asked, "OSLO", almaty.date()))))
                .isEqualTo("tokayev");
    }

    @Test
    void foreignerWhoseCountryIsStatedElsewhereIsNotMeant() {
        OfficeStatement host = says("Brennholt", "President", "2005-02-01");
        OfficeStatement guest = says("Zembrath", "President", "2005-02-04");
        OfficeStatement elsewhere = says("Zembrath", "Norwegian President", "2006-05-04");

        assertThat(ask("President", "2005-02-02", host, guest)).isInstanceOf(OfficeAnswer.Open.class);
        assertThat(holder(ask("President", "2005-02-02", host, guest, elsewhere))).isEqualTo("brennholt");
    }

    @Test
    void whoIsPresidentInTelegramsOfSeveralCountriesIsThatOfMost() {
        OfficeStatement here = says("Zembrath", "President", "2005-02-04");
        Office abroad = READER.of("President", Optional.empty(), Optional.of("Norway")).orElseThrow();
        OfficeStatement there = new OfficeStatement("zembrath", "Zembrath", abroad, here.date(), "05OSLO1", "OSLO", "");

        assertThat(ask("President", "2005-02-04", here, there)).isInstanceOf(OfficeAnswer.Open.class);
        assertThat(holder(ask("President", "2005-02-04", here, here, there))).isEqualTo("zembrath");
    }

    @Test
    void widthOfOpenEndsCanBeChosen() {
        OfficeQuestion question = OfficeQuestion.of(ORDWAY_FIRST.office(), "ALMATY", LocalDate.parse("2005-02-06"));

        assertThat(new OfficeHolders(List.of(ORDWAY_FIRST), 1).answer(question)).isInstanceOf(OfficeAnswer.Open.class);
    }

    private static OfficeAnswer ask(String role, String date, OfficeStatement... statements) {
        return new OfficeHolders(List.of(statements))
                .answer(OfficeQuestion.of(office(role), "ALMATY", LocalDate.parse(date)));
    }

    private static OfficeStatement says(String name, String role, String date) {
        return new OfficeStatement(name.toLowerCase(Locale.ROOT), name, office(role), LocalDate.parse(date),
                date + "ALMATY1", "ALMATY", role);
    }

    private static Office office(String role) {
        return READER.of(role, Optional.empty(), Optional.of("Kazakhstan")).orElseThrow();
    }

    private static String holder(OfficeAnswer answer) {
        return answer instanceof OfficeAnswer.Holder held ? held.person() : answer.reason();
    }
}

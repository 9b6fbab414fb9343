package org.reftel.telegram;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reftel.telegram.model.TelegramVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** How telegrams end; the endings are generated after ones that were met. */
class SignatureTests {
    private static final String HEAD = "C O N F I D E N T I A L ACCRA 000001\n\nSUBJECT: GENERATED FOR A TEST\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The talks went on.\\nDOE | DOE", "The talks went on.\\nDoe | Doe", "The talks went on.\\nDOE .\\nNNNN | DOE",
        "The talks went on.\\nLA DOE | LA DOE", "The talks went on.\\nDOE DOE\\n... | DOE",
        "The talks went on.\\nDOE UNQUOTE DOE | DOE", "The talks went on. DOE | DOE", "The talks went on. Doe | Doe",
        "The talks went on. LA DOE | LA DOE", "They went on. END COMMENT DOE | DOE", "(END NOTE) DOE .\\nNNNN | DOE",
        "It is over.\\nVisit Accra's Classified Website:\\nhttp://www.example.gov/x. cfm\\ndoe | doe",
        "It is over.\\nVisit Accra's Classified Website: http://www.example.gov/x.cfm DOE | DOE",
        "It is over.\\nDOE\\nVisit Accra's Classified Web Site at http://www.example.gov | DOE",
        "It is over.\\nDOE\\nEnd Cable Text\\nA Clerk 07/30/2008 04:04:14 PM From DB/Inbox: TRANS | DOE",
        "A last page.\\nACCRA 00000001 002 OF 002\\nDoe | Doe", "6. (C) xxxxxxxxxxxx\\nDoe | Doe",
        "The talks went on.\\nO'DOE-ROE | O'DOE-ROE", "The talks went on.\\nJ. DOE | J. DOE",
        "The talks went on (in Accra) DOE | DOE", "They spoke to the U.N. and left. J. DOE | DOE",
        "They met the Ambassador. Doe | Doe", "The talks went on.\\n---------\\nDoe | Doe",
        "END SUMMARY\\nDoe | Doe", "The talks went on.\\nDOE## | DOE", "The talks went on. DOE## | DOE",
        "The talks went on.\\n//DOE// | DOE", "The talks went on.\\nDOE\\n\\n=====CABLE ENDS===== | DOE",
        "The talks went on.\\nDOE (ACTING) | DOE", "The talks went on.\\nDoe (Acting) | Doe",
        "The talks went on.\\nDOE, CHARGE D'AFFAIRES A.I. | DOE", "The talks went on.\\nAMBASSADOR DOE | DOE",
        "The talks went on.\\nDoe\\nAmbassador | Doe", "The talks went on.\\nDOE\\nMinimize Considered | DOE",
        "The talks went on.\\nMINIMIZE CONSIDERED\\nDoe | Doe",
        "IT IS OVER.\\nTHE TALKS WENT ON. END OF TEXT. DOE | DOE",
        "IT IS OVER.\\n3. THE TALKS WENT ON IN ACCRA. DOE | DOE",
        "IT IS OVER.\\n3.  ACCRA MINIMIZE CONSIDERED.  DOE | DOE",
        "IT IS OVER.\\nDOE\\n\\nCONFIDENTIAL\\n\\nSIPDIS | DOE",
        "IT IS OVER.\\n\\nDOE\\n\\nNOTE BY OC/T:  HEADING AS RECEIVED.  CORRECTION TO FOLLOW. | DOE",
        "IT IS OVER.\\nDOE\\n UNCLASSIFIED\\n\\nPAGE 04        ACCRA  00001  04 OF 04  071629Z\\n\\n UNCLASSIFIED | DOE",
        "IT IS OVER.\\n\\nDOE\\n\\nDeclassified/Released US Department of State EO Systematic\\nReview 30 JUN 2006 | DOE"})
    void nameIsFound(String ending, String name) {
        assertThat(signer("1. (C) Generated text. " + ending)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The talks went on. End comment.", "The talks went on.\\nEND COMMENT", "They met Mr. Doe",
        "The talks went on.\\nXXXXXXXXXXXX", "It is over. Visit http://www.example.gov for more of it.",
        "The talks went on in Accra", "They met J. Doe", "They met Gen. Doe", "They met in the D",
        "The talks went on.\\nD",
        "The talks went on.\\nA LINE OF FIVE SHORT WORDS", "They spoke of THE",
        "IT IS OVER.\\nTHE TALKS WENT ON. END OF TEXT", "IT IS OVER.\\nTHEY MET THE ENVOY AND CAPT. DOE",
        "IT IS OVER.\\nTHEY MET SOMEBODY OF THE U.S. EMBASSY", "IT IS OVER.\\nTHEY MET THE ENVOY AND... LATER",
        "The talks went on.\\nMinimize Considered",
        "The talks went on.\\nMINIMIZE CONSIDERED", "The talks went on.\\nAnnex A", "The talks went on.\\nANNEX A",
        "The talks went on.\\nAmbassador", "They spoke to the Ambassador. Ambassador", "It is the end. VAN DER DOE"})
    void wordsThatAreNoNameAreNone(String ending) {
        assertThat(signer("1. (C) Generated text. " + ending)).isEmpty();
    }

    @Test
    void noticeWithoutANameBehindItStaysText() {
        ParsedTelegram telegram = parse(
                "1. (C) Generated text.\nVisit our Classified Website:\nhttp://www.example.gov/x");

        assertThat(telegram.body().paragraphs().getLast().text().text()).contains("http://www.example.gov/x");
    }

    private static String signer(String body) {
        return parse(body.replace("\\n", "\n")).body().signature().optional().orElse("");
    }

    private static ParsedTelegram parse(String body) {
        return new TelegramParser(TelegramVocabulary.none()).parse(HEAD + body + "\n");
    }
}

package org.reftel.telegram;

import java.nio.charset.Charset;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.reftel.telegram.source.Decoding;
import org.reftel.telegram.source.Decoding.Decoded;
import org.reftel.telegram.source.Decoding.NotText;
import org.reftel.telegram.source.TextDecoder;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class TextDecoderTests {
    private static final String TEXT = "SUBJECT: ¶1. São Paulo – “quoted” Kazakhstan’s €5";

    @Test
    void utf8IsReadAsSuch() {
        assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(new Decoded(TEXT, "UTF-8", 0));
    }

    @Test
    void windows1252IsReadWhereUtf8CannotBe() {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new Decoded(TEXT, "windows-1252", 0));
    }

    @Test
    void utf16IsReadByItsMark() {
        assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(UTF_16LE)))
                .isEqualTo(new Decoded("\ufeff" + TEXT, "UTF-16LE", 0));
        assertThat(TextDecoder.decode(("\ufeff" + TEXT).getBytes(UTF_16BE)))
                .isEqualTo(new Decoded("\ufeff" + TEXT, "UTF-16BE", 0));
    }

    @Test
    void everyByteHasItsCharacter() {
        byte[] all = new byte[256 * 101];
        Arrays.fill(all, (byte) 'x');
        for (int i = 0x80; i < 0x100; i++) {
            all[i] = (byte) i;
        }
        assertThat(TextDecoder.decode(all)).isInstanceOfSatisfying(Decoded.class, decoded -> {
            assertThat(decoded.text()).hasSize(all.length).doesNotContain("\ufffd");
            assertThat(decoded.text().charAt(0x81)).isEqualTo('\u0081');
            assertThat(decoded.text().charAt(0x92)).isEqualTo('\u2019');
        });
    }

    @Test
    void fewNulsAreShownManyMakeABinaryFile() {
        assertThat(TextDecoder.decode(("word ".repeat(50) + "\0").getBytes(UTF_8)))
                .isEqualTo(new Decoded("word ".repeat(50) + "\u2400", "UTF-8", 1));
        assertThat(TextDecoder.decode(new byte[]{0x7f, 'E', 'L', 'F', 2, 1, 1, 0})).isInstanceOf(NotText.class);
    }

    @Test
    void emptyFileIsNoText() {
        Decoding decoding = TextDecoder.decode(new byte[0]);

        assertThat(decoding).isEqualTo(new NotText(0, "the file is empty"));
    }
}

package org.reftel.telegram;

import java.nio.charset.Charset;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.reftel.telegram.source.Decoding;
import org.reftel.telegram.source.Decoding.Decoded;
import org.reftel.telegram.source.Decoding.NotText;
import org.reftel.telegram.source.TextDecoder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
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
            assertThat(decoded.text()).hasSize(all.length);
            assertThat(decoded.text().charAt(0x81)).as("perhaps of a character encoded twice").isEqualTo('\u0081');
            assertThat(decoded.text().charAt(0x90)).as("of none").isEqualTo('\ufffd');
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
    void brokenUtf8IsUtf8WhereMoreCanBeReadThanNot() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xC3;

        assertThat(TextDecoder.decode(broken)).isEqualTo(new Decoded(TEXT + "\ufffd", "UTF-8", 0));
        assertThat(TextDecoder.decode("one \u00e9 two".getBytes(ISO_8859_1)))
                .isEqualTo(new Decoded("one \u00e9 two", "windows-1252", 0));
    }

    @Test
    void brokenUtf16IsReadAsFarAsItCanBe() {
        String text = "\ufeff" + "word ".repeat(50);
        byte[] whole = (text + "# end").getBytes(UTF_16LE);
        int sign = text.length() * 2;
        whole[sign] = 0;
        whole[sign + 1] = (byte) 0xD8;

        assertThat(TextDecoder.decode(whole)).isEqualTo(new Decoded(text + "\ufffd end", "UTF-16LE", 1));
        assertThat(TextDecoder.decode(Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo(new Decoded(text + "\ufffd en\ufffd", "UTF-16LE", 1));
    }

    @Test
    void whatNoTextHoldsStandsAsASign() {
        String text = "word ".repeat(200);

        assertThat(TextDecoder.decode((text + "\0\u001b\u007f\u0085 \ufffe\ufdd0").getBytes(UTF_8)))
                .isEqualTo(new Decoded(text + "\u2400\u241b\u2421\ufffd \ufffd\ufffd", "UTF-8", 6));
    }

    @Test
    void emptyFileIsNoText() {
        Decoding decoding = TextDecoder.decode(new byte[0]);

        assertThat(decoding).isEqualTo(new NotText(0, "the file is empty"));
    }
}

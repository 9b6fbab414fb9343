package org.reftel.archive.version;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An outline as compressed bytes: name and value of each field, a NUL behind each; telegrams' text has none. */
final class PackedOutline {
    private static final char END = '\0';

    private PackedOutline() {}

    static byte[] pack(CableOutline outline) {
        StringBuilder text = new StringBuilder();
        outline.fields().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(field -> text
                .append(field.getKey()).append(END).append(field.getValue().replace(END, '\uFFFD')).append(END));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(text.toString().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static CableOutline unpack(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            String text = new String(in.readAllBytes(), UTF_8);
            Map<String, String> fields = new LinkedHashMap<>();
            int start = 0;
            while (start < text.length()) {
                int name = text.indexOf(END, start);
                int value = text.indexOf(END, name + 1);
                fields.put(text.substring(start, name), text.substring(name + 1, value));
                start = value + 1;
            }
            return new CableOutline(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.reftel.generate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Makes some cables in a row and writes their files. */
final class Batch {
    private static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    /** What belongs into the files that all cables share. */
    record Written(int cables, ByteArrayOutputStream truth, ByteArrayOutputStream index,
            ByteArrayOutputStream table) {}

    /** A line of the index. */
    private record Indexed(String file, String id, String layout, int bytes) {}

    private final CableMaker maker;
    private final CorpusOptions options;
    private final int first;
    private final int end;
    private final ByteArrayOutputStream truth = new ByteArrayOutputStream();
    private final ByteArrayOutputStream index = new ByteArrayOutputStream();
    private final ByteArrayOutputStream table = new ByteArrayOutputStream();
    private final Set<Path> folders = new HashSet<>();

    Batch(CableMaker maker, CorpusOptions options, int first, int end) {
        this.maker = maker;
        this.options = options;
        this.first = first;
        this.end = end;
    }

    Written write() throws IOException {
        for (int number = first; number < end; number++) {
            Cable cable = maker.make(number);
            byte[] document = options.layout().print(cable).getBytes(UTF_8);
            String file = file(cable);
            if (options.layout() == Layout.CSV) {
                table.writeBytes(document);
            } else {
                write(options.folder().resolve(file), document);
            }
            line(truth, Truth.of(cable, options.layout(), file));
            line(index, new Indexed(file, cable.identifier(), options.layout().name(), document.length));
        }
        return new Written(end - first, truth, index, table);
    }

    private static void line(ByteArrayOutputStream out, Object value) {
        out.writeBytes(JSON.writeValueAsBytes(value));
        out.write('\n');
    }

    /** By year and station; the name itself tells nothing, as the seeds' names do not. */
    private String file(Cable cable) {
        if (options.layout() == Layout.CSV) {
            return "cables.csv";
        }
        return "cables/" + cable.letter().sent().getYear() + "/" + cable.letter().sender().station() + "/"
                + Figures.padded(cable.number(), 6) + "_" + HexFormat.of().toHexDigits(
                        Draw.of(options.seed(), Draw.Matter.PRINT, -1L - cable.number()).next())
                + ".txt";
    }

    private void write(Path file, byte[] document) throws IOException {
        Path folder = file.getParent();
        if (folder != null && folders.add(folder)) {
            Files.createDirectories(folder);
        }
        Files.write(file, document);
    }
}

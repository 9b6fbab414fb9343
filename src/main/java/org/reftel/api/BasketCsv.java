package org.reftel.api;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.reftel.archive.cable.Basket;
import org.reftel.archive.cable.Cable;
import org.reftel.archive.cable.CableReader;
import org.reftel.archive.cable.CableRow;
import org.reftel.archive.cable.CableRows;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static java.nio.charset.StandardCharsets.UTF_8;

/** {@code /basket.csv?cables=}: collected cables in their order, with the columns that results have. */
@RestController
class BasketCsv {
    private final CableReader cables;
    private final CableRows rows;

    BasketCsv(CableReader cables, CableRows rows) {
        this.cables = cables;
        this.rows = rows;
    }

    @GetMapping("/basket.csv")
    ResponseEntity<String> csv(@RequestParam(name = "cables", defaultValue = "") String list) throws IOException {
        List<String> wanted = Basket.of(list).identifiers();
        Map<String, Long> held = cables.brief(wanted, Cable::id);
        StringWriter out = new StringWriter();
        ResultCsv table = new ResultCsv(out);
        table.begin();
        for (CableRow row : rows.rows(
                wanted.stream().filter(held::containsKey).map(held::get).map(Objects::requireNonNull).toList())) {
            table.write(row);
        }
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", UTF_8))
                .header("Content-Disposition", "attachment; filename=\"reftel-basket.csv\"").body(out.toString());
    }
}

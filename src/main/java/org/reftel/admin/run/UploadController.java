package org.reftel.admin.run;

import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.reftel.admin.access.UploadGate;
import org.reftel.admin.audit.AuditNote;
import org.reftel.admin.audit.Audited;
import org.reftel.ingest.RunOrders.Answer;
import org.reftel.ingest.Uploads;
import org.reftel.ingest.Uploads.RefusedException;
import org.reftel.ingest.Uploads.Upload;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /admin/uploads}: files through the browser. Only an {@link UploadGate} lets them come this far. */
@Controller
public class UploadController {
    public static final String PATH = "/admin/uploads";

    private final Uploads uploads;
    private final DeskOrders orders;

    UploadController(Uploads uploads, DeskOrders orders) {
        this.uploads = uploads;
        this.orders = orders;
    }

    @PostMapping(PATH)
    @Audited("upload.start")
    String upload(@RequestParam(required = false, defaultValue = "") List<MultipartFile> files, Principal keeper,
            AuditNote audit, RedirectAttributes flash) throws IOException {
        List<Upload> chosen = files.stream().filter(file -> !String.valueOf(file.getOriginalFilename()).isEmpty())
                .map(file -> new Upload(String.valueOf(file.getOriginalFilename()), file::transferTo)).toList();
        audit.about(chosen.stream().map(Upload::name).collect(Collectors.joining(", ")));
        if (chosen.isEmpty()) {
            return DeskOrders.refuse("No file was chosen.", audit, flash);
        }
        return orders.lead(() -> begin(chosen, keeper.getName()), audit, flash);
    }

    private Answer begin(List<Upload> files, String keeper) throws IOException {
        try {
            return new Answer(true, "The files are being read.", OptionalLong.of(uploads.ingest(files, keeper).id()));
        } catch (RefusedException e) {
            return new Answer(false, "No file was taken: " + e.getMessage(), OptionalLong.empty());
        }
    }
}

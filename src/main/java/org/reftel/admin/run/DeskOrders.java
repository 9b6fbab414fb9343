package org.reftel.admin.run;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.security.Principal;
import java.util.OptionalLong;

import org.reftel.admin.audit.AuditNote;
import org.reftel.archive.run.IngestRun.Cause;
import org.reftel.ingest.IngestRequest;
import org.reftel.ingest.IngestRunningException;
import org.reftel.ingest.RunOrders;
import org.reftel.ingest.RunOrders.Answer;
import org.reftel.ingest.RunOrders.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives what an administrator orders, and leads to the run that it starts, or says why there is none. */
@Component
class DeskOrders {
    private static final String MESSAGE = "message";
    private static final String DESK = "redirect:/admin";

    private final RunOrders orders;

    DeskOrders(RunOrders orders) {
        this.orders = orders;
    }

    /** Starts something. */
    interface Start {
        /** The run, with a sentence. */
        Answer start() throws IOException;
    }

    /** The redirect behind a form. */
    String give(Order order, Principal keeper, AuditNote audit, RedirectAttributes flash) throws IOException {
        return lead(() -> orders.give(order, Cause.DESK, IngestRequest.desk(keeper.getName())), audit, flash);
    }

    String lead(Start start, AuditNote audit, RedirectAttributes flash) throws IOException {
        try {
            Answer answer = start.start();
            flash.addFlashAttribute(MESSAGE, answer.words());
            if (answer.done()) {
                audit.after(answer.words());
            } else {
                audit.refuse(answer.words());
            }
            OptionalLong run = answer.run();
            return run.isPresent() ? DESK + "/runs/" + run.getAsLong() : DESK;
        } catch (IngestRunningException e) {
            return refuse(String.valueOf(e.getMessage()), audit, flash);
        } catch (NoSuchFileException e) {
            return refuse("There is no file or folder " + e.getMessage() + ".", audit, flash);
        }
    }

    static String refuse(String why, AuditNote audit, RedirectAttributes flash) {
        audit.refuse(why);
        flash.addFlashAttribute(MESSAGE, why);
        return DESK;
    }
}

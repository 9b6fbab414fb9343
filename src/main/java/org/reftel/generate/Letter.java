package org.reftel.generate;

import java.time.LocalDateTime;

/** What the first lines of a cable say of it. */
record Letter(Sender sender, LocalDateTime sent, int serial, Grade grade, int sections) {}

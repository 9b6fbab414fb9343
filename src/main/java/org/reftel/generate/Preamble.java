package org.reftel.generate;

import java.util.List;
import java.util.Optional;

/**
 * The labelled fields before the text.
 *
 * @param captions lines of their own, NOFORN and SIPDIS
 * @param attention for whom in Washington; empty where there is no such line
 * @param declassification what the E.O. line says behind the order's number
 * @param tags as printed
 * @param classifiedBy the field's text; empty where there is none
 */
record Preamble(String classificationLine, List<String> captions, String attention, String order,
        String declassification, Optional<String> declassifyOn, List<String> tags, String subject,
        List<Reference> references, String classifiedBy, Optional<String> classifier) {}

package org.reftel.telegram.body;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.reftel.telegram.line.CaptionLine;
import org.reftel.telegram.line.ClassificationLine;
import org.reftel.telegram.line.PageLine;
import org.reftel.telegram.line.RuleLine;
import org.reftel.telegram.model.Reading;
import org.reftel.telegram.source.Capitals;
import org.reftel.telegram.source.Slice;
import org.reftel.telegram.source.SourceLine;

/**
 * How a telegram ends: text, signature, and what the transmission put behind it.
 *
 * @param textEnd how many lines are text
 * @param lastTextOffset where the last text line ends, before a signature on the same line
 * @param trailer the index of the first line behind the signature
 */
record Ending(Reading<String> signature, int textEnd, int lastTextOffset, int trailer) {
    private static final int MOST_TRAILER_LINES = 12;
    /** In letters alone. seen: telegrams with "End Cable Text", and with the like between rows of signs */
    private static final Set<String> ENDS = Set.of("ENDCABLETEXT", "ENDCABLE", "ENDOFCABLE", "CABLEENDS", "ENDMESSAGE",
            "ENDOFMESSAGE", "MESSAGEENDS", "ENDTELEGRAM", "ENDOFTELEGRAM", "TELEGRAMENDS");
    private static final int LONGEST_END = 80;
    /** seen: telegrams that end with a line of the mail system they were copied from */
    private static final Pattern MAIL_FOOTER = Pattern.compile("\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d [AP]M\\b");

    /** seen: telegrams of the seventies, which the department's reviewers released */
    private static final Pattern RELEASE = Pattern
            .compile("(?i)declassified/released\\b|(?:systematic )?+review \\d\\d [A-Z]{3} \\d{4}$");

    /** Looks at the last lines, from the end. */
    static Ending of(List<SourceLine> lines) {
        int trailer = lines.size();
        int seen = 0;
        boolean noticed = false;
        for (int i = lines.size() - 1; i >= 0 && seen < MOST_TRAILER_LINES; i--) {
            Slice line = lines.get(i).trimmed();
            if (line.isEmpty()) {
                continue;
            }
            seen++;
            Optional<Slice> alone = SignatureRule.alone(line, before(lines, i));
            if (alone.isPresent()) {
                return new Ending(Reading.text(alone.get()), i, textEnd(lines, i), i + 1);
            }
            boolean trailing = isTrailer(line);
            Optional<Slice> behind = trailing ? Optional.empty() : SignatureRule.behindText(line);
            if (behind.isPresent()) {
                return new Ending(Reading.text(behind.get()), i + 1, endBefore(line, behind.get()), i + 1);
            }
            // a notice is text, unless a signature stands in front of it
            boolean notice = SignatureRule.isNotice(line) || SignatureRule.isUnderName(line);
            noticed |= notice;
            if (!trailing && !notice) {
                trailer = noticed ? trailer : i + 1;
                break;
            }
            trailer = noticed ? trailer : i;
        }
        return new Ending(Reading.absent(), trailer, textEnd(lines, trailer), trailer);
    }

    private static int textEnd(List<SourceLine> lines, int end) {
        return end == 0 ? 0 : lines.get(end - 1).text().end();
    }

    private static int endBefore(Slice line, Slice signature) {
        return line.cut(0, signature.start() - line.start()).trim().end();
    }

    private static Slice before(List<SourceLine> lines, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).trimmed();
            }
        }
        return Slice.of("");
    }

    /** seen: seeds/001, lines 59 and 60 */
    private static boolean isTrailer(Slice line) {
        String text = line.toString();
        return text.equalsIgnoreCase("NNNN") || text.equals("BT") || line.allMatch(c -> c == '.')
                || text.startsWith("#") || text.startsWith("NOTE:") || text.startsWith("NOTE BY ")
                || RELEASE.matcher(line).lookingAt() || CaptionLine.is(line) || PageLine.is(line)
                || text.length() <= LONGEST_END && ENDS.contains(Capitals.letters(text)) || RuleLine.is(line)
                || MAIL_FOOTER.matcher(line).find() || ClassificationLine.at(line).isPresent();
    }
}

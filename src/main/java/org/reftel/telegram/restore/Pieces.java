package org.reftel.telegram.restore;

import java.util.ArrayList;
import java.util.List;

import org.reftel.telegram.model.ReadingText.Piece;
import org.reftel.telegram.source.Span;

/** The pieces of a reading text while it grows; copied characters that go on with those before them are one piece with them. */
final class Pieces {
    private List<Piece> ended = new ArrayList<>();
    private int start;
    private int length;
    private int from;
    private int to;

    /** The next {@code more} characters stand for those of the source from {@code sourceFrom} to {@code sourceTo}. */
    void add(int more, int sourceFrom, int sourceTo) {
        boolean copied = length == to - from && more == sourceTo - sourceFrom;
        if (length > 0 && copied && to == sourceFrom) {
            length += more;
            to = sourceTo;
            return;
        }
        end();
        start += length;
        length = more;
        from = sourceFrom;
        to = sourceTo;
    }

    /** All of one reading text; those of the next are added from its start. */
    List<Piece> takeAll() {
        end();
        List<Piece> all = ended;
        ended = new ArrayList<>();
        start = 0;
        length = 0;
        return all;
    }

    private void end() {
        if (length > 0) {
            ended.add(new Piece(start, length, new Span(from, to)));
        }
    }
}

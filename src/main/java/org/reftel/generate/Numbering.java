package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/** What goes wrong with paragraph numbers. */
final class Numbering {
    private Numbering() {}

    static List<Block> garbled(List<Block> blocks, Draw draw, Tally tally) {
        List<Integer> numbered = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).number() > 2) {
                numbered.add(i);
            }
        }
        List<Block> garbled = new ArrayList<>(blocks);
        if (numbered.size() > 2) {
            int at = numbered.get(1 + draw.below(numbered.size() - 2));
            Block block = blocks.get(at);
            if (tally.happens(Garbling.PARAGRAPH_NUMBER_MISSING)) {
                garbled.set(at, Block.plain(block.text()));
            } else if (tally.happens(Garbling.PARAGRAPH_NUMBER_REPEATED)) {
                garbled.set(at, new Block(block.kind(), block.number() - 1, block.marking(), block.text()));
            }
        }
        return garbled;
    }
}

package org.reftel.archive.graph;

import java.util.List;
import java.util.Map;

/**
 * A cable's place in the web.
 *
 * @param citedBy the first cables that cite it
 * @param possiblyCitedBy the first cables with an entry that may mean it: of its station and number, without the year
 * @param together what is most often cited in the same REF lines
 * @param held of those that it cites itself, the ones held, by identifier
 */
public record Surroundings(CitedBy citedBy, CitedBy possiblyCitedBy, List<Companion> together,
        Neighbourhood neighbours, Map<String, CableInBrief> held) {}

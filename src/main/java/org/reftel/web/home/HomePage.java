package org.reftel.web.home;

import java.util.List;
import java.util.Optional;

import org.reftel.web.browse.FacetView;
import org.reftel.web.browse.ResultRow;
import org.reftel.web.picture.Histogram;
import org.reftel.web.picture.OriginMap;

/**
 * The start page.
 *
 * @param years from the first to the last; empty where nothing is dated
 * @param map the origins with most cables
 * @param questions to click, made of what is held
 * @param sample a telegram with what its head says
 * @param latest a few cables, the newest first
 */
record HomePage(long total, Optional<String> years, int posts, long persons, int tags, OriginMap map,
        List<StartQuestions.Question> questions, Optional<ReadingSample> sample, Histogram histogram,
        List<FacetView> facets, List<ResultRow> latest) {}

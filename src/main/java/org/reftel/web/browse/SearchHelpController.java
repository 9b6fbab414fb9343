package org.reftel.web.browse;

import java.util.List;
import java.util.stream.Stream;

import org.reftel.search.Criteria;
import org.reftel.web.page.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /search-help}: the query language, by examples. */
@Controller
class SearchHelpController {
    /**
     * Examples of one kind.
     *
     * @param name which the words of the page are found by
     */
    record Section(String name, List<Example> examples) {}

    /** A query that can be tried. */
    record Example(String name, String query, String href) {}

    @GetMapping("/search-help")
    String help(Model model) {
        model.addAttribute("sections", sections());
        return "search-help";
    }

    static List<Section> sections() {
        return List.of(
                section("words", "all=osce chairmanship", "either=budge OR soros", "without=osce -chairmanship",
                        "brackets=(human rights OR soros) -(summit OR moscow)", "number=06 Almaty 2935"),
                section("rows", "row=\"political and moral right\"", "form=\"minister\"",
                        "near=\"osce summit\"~5"),
                section("forms", "begin=trajector*", "alike=umarof~", "alikemore=feigenbaun~2"),
                section("fields", "subject=subject:chairmanship", "tag=tag:PHUM",
                        "tagwords=tag:\"human rights\"", "person=person:tokayev",
                        "office=office:\"foreign minister\"", "origin=origin:astana", "from=from:almaty",
                        "country=country:kazakhstan", "to=to:beijing", "signer=signer:ordway",
                        "ref=ref:\"06 State 113203\"", "classification=classification:confidential",
                        "caption=caption:sensitive", "marking=marking:(U)", "group=tag:(PHUM OR PGOV) subject:osce"),
                section("dates", "year=date:2006 osce", "span=date:2005-06..2006-08", "open=date:2008..",
                        "undated=date:undated"));
    }

    private static Section section(String name, String... examples) {
        return new Section(name, Stream.of(examples).map(SearchHelpController::example).toList());
    }

    private static Example example(String text) {
        String query = text.substring(text.indexOf('=') + 1);
        return new Example(text.substring(0, text.indexOf('=')), query,
                Links.browse(Criteria.everything().withQuery(query)));
    }
}

package org.reftel.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * What telegrams are about.
 *
 * @param tags those that suit it, the usual ones first
 * @param issues as sentences name them
 */
record Topic(String name, int share, List<String> tags, List<String> issues) {
    static List<Topic> load() {
        List<Topic> topics = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        for (String line : Resource.lines("topics.txt")) {
            if (line.startsWith("[")) {
                issues = new ArrayList<>();
                List<String> words = List.of(line.substring(1, line.length() - 1).split(" "));
                topics.add(new Topic(words.getFirst(), Integer.parseInt(words.get(1)),
                        words.subList(2, words.size()), issues));
            } else {
                issues.add(line);
            }
        }
        return List.copyOf(topics);
    }

    static Topic draw(List<Topic> topics, Draw draw) {
        int left = draw.below(topics.stream().mapToInt(Topic::share).sum());
        for (Topic topic : topics) {
            left -= topic.share;
            if (left < 0) {
                return topic;
            }
        }
        return topics.getLast();
    }
}

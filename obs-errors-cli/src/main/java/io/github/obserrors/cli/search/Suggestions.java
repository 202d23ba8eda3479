package io.github.obserrors.cli.search;

import io.github.obserrors.api.ServerErrorCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Suggests known names for one that is not known. */
public final class Suggestions {

    private static final int MOST = 3;

    /** Words that many names end with and that say nothing. */
    private static final Set<String> ENDINGS = Set.of("error", "exception", "failure", "fault", "code");

    private Suggestions() {}

    /**
     * Suggests server codes that are spelled nearly like a name or, if there are none, that mean the same.
     *
     * @param unknown a name that is not known
     * @return at most three codes, the nearest first
     */
    public static List<String> of(String unknown) {
        List<String> spelled = Spelling.names(
                unknown,
                Arrays.stream(ServerErrorCode.values())
                        .map(ServerErrorCode::value)
                        .toList());
        return first(spelled.isEmpty() ? withTheSameMeaning(unknown) : spelled);
    }

    /**
     * Suggests the name that is spelled most like another or, if there is none, the names that share a word or a synonym
     * with it.
     *
     * @param unknown a name that is none of them
     * @param known the names that are known, in lower case with hyphens
     * @return at most three of the known names, the nearest first
     */
    public static List<String> among(String unknown, Collection<String> known) {
        List<String> spelled = Spelling.names(unknown, known);
        if (!spelled.isEmpty()) {
            return spelled.subList(0, 1);
        }
        Query query = Query.of(List.of(unknown), Index.ofCatalogue());
        List<String> typed = Synonyms.stems(unknown);
        return first(known.stream()
                .filter(name -> {
                    List<String> words = Synonyms.stems(name);
                    return typed.stream().anyMatch(words::contains)
                            || query.terms().stream().anyMatch(term -> term.means(words));
                })
                .toList());
    }

    /**
     * Asks whether one of some names was meant.
     *
     * @param names the names
     * @return a question to append to a statement; blank if there are no names
     */
    public static String question(List<String> names) {
        if (names.isEmpty()) {
            return "";
        }
        int last = names.size() - 1;
        String others = last == 0 ? "" : String.join(", ", names.subList(0, last)) + " or ";
        return "; did you mean " + others + names.get(last) + "?";
    }

    private static List<String> first(List<String> names) {
        return names.subList(0, Math.min(MOST, names.size()));
    }

    /** {@return the codes that have every word of a name in their own, or that the table of synonyms names for it} */
    private static List<String> withTheSameMeaning(String name) {
        List<String> pieces = Word.in(name).stream()
                .filter(word -> !word.isCompound())
                .map(Word::text)
                .toList();
        return Stream.of(List.of(name), pieces)
                .map(words -> Query.of(words, Index.ofCatalogue()).without(ENDINGS))
                .filter(query ->
                        query.unknown().isEmpty() && query.corrections().isEmpty())
                .map(Search::hits)
                .map(Suggestions::close)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** {@return the codes whose names or synonyms have all words or, if there are none, that have some word as a synonym} */
    private static List<String> close(List<Hit> hits) {
        List<Hit> complete = hits.stream()
                .filter(hit -> hit.entry().kind() == Entry.Kind.SERVER_CODE && hit.isComplete())
                .toList();
        List<Hit> byName = complete.stream()
                .filter(hit -> hit.nameShare() > 0.5 || hit.isNamed())
                .filter(hit -> hit.matches().stream().allMatch(match -> match.isNamed() || isWordOfName(match)))
                .toList();
        List<Hit> close =
                byName.isEmpty() ? complete.stream().filter(Hit::isNamed).toList() : byName;
        return close.stream().map(hit -> hit.entry().name()).toList();
    }

    private static boolean isWordOfName(Match match) {
        return match.how() == Match.How.WORD && match.isInName();
    }
}

package io.github.obserrors.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.Guide;
import io.github.obserrors.console.Origin;
import io.github.obserrors.console.Strength;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every constant of the API can be rebuilt from the JSON: each has the same value there for each method of its type. */
class RebuiltConstantsTest {

    private final JsonNode catalogue = Resources.json(DataFile.CATALOGUE.resource());

    @Test
    void serverCodes() {
        assertEquals(List.of(), differences(ServerErrorCode.values(), "serverCodes"));
    }

    @Test
    void consoleCodes() {
        assertEquals(List.of(), differences(ConsoleErrorCode.values(), "consoleCodes"));
    }

    @Test
    void statuses() {
        assertEquals(List.of(), differences(StatusJson.named().toArray(), "statuses"));
        assertTrue(StatusJson.named().containsAll(HttpStatus.documented()), "The documented statuses are there");
    }

    @Test
    void statusesThatAreNotNamedAreJudgedByTheirClass() {
        List<HttpStatus> named = StatusJson.named();
        int compared = 0;
        for (JsonNode range : catalogue.get("otherStatuses")) {
            for (int number = range.get("from").intValue();
                    number <= range.get("to").intValue();
                    number++) {
                HttpStatus status = HttpStatus.of(number);
                if (!named.contains(status)) {
                    compared++;
                    assertEquals(List.of(), Mirror.judgementDifferences(status, range), "status " + number);
                }
            }
        }
        assertEquals(900 - named.size(), compared, "Each number from 100 to 999 is in one of the two lists");
    }

    @Test
    void statusesWithACodeThatIsNotListed() {
        for (JsonNode node : catalogue.get("statuses")) {
            ErrorResponse response =
                    StatusJson.withUnlistedCode(HttpStatus.of(node.get("status").intValue()));
            assertEquals(List.of(), Mirror.judgementDifferences(response, node.get("withUnlistedCode")));
        }
    }

    @Test
    void smallerFamilies() {
        assertEquals(List.of(), differences(StatusClass.values(), "statusClasses"));
        assertEquals(List.of(), differences(Edition.values(), "editions"));
        assertEquals(List.of(), differences(Guide.values(), "guides"));
        assertEquals(List.of(), differences(Operation.values(), "operations"));
        assertEquals(List.of(), differences(RetryAdvice.values(), "retryAdvice"));
        assertEquals(List.of(), differences(Category.values(), "categories"));
        assertEquals(List.of(), differences(Effect.values(), "effects"));
        assertEquals(List.of(), differences(Origin.values(), "origins"));
        assertEquals(List.of(), differences(Strength.values(), "strengths"));
    }

    @Test
    void sightingsLeadToSourcesWithAllThatTheApiKnowsOfThem() {
        long sightings = Arrays.stream(ServerErrorCode.values())
                .flatMap(code -> code.sightings().stream())
                .peek(sighting -> {
                    JsonNode source =
                            named("sources", "source", sighting.source().label());
                    assertEquals(List.of(), Mirror.differences(sighting.source(), source));
                })
                .count();
        assertTrue(sightings > 0);
    }

    @Test
    void theVersionIsThatOfTheKit() {
        assertEquals(System.getProperty("kit.version"), catalogue.get("version").stringValue());
    }

    /** Whatever is changed in the objects that this test compares, it notices. */
    @Property(tries = 300)
    void aChangeOfAnyValueIsADifference(@ForAll @IntRange(max = 1_000_000) int place) {
        ArrayNode codes = (ArrayNode) catalogue.get("serverCodes");
        int index = place % codes.size();
        ObjectNode changed = (ObjectNode) codes.get(index).deepCopy();
        List<String> names = List.copyOf(changed.propertyNames());
        String name = names.get(place / codes.size() % names.size());
        changed.put(name, "something else");
        assertFalse(
                Mirror.differences(List.of(ServerErrorCode.values()).get(index), changed)
                        .isEmpty(),
                name);
        changed.remove(name);
        assertFalse(
                Mirror.differences(List.of(ServerErrorCode.values()).get(index), changed)
                        .isEmpty(),
                name);
    }

    @Example
    void aMemberThatNoMethodGivesIsADifference() {
        ObjectNode changed = (ObjectNode) catalogue.get("operations").get(0).deepCopy();
        assertEquals(List.of(), Mirror.differences(Operation.GET, changed));
        changed.put("more", 1);
        assertFalse(Mirror.differences(Operation.GET, changed).isEmpty());
    }

    private JsonNode named(String list, String member, String name) {
        return IntStream.range(0, catalogue.get(list).size())
                .mapToObj(catalogue.get(list)::get)
                .filter(node -> node.get(member).stringValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> differences(Object[] constants, String member) {
        assertTrue(constants.length > 0);
        return Mirror.differences(Arrays.asList(constants), catalogue.get(member));
    }
}

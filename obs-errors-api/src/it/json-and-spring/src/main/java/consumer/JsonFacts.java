package consumer;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.RetryAdvice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a response says, as a JSON object without secrets. */
final class JsonFacts {

    private JsonFacts() {}

    static Map<String, Object> of(DecodedResponse unmasked) {
        DecodedResponse response = unmasked.masked();
        Map<String, Object> facts = new LinkedHashMap<>();
        put(facts, "status", response.status().map(HttpStatus::code));
        put(facts, "requestId", response.requestId());
        put(facts, "hostId", response.hostId());
        if (response instanceof ErrorResponse error) {
            put(facts, "code", error.code().map(ErrorCode::value));
            put(facts, "message", error.message());
            put(facts, "retryAdvice", error.retryAdvice().map(RetryAdvice::label));
            facts.put("details", error.details().stream().map(JsonFacts::of).toList());
        } else if (response instanceof DeleteResult result) {
            facts.put("deleted", result.deleted());
            facts.put("complete", result.isComplete());
            facts.put(
                    "errors",
                    result.errors().stream()
                            .map(error -> Map.of(
                                    "key",
                                    error.key().orElse(""),
                                    "code",
                                    error.code().value()))
                            .toList());
        }
        facts.put("effect", response.effect().label());
        facts.put("notes", response.notes().stream().map(Note::label).toList());
        return facts;
    }

    private static Map<String, Object> of(Detail detail) {
        List<Map<String, Object>> children =
                detail.children().stream().map(JsonFacts::of).toList();
        return Map.of("name", detail.name(), "text", detail.text(), "children", children);
    }

    private static void put(Map<String, Object> facts, String name, Optional<?> value) {
        value.ifPresent(present -> facts.put(name, present));
    }
}

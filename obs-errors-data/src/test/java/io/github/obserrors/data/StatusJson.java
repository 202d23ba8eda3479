package io.github.obserrors.data;

import static io.github.obserrors.data.JsonObject.objects;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.StatusClass;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the API knows of HTTP statuses, as JSON. */
public final class StatusJson {

    private StatusJson() {}

    /** {@return the classes of statuses} */
    static List<Map<String, @Nullable Object>> classes() {
        return objects(
                StatusClass.values(),
                statusClass -> new JsonObject()
                        .put("constant", statusClass.name())
                        .put("class", statusClass.label())
                        .put("description", statusClass.description()));
    }

    /** {@return the statuses of which something is said that is not said of all others of their class} */
    static List<Map<String, @Nullable Object>> statuses() {
        return objects(
                named(),
                status -> new JsonObject()
                        .put("status", status.code())
                        .put("reason", status.reasonPhrase())
                        .put("class", status.statusClass().map(StatusClass::label))
                        .put("error", status.isError())
                        .put("documented", status.description().isPresent())
                        .put("description", status.description())
                        .put("causes", status.causes())
                        .putAll(judgement(status)));
    }

    /** {@return what is said of all other statuses: one object for each class, and one from 600 on} */
    static List<Map<String, @Nullable Object>> others() {
        return objects(
                Range.all(),
                range -> new JsonObject()
                        .put("from", range.from())
                        .put("to", range.to())
                        .putAll(judgement(range.usual())));
    }

    /** {@return the statuses that have a reason phrase, or are judged in another way than most of their class} */
    public static List<HttpStatus> named() {
        return Range.all().stream().flatMap(range -> range.named().stream()).toList();
    }

    /** The statuses of one class, or those from 600 on. */
    private record Range(int from, int to) {

        static List<Range> all() {
            return IntStream.rangeClosed(1, 6)
                    .mapToObj(first -> new Range(100 * first, first == 6 ? 999 : 100 * first + 99))
                    .toList();
        }

        private List<HttpStatus> statuses() {
            return IntStream.rangeClosed(from, to).mapToObj(HttpStatus::of).toList();
        }

        /** {@return a status that is judged like most} */
        HttpStatus usual() {
            Map<Map<String, @Nullable Object>, List<HttpStatus>> alike = statuses().stream()
                    .collect(Collectors.groupingBy(status -> judgement(status).value()));
            return alike.values().stream()
                    .max(Comparator.comparingInt(List::size))
                    .orElseThrow()
                    .get(0);
        }

        List<HttpStatus> named() {
            Map<String, @Nullable Object> usual = judgement(usual()).value();
            return statuses().stream()
                    .filter(status -> status.reasonPhrase().isPresent()
                            || !judgement(status).value().equals(usual))
                    .toList();
        }
    }

    private static JsonObject judgement(HttpStatus status) {
        ErrorResponse unlisted = withUnlistedCode(status);
        return judgement(
                        status.category(),
                        status.retryAdvice(),
                        status.retryReason(),
                        status.effect().label(),
                        status.effectReason(),
                        status.isThrottling(),
                        status.action())
                .put(
                        "withUnlistedCode",
                        judgement(
                                        unlisted.category(),
                                        unlisted.retryAdvice(),
                                        unlisted.retryReason(),
                                        unlisted.effect().label(),
                                        unlisted.effectReason(),
                                        unlisted.isThrottling(),
                                        unlisted.action().orElseThrow())
                                .value());
    }

    /** {@return a response with this status, and with a code that no document lists} */
    public static ErrorResponse withUnlistedCode(HttpStatus status) {
        return ErrorResponse.builder()
                .status(status)
                .code(ErrorCode.of("ACodeThatIsNotListed"))
                .build();
    }

    private static JsonObject judgement(
            Optional<Category> category,
            Optional<RetryAdvice> retry,
            Optional<String> retryReason,
            String effect,
            String effectReason,
            boolean throttling,
            String action) {
        return new JsonObject()
                .put("category", category.map(Category::label))
                .put("retry", retry.map(RetryAdvice::label))
                .put("retryReason", retryReason)
                .put("effect", effect)
                .put("effectReason", effectReason)
                .put("throttling", throttling)
                .put("action", action);
    }

    /** {@return the number of a status} */
    static Optional<Integer> number(Optional<HttpStatus> status) {
        return status.map(HttpStatus::code);
    }

    /** {@return the numbers of statuses} */
    static List<Integer> numbers(List<HttpStatus> statuses) {
        return statuses.stream().map(HttpStatus::code).toList();
    }
}

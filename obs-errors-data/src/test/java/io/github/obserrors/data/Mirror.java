package io.github.obserrors.data;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.Effect;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Listing;
import io.github.obserrors.api.Neighbour;
import io.github.obserrors.api.Operation;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.Sighting;
import io.github.obserrors.api.SightingSource;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.console.ConsoleErrorCode;
import io.github.obserrors.console.ConsoleListing;
import io.github.obserrors.console.Correspondence;
import io.github.obserrors.console.Guide;
import io.github.obserrors.console.Origin;
import io.github.obserrors.console.Strength;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares values of the API with their JSON, method by method. */
final class Mirror {

    /** Methods that say nothing about a value beyond what the others say. */
    private static final Set<String> NO_FACTS =
            Set.of("toString", "hashCode", "ordinal", "getDeclaringClass", "describeConstable", "getClass");

    /** For each type, the member that holds what a method returns; a method with "" has no member. */
    private static final Map<Class<?>, Map<String, String>> MEMBERS = Map.ofEntries(
            Map.entry(
                    ServerErrorCode.class,
                    Map.ofEntries(
                            Map.entry("name", "constant"),
                            Map.entry("value", "code"),
                            Map.entry("known", ""),
                            Map.entry("aliases", "aliases"),
                            Map.entry("statuses", "statuses"),
                            Map.entry("agreedStatus", "agreedStatus"),
                            Map.entry("category", "category"),
                            Map.entry("retryAdvice", "retry"),
                            Map.entry("retryReason", "retryReason"),
                            Map.entry("effect", "effect"),
                            Map.entry("effectReason", "effectReason"),
                            Map.entry("isThrottling", "throttling"),
                            Map.entry("isDocumented", "documented"),
                            Map.entry("meaning", "meaning"),
                            Map.entry("action", "action"),
                            Map.entry("disagreement", "disagreement"),
                            Map.entry("neighbours", "neighbours"),
                            Map.entry("listings", "listings"),
                            Map.entry("sightings", "sightings"))),
            Map.entry(
                    Listing.class,
                    Map.of(
                            "edition", "edition",
                            "spelling", "spelling",
                            "status", "status",
                            "reasonPhrase", "reason",
                            "message", "message",
                            "solution", "solution")),
            Map.entry(Neighbour.class, Map.of("code", "code", "difference", "difference")),
            Map.entry(Sighting.class, Map.of("source", "source", "status", "status", "since", "since")),
            Map.entry(
                    SightingSource.class,
                    Map.of("label", "source", "title", "title", "location", "location", "revision", "revision")),
            Map.entry(
                    ConsoleErrorCode.class,
                    Map.of("name", "constant", "value", "code", "number", "number", "listings", "listings")),
            Map.entry(
                    ConsoleListing.class,
                    Map.of(
                            "guide", "guide",
                            "description", "description",
                            "origin", "origin",
                            "status", "status",
                            "retryAdvice", "retry",
                            "retryReason", "retryReason",
                            "correspondences", "server",
                            "noCorrespondence", "noCorrespondence")),
            Map.entry(
                    HttpStatus.class,
                    Map.ofEntries(
                            Map.entry("code", "status"),
                            Map.entry("statusClass", "class"),
                            Map.entry("reasonPhrase", "reason"),
                            Map.entry("isError", "error"),
                            Map.entry("description", "description"),
                            Map.entry("causes", "causes"),
                            Map.entry("category", "category"),
                            Map.entry("retryAdvice", "retry"),
                            Map.entry("retryReason", "retryReason"),
                            Map.entry("effect", "effect"),
                            Map.entry("effectReason", "effectReason"),
                            Map.entry("isThrottling", "throttling"),
                            Map.entry("action", "action"))),
            Map.entry(StatusClass.class, Map.of("name", "constant", "label", "class", "description", "description")),
            Map.entry(
                    Edition.class,
                    Map.of("name", "", "label", "edition", "title", "title", "documentId", "documentId")),
            Map.entry(Guide.class, Map.of("name", "", "label", "guide", "title", "title")),
            Map.entry(
                    Operation.class,
                    Map.of(
                            "name", "constant",
                            "label", "operation",
                            "isIdempotent", "idempotent",
                            "idempotenceReason", "idempotenceReason",
                            "howToLook", "howToLook")),
            Map.entry(RetryAdvice.class, Map.of("name", "", "label", "retry", "isWorthARetry", "worthARetry")));

    private static final List<String> JUDGEMENT =
            List.of("category", "retryAdvice", "retryReason", "effect", "effectReason", "isThrottling", "action");

    private final List<String> differences = new ArrayList<>();

    private Mirror() {}

    /** {@return where a value differs from its JSON; nothing if it can be rebuilt from it} */
    static List<String> differences(Object value, JsonNode json) {
        Mirror mirror = new Mirror();
        mirror.compare("", value, json);
        return mirror.differences;
    }

    /** {@return where the judgement of a status or response differs from its JSON} */
    static List<String> judgementDifferences(Object value, JsonNode json) {
        Mirror mirror = new Mirror();
        Map<String, String> members = MEMBERS.getOrDefault(HttpStatus.class, Map.of());
        for (String method : JUDGEMENT) {
            String member = members.getOrDefault(method, "");
            Object given = call(value, method(value, method));
            if (value instanceof ErrorResponse && given instanceof Optional<?> action && method.equals("action")) {
                given = action.orElseThrow();
            }
            mirror.compare("/" + member, given, json.path(member));
        }
        return mirror.differences;
    }

    private void compare(String path, Object value, JsonNode json) {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                compare(path, optional.get(), json);
            } else if (!json.isNull()) {
                differences.add(path + ": is not null");
            }
        } else if (value instanceof List<?> list) {
            compareList(path, list, json);
        } else if (value instanceof Correspondence pair) {
            compareCorrespondence(path, pair, json);
        } else if (json.isObject()) {
            compareObject(path, value, json);
        } else {
            check(path, text(value), json);
        }
    }

    private void compareList(String path, List<?> list, JsonNode json) {
        if (!json.isArray() || json.size() != list.size()) {
            differences.add(path + ": has not " + list.size() + " elements");
            return;
        }
        for (int at = 0; at < list.size(); at++) {
            compare(path + "/" + at, list.get(at), json.get(at));
        }
    }

    /** A correspondence stands in both of its codes; each leaves out its own side. */
    private void compareCorrespondence(String path, Correspondence pair, JsonNode json) {
        boolean ofServerCode = json.has("guide");
        if (ofServerCode) {
            check(path + "/guide", pair.guide().label(), json.path("guide"));
        }
        check(
                path + "/code",
                ofServerCode ? pair.consoleCode().value() : pair.serverCode().value(),
                json.path("code"));
        check(path + "/strength", pair.strength().label(), json.path("strength"));
        check(path + "/reason", pair.reason(), json.path("reason"));
        if (json.size() != (ofServerCode ? 4 : 3)) {
            differences.add(path + ": has other members");
        }
    }

    private void compareObject(String path, Object value, JsonNode json) {
        Class<?> type = value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
        Map<String, String> members = MEMBERS.getOrDefault(type, Map.of());
        Set<String> compared = new HashSet<>();
        for (Method method : facts(type)) {
            String member = members.get(method.getName());
            if (member == null) {
                differences.add(path + ": no member holds " + type.getSimpleName() + "." + method.getName());
            } else if (!member.isEmpty()) {
                compared.add(member);
                compare(path + "/" + member, call(value, method), json.path(member));
            }
        }
        compareExtras(path, value, json, compared);
        for (String name : json.propertyNames()) {
            if (!compared.contains(name)) {
                differences.add(path + "/" + name + ": no method gives this");
            }
        }
    }

    /** Members that hold what other types of the API say of a value. */
    private void compareExtras(String path, Object value, JsonNode json, Set<String> compared) {
        if (value instanceof ServerErrorCode code) {
            List<Correspondence> pairs = ConsoleErrorCode.correspondences(code);
            compare(path + "/correspondences", pairs, json.path("correspondences"));
            compareList(
                    path + "/console",
                    pairs.stream().map(Correspondence::consoleCode).distinct().toList(),
                    json.path("console"));
            compared.addAll(List.of("correspondences", "console"));
        } else if (value instanceof HttpStatus status) {
            check(path + "/documented", HttpStatus.documented().contains(status), json.path("documented"));
            differences.addAll(
                    judgementDifferences(StatusJson.withUnlistedCode(status), json.path("withUnlistedCode")));
            compared.addAll(List.of("documented", "withUnlistedCode"));
        }
    }

    private void check(String path, Object expected, JsonNode json) {
        Object found = json.isString()
                ? json.stringValue()
                : json.isInt() ? (Object) json.intValue() : json.isBoolean() ? (Object) json.booleanValue() : json;
        if (!expected.equals(found)) {
            differences.add(path + ": " + found + " instead of " + expected);
        }
    }

    /** What stands for a value in JSON where it is not an object. */
    private static Object text(Object value) {
        if (value instanceof HttpStatus status) {
            return status.code();
        } else if (value instanceof ErrorCode code) {
            return code.value();
        } else if (value instanceof ConsoleErrorCode code) {
            return code.value();
        } else if (value instanceof Edition edition) {
            return edition.label();
        } else if (value instanceof Guide guide) {
            return guide.label();
        } else if (value instanceof Category category) {
            return category.label();
        } else if (value instanceof RetryAdvice advice) {
            return advice.label();
        } else if (value instanceof Effect effect) {
            return effect.label();
        } else if (value instanceof Origin origin) {
            return origin.label();
        } else if (value instanceof Strength strength) {
            return strength.label();
        } else if (value instanceof StatusClass statusClass) {
            return statusClass.label();
        } else if (value instanceof SightingSource source) {
            return source.label();
        } else if (value instanceof LocalDate date) {
            return date.toString();
        }
        return value;
    }

    private static List<Method> facts(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge())
                .filter(method -> !NO_FACTS.contains(method.getName()))
                .toList();
    }

    private static Method method(Object value, String name) {
        return facts(value.getClass()).stream()
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object call(Object value, Method method) {
        try {
            return method.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

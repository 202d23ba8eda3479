package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.InvalidErrorBodyException;
import io.github.obserrors.api.Note;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads an error that is JSON and not XML.
 *
 * <p>The fields are known by several names, those of an object called {@code error} are taken for those of the whole, and
 * anything else is a detail, an array one for each element. Of what was cut off or is no JSON all that came before is kept.
 */
final class JsonReader {

    private final Bounds bounds;
    private final Consumer<? super Note> notes;
    private final ErrorAccumulator accumulator;
    private final Map<Field, String> fields = new EnumMap<>(Field.class);
    private final LenientText lenient;

    JsonReader(Bounds bounds, Consumer<? super Note> notes) {
        this.bounds = bounds;
        this.notes = notes;
        this.accumulator = new ErrorAccumulator(bounds, notes);
        this.lenient = new LenientText(notes);
    }

    /** Reads the first object of the text. */
    BodyContent read(String text) {
        try (JsonParser json = factory().createParser(ObjectReadContext.empty(), text)) {
            JsonToken token = json.nextToken();
            while (token == JsonToken.START_ARRAY) {
                token = json.nextToken();
            }
            if (token == JsonToken.START_OBJECT) {
                members(json);
            }
        } catch (StreamConstraintsException e) {
            notes.accept(Note.BEYOND_BOUNDS);
        } catch (UnexpectedEndOfInputException e) {
            notes.accept(Note.TRUNCATED);
        } catch (JacksonException e) {
            notes.accept(Note.NOT_WELL_FORMED);
        }
        List<Detail> details = accumulator.details();
        if (fields.isEmpty() && details.isEmpty()) {
            return new BodyContent.Nothing();
        }
        return new BodyContent.OfError(
                Optional.ofNullable(fields.get(Field.CODE)).map(code -> ErrorCode.of(code.strip())),
                Optional.ofNullable(fields.get(Field.MESSAGE)).or(() -> shortError(details)),
                Optional.ofNullable(fields.get(Field.REQUEST_ID)),
                Optional.ofNullable(fields.get(Field.HOST_ID)),
                details);
    }

    /** Some servers say no more than {@code "error": "Not Found"}. */
    private static Optional<String> shortError(List<Detail> details) {
        return details.stream()
                .filter(detail ->
                        detail.name().equals("error") && !detail.text().isBlank())
                .map(Detail::text)
                .findFirst();
    }

    private JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(bounds.depth())
                        .maxStringLength(bounds.value())
                        .maxNameLength(bounds.value())
                        .build())
                .build();
    }

    /** Reads the members of the object whose start was the last token. */
    private void members(JsonParser json) {
        for (JsonToken token = json.nextToken(); token == JsonToken.PROPERTY_NAME; token = json.nextToken()) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            Optional<Field> field = value.isScalarValue() ? field(name) : Optional.empty();
            if (isError(name) && value == JsonToken.START_OBJECT) {
                members(json);
            } else if (isError(name) && value == JsonToken.START_ARRAY) {
                errors(json, name);
            } else if (field.isPresent()) {
                field(field.get(), json, name);
            } else {
                value(json, name, value).forEach(accumulator::add);
            }
        }
    }

    /** Reads an array of errors, of which the first is the error and the others are details. */
    private void errors(JsonParser json, String name) {
        boolean first = true;
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (first && token == JsonToken.START_OBJECT) {
                members(json);
                first = false;
            } else {
                notes.accept(Note.SEVERAL_ERRORS);
                value(json, name, token).forEach(accumulator::add);
            }
        }
    }

    private void field(Field field, JsonParser json, String name) {
        String text = text(json);
        if (ErrorAccumulator.isBlank(text) && field.isNothingWhenBlank()) {
            return;
        }
        if (accumulator.claim(field.elementName()).isPresent()) {
            fields.put(field, text);
        } else {
            detail(name, text, List.of()).ifPresent(accumulator::add);
        }
    }

    /** Reads the value whose first token was the last one: an array gives as many details as it has elements. */
    private List<Detail> value(JsonParser json, String name, JsonToken token) {
        List<Detail> details = new ArrayList<>();
        switch (token) {
            case START_OBJECT -> {
                List<Detail> children = new ArrayList<>();
                for (JsonToken next = json.nextToken(); next == JsonToken.PROPERTY_NAME; next = json.nextToken()) {
                    String child = json.currentName();
                    children.addAll(value(json, child, json.nextToken()));
                }
                detail(name, "", children).ifPresent(details::add);
            }
            case START_ARRAY -> {
                for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                    details.addAll(value(json, name, next));
                }
            }
            default -> detail(name, text(json), List.of()).ifPresent(details::add);
        }
        return details;
    }

    private Optional<Detail> detail(String name, String text, List<Detail> children) {
        if (!accumulator.tryCount()) {
            notes.accept(Note.BEYOND_BOUNDS);
            return Optional.empty();
        }
        String elementName = elementName(name);
        try {
            return Optional.of(new Detail(elementName, lenient.plain(text), children));
        } catch (InvalidErrorBodyException e) {
            return Optional.of(new Detail("_", lenient.plain(text), children));
        }
    }

    /** The text of a scalar; nothing for null. */
    private static String text(JsonParser json) {
        String text = json.currentToken() == JsonToken.VALUE_NULL ? "" : json.getString();
        return text == null ? "" : text;
    }

    /** A name of XML, which is what a detail has: other signs become underscores. */
    private static String elementName(String name) {
        StringBuilder element = new StringBuilder(name.length() + 1);
        name.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.' ? c : '_')
                .forEach(element::appendCodePoint);
        if (element.isEmpty() || !Character.isLetter(element.codePointAt(0))) {
            element.insert(0, '_');
        }
        return element.toString();
    }

    private static boolean isError(String name) {
        return name.equalsIgnoreCase("error") || name.equalsIgnoreCase("errors");
    }

    private static Optional<Field> field(String name) {
        return switch (name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "")) {
            case "code", "errorcode" -> Optional.of(Field.CODE);
            case "message", "errormessage", "errormsg", "msg" -> Optional.of(Field.MESSAGE);
            case "requestid" -> Optional.of(Field.REQUEST_ID);
            case "hostid" -> Optional.of(Field.HOST_ID);
            default -> Optional.empty();
        };
    }
}

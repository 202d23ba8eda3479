package io.github.obserrors.bench.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The floor: the work that remains when every position in the body is known beforehand.
 *
 * <p>It looks up the code, creates a string for each other field and for the text of each detail, and creates the
 * records that hold them; the names of the details exist already. No reader that returns the same can be faster.
 */
final class FloorDecoder implements Decoder<FloorDecoder.Found> {

    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)>([^<]*)</\\1>");

    private final List<Place> fields = new ArrayList<>();
    private final String[] names;
    private final Place[] texts;

    /** Finds the positions in the one body that is read. */
    FloorDecoder(byte[] body) {
        List<String> names = new ArrayList<>();
        List<Place> texts = new ArrayList<>();
        Matcher element = ELEMENT.matcher(new String(body, ISO_8859_1));
        while (element.find()) {
            Place text = new Place(element.start(2), element.end(2));
            switch (element.group(1)) {
                case "Code", "Message", "RequestId", "HostId" -> fields.add(text);
                default -> {
                    names.add(element.group(1));
                    texts.add(text);
                }
            }
        }
        while (fields.size() < 4) {
            fields.add(new Place(0, 0));
        }
        this.names = names.toArray(String[]::new);
        this.texts = texts.toArray(Place[]::new);
    }

    @Override
    public Found decode(byte[] body) {
        Place code = fields.get(0);
        Element[] details = new Element[names.length];
        for (int i = 0; i < details.length; i++) {
            details[i] = new Element(names[i], texts[i].in(body));
        }
        return new Found(
                ErrorCode.of(body, code.from, code.to),
                fields.get(1).in(body),
                fields.get(2).in(body),
                fields.get(3).in(body),
                List.of(details));
    }

    @Override
    public Facts facts(Found decoded) {
        return new Facts(decoded.code.value(), decoded.message, decoded.requestId);
    }

    /** The same parts as an error body of the kit. */
    record Found(ErrorCode code, String message, String requestId, String hostId, List<Element> details) {}

    /** The same parts as a detail of the kit. */
    record Element(String name, String text) {}

    /** The range of a text in the body. */
    private record Place(int from, int to) {
        String in(byte[] body) {
            return new String(body, from, to - from, UTF_8);
        }
    }
}

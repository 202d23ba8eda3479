package io.github.obserrors.xml;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of a response, of whatever HTTP client they come. */
final class Headers {

    static final Headers NONE = new Headers(Map.of());

    /** Digits; any number of so many fits a long. */
    private static final int LONGEST_LENGTH = 18;

    private final Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /**
     * Takes over what is there.
     *
     * @param headers by name in any case; null names and values are skipped, as the status line of HttpURLConnection is
     */
    Headers(Map<String, List<String>> headers) {
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            String name = header.getKey();
            List<String> values = header.getValue();
            if (name != null && values != null) {
                for (String value : values) {
                    if (value != null && !value.isBlank()) {
                        byName.putIfAbsent(name.strip(), value.strip());
                    }
                }
            }
        }
    }

    /** The first value, of the first name that has one, that is not blank, without blanks at both ends. */
    Optional<String> first(String... names) {
        for (String name : names) {
            String value = byName.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    Optional<String> code() {
        return first(HeaderFamily.OBS.errorCode(), HeaderFamily.AWS.errorCode(), "error-code");
    }

    Optional<String> message() {
        return first(HeaderFamily.OBS.errorMessage(), HeaderFamily.AWS.errorMessage(), "error-message");
    }

    Optional<String> requestId() {
        return first(HeaderFamily.OBS.requestId(), HeaderFamily.AWS.requestId());
    }

    Optional<String> hostId() {
        return first(HeaderFamily.OBS.hostId(), HeaderFamily.AWS.hostId());
    }

    /** The charset that the type of the content names, if the JDK has it. */
    Optional<Charset> charset() {
        String type = first("content-type").orElse("");
        if (type.indexOf(';') < 0) {
            return Optional.empty(); // as nearly always: no pattern has to be made
        }
        Matcher matcher = Charsets.PARAMETER.matcher(type);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isCoded() {
        String coding = first("content-encoding").orElse("identity").toLowerCase(Locale.ROOT);
        return !coding.equals("identity");
    }

    /** The length, if it is one: ASCII digits, and few enough that nothing which is added to it overflows. */
    OptionalLong contentLength() {
        String length = first("content-length").orElse("");
        if (length.isEmpty() || length.length() > LONGEST_LENGTH) {
            return OptionalLong.empty();
        }
        for (int i = 0; i < length.length(); i++) {
            if (length.charAt(i) < '0' || length.charAt(i) > '9') {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(Long.parseLong(length));
    }

    /** Made when a charset is named for the first time. */
    private static final class Charsets {

        static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))");
    }
}

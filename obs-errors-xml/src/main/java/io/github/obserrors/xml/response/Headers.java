package io.github.obserrors.xml.response;

import io.github.obserrors.api.text.XmlText;
import io.github.obserrors.xml.HeaderFamily;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The headers of a response from any HTTP client. */
public final class Headers {

    /** The name of the header with a wait in milliseconds, in lower case. */
    public static final String RETRY_AFTER_MILLISECONDS = "x-amz-retry-after";

    /** Every number with this many digits fits a {@code long}. */
    private static final int LONGEST_LENGTH = 18;

    /** The names that count, by length: most other headers have a length that none of these has. */
    private static final Name[][] BY_LENGTH = byLength();

    public static final Headers NONE = new Headers();

    /**
     * The first value of each name that is not blank, without white space at both ends; empty if no name has one.
     *
     * <p>No EnumMap: the first one in a process looks up its constants by reflection, which takes milliseconds.
     */
    private Map<Name, String> values = Map.of();

    /** Whether the client failed while it was asked. */
    private boolean failed;

    /** The charset of a body that came as text. */
    private Optional<Charset> charsetOfText = Optional.empty();

    private Headers() {}

    /**
     * Takes the headers that count.
     *
     * @param headers values by name in any case, one text or several; other names and values are skipped, since
     *     HttpURLConnection has the status line under a null name
     */
    public static Headers of(Map<?, ?> headers) {
        Objects.requireNonNull(headers, "headers");
        Headers taken = new Headers();
        try {
            for (Map.Entry<?, ?> header : headers.entrySet()) {
                if (header.getKey() instanceof CharSequence name) {
                    taken.add(XmlText.trimmed(name.toString()), header.getValue());
                }
            }
        } catch (RuntimeException e) { // maps of clients can be views of what is closed or changes
            taken.failed = true;
        }
        return taken;
    }

    /**
     * Asks for the headers that count, by their names in lower case and then in their usual form.
     *
     * @param header gives one text, several or nothing for a name
     */
    public static Headers asking(Function<String, ?> header) {
        Objects.requireNonNull(header, "header");
        Headers taken = new Headers();
        for (Name name : Name.values()) {
            try {
                taken.addFirst(name, header.apply(name.text));
                if (taken.value(name) == null) {
                    taken.addFirst(name, header.apply(name.usual()));
                }
            } catch (RuntimeException e) {
                taken.failed = true;
            }
        }
        return taken;
    }

    /** Tells whether the client failed while it was asked, so that some may be missing. */
    boolean haveFailed() {
        return failed;
    }

    /** These headers for a body that the client has decompressed and turned into text, and that is given in this charset. */
    public Headers ofText(Charset charset) {
        Headers ofText = new Headers();
        ofText.values = new HashMap<>(values);
        ofText.values.remove(Name.CONTENT_ENCODING);
        ofText.values.remove(Name.CONTENT_LENGTH);
        ofText.failed = failed;
        ofText.charsetOfText = Optional.of(charset);
        return ofText;
    }

    private static Name[][] byLength() {
        Name[][] byLength = new Name[Name.LONGEST + 1][0];
        for (Name name : Name.values()) {
            int length = name.text.length();
            int count = byLength[length].length;
            byLength[length] = Arrays.copyOf(byLength[length], count + 1);
            byLength[length][count] = name;
        }
        return byLength;
    }

    private void add(String name, @Nullable Object valueOrValues) {
        if (name.length() > Name.LONGEST) {
            return;
        }
        for (Name known : BY_LENGTH[name.length()]) {
            if (known.text.equalsIgnoreCase(name)) {
                addFirst(known, valueOrValues);
            }
        }
    }

    private void addFirst(Name name, @Nullable Object valueOrValues) {
        String value = HeaderValue.first(valueOrValues);
        if (value != null && value(name) == null) {
            if (values.isEmpty()) {
                values = new HashMap<>();
            }
            values.put(name, value);
        }
    }

    private @Nullable String value(Name name) {
        return values.get(name);
    }

    @Nullable
    String code() {
        return first(Name.OBS_ERROR_CODE, Name.AWS_ERROR_CODE, Name.ERROR_CODE);
    }

    @Nullable
    String message() {
        return first(Name.OBS_ERROR_MESSAGE, Name.AWS_ERROR_MESSAGE, Name.ERROR_MESSAGE);
    }

    @Nullable
    String requestId() {
        return first(Name.OBS_REQUEST_ID, Name.AWS_REQUEST_ID, Name.REQUEST_ID);
    }

    @Nullable
    String hostId() {
        return first(Name.OBS_HOST_ID, Name.AWS_HOST_ID, Name.HOST_ID);
    }

    @Nullable
    String location() {
        return value(Name.LOCATION);
    }

    @Nullable
    String retryAfter() {
        return value(Name.RETRY_AFTER);
    }

    @Nullable
    String retryAfterMilliseconds() {
        return value(Name.RETRY_AFTER_IN_MILLISECONDS);
    }

    @Nullable
    String date() {
        return value(Name.DATE);
    }

    /**
     * Tells whether a response without an error carries the data of an object: no result document has these headers.
     */
    public boolean areOfObject() {
        return first(Name.E_TAG, Name.LAST_MODIFIED, Name.ACCEPT_RANGES, Name.CONTENT_RANGE) != null;
    }

    /** The value of the first name that has one. */
    private @Nullable String first(Name... names) {
        if (values.isEmpty()) {
            return null;
        }
        for (Name name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The charset that the content type names, if the JDK supports it. */
    Optional<Charset> charset() {
        if (charsetOfText.isPresent()) {
            return charsetOfText;
        }
        String type = value(Name.CONTENT_TYPE);
        if (type == null || type.indexOf(';') < 0) {
            return Optional.empty(); // as in nearly all responses, which then need no pattern
        }
        Matcher matcher = Charsets.PARAMETER.matcher(type);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        try {
            return Optional.of(Charset.forName(XmlText.trimmed(name)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    boolean isCoded() {
        String coding = value(Name.CONTENT_ENCODING);
        return coding != null && !coding.toLowerCase(Locale.ROOT).equals("identity");
    }

    /** The content length, if it is valid: ASCII digits, and few enough that adding to the number cannot overflow. */
    OptionalLong contentLength() {
        String length = value(Name.CONTENT_LENGTH);
        if (length == null || length.length() > LONGEST_LENGTH) {
            return OptionalLong.empty();
        }
        for (int i = 0; i < length.length(); i++) {
            if (length.charAt(i) < '0' || length.charAt(i) > '9') {
                return OptionalLong.empty();
            }
        }
        return OptionalLong.of(Long.parseLong(length));
    }

    /** Tells whether the headers announce that there is no body. */
    boolean announceNoBody() {
        return contentLength().equals(OptionalLong.of(0));
    }

    /** The names that count. */
    private enum Name {
        OBS_ERROR_CODE(HeaderFamily.OBS.errorCode()),
        AWS_ERROR_CODE(HeaderFamily.AWS.errorCode()),
        ERROR_CODE("error-code"),
        OBS_ERROR_MESSAGE(HeaderFamily.OBS.errorMessage()),
        AWS_ERROR_MESSAGE(HeaderFamily.AWS.errorMessage()),
        ERROR_MESSAGE("error-message"),
        OBS_REQUEST_ID(HeaderFamily.OBS.requestId()),
        AWS_REQUEST_ID(HeaderFamily.AWS.requestId()),
        REQUEST_ID("request-id"),
        OBS_HOST_ID(HeaderFamily.OBS.hostId()),
        AWS_HOST_ID(HeaderFamily.AWS.hostId()),
        HOST_ID("id-2"),
        E_TAG("etag"),
        LAST_MODIFIED("last-modified"),
        ACCEPT_RANGES("accept-ranges"),
        CONTENT_RANGE("content-range"),
        LOCATION("location"),
        RETRY_AFTER("retry-after"),
        RETRY_AFTER_IN_MILLISECONDS(RETRY_AFTER_MILLISECONDS),
        DATE("date"),
        CONTENT_TYPE("content-type"),
        CONTENT_ENCODING("content-encoding"),
        CONTENT_LENGTH("content-length");

        static final int LONGEST = AWS_ERROR_MESSAGE.text.length();

        final String text;

        Name(String text) {
            this.text = text;
        }

        /** The name as most servers write it; a program for HTTP/2 writes all in lower case. */
        String usual() {
            if (this == E_TAG) {
                return "ETag";
            }
            StringBuilder usual = new StringBuilder(text);
            for (int i = 0; i < text.length(); i++) {
                if (i == 0 || text.charAt(i - 1) == '-') {
                    usual.setCharAt(i, Character.toUpperCase(text.charAt(i)));
                }
            }
            return usual.toString();
        }
    }

    /** Initialized when a header names a charset for the first time. */
    private static final class Charsets {

        static final Pattern PARAMETER = Pattern.compile("(?i);\\s*charset\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\"]+))");
    }
}

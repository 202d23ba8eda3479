package io.github.obserrors.xml.write;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.text.FieldName;
import io.github.obserrors.xml.WriteOptions;
import io.github.obserrors.xml.body.Root;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes errors and delete results as XML documents in UTF-8. */
public final class ErrorXmlWriter {

    /** The depth of an element on the line of its parent, where its content goes too. */
    private static final int NO_LINE = -1;

    /** Bytes for a delete result of a few entries; the array grows. */
    private static final int FIRST_CAPACITY = 1024;

    /** The details with which OBS begins an entry of a delete result. */
    private static final Set<String> BEFORE_CODE = Set.of("Key", "VersionId");

    private static final byte[] XML_1_0 = XmlVersion.V1_0.declaration().getBytes(US_ASCII);
    private static final byte[] XML_1_1 = XmlVersion.V1_1.declaration().getBytes(US_ASCII);

    private static final Tags ERROR = new Tags(Root.ERROR);
    private static final Tags DELETE_RESULT = new Tags(Root.DELETE_RESULT);
    private static final Tags CODE = new Tags(FieldName.CODE);
    private static final Tags MESSAGE = new Tags(FieldName.MESSAGE);
    private static final Tags REQUEST_ID = new Tags(FieldName.REQUEST_ID);
    private static final Tags HOST_ID = new Tags(FieldName.HOST_ID);

    private ErrorXmlWriter() {}

    public static byte[] write(ErrorBody body, WriteOptions options) {
        List<Detail> details = body.details();
        XmlVersion version = XmlVersion.of(details);
        Utf8Text out = new Utf8Text(version, usualLength(body, details));
        int depth = startDocument(out, version, ERROR, options);
        children(out, body, details, 0, depth);
        endRoot(out, ERROR, depth);
        return out.bytes();
    }

    public static byte[] write(List<Detail> deleted, List<KeyError> errors, WriteOptions options) {
        XmlVersion version = XmlVersion.of(errors.stream()
                .flatMap(error -> error.body().details().stream())
                .toList());
        Utf8Text out = new Utf8Text(version, FIRST_CAPACITY);
        int depth = startDocument(out, version, DELETE_RESULT, options);
        for (Detail object : deleted) {
            detail(out, object, depth);
        }
        for (KeyError error : errors) {
            List<Detail> details = error.body().details();
            line(out, depth);
            out.append(ERROR.start);
            children(out, error.body(), details, countBeforeCode(details), below(depth));
            line(out, depth);
            out.append(ERROR.end);
        }
        endRoot(out, DELETE_RESULT, depth);
        return out.bytes();
    }

    private static int countBeforeCode(List<Detail> details) {
        int count = 0;
        while (count < details.size() && BEFORE_CODE.contains(details.get(count).name())) {
            count++;
        }
        return count;
    }

    /** Writes some details, then the fields, then the other details: one that is named like a field must follow it. */
    private static void children(Utf8Text out, ErrorBody body, List<Detail> details, int before, int depth) {
        for (int i = 0; i < before; i++) {
            detail(out, details.get(i), depth);
        }
        field(out, CODE, Optional.of(body.code().value()), depth);
        field(out, MESSAGE, body.message(), depth);
        field(out, REQUEST_ID, body.requestId(), depth);
        field(out, HOST_ID, body.hostId(), depth);
        for (int i = before; i < details.size(); i++) {
            detail(out, details.get(i), depth);
        }
    }

    private static void field(Utf8Text out, Tags tags, Optional<String> text, int depth) {
        if (text.isPresent()) {
            line(out, depth);
            out.append(tags.start);
            out.appendText(text.get());
            out.append(tags.end);
        }
    }

    private static void detail(Utf8Text out, Detail detail, int depth) {
        line(out, depth);
        out.append('<');
        int name = out.length();
        out.appendText(detail.name());
        out.append('>');
        int content = out.length();
        out.appendText(detail.text());
        if (!detail.children().isEmpty()) {
            int depthOfChildren = detail.text().isEmpty() ? below(depth) : NO_LINE;
            for (Detail child : detail.children()) {
                detail(out, child, depthOfChildren);
            }
            line(out, depthOfChildren == NO_LINE ? NO_LINE : depth);
        }
        out.append("</");
        out.appendAgain(name, content);
    }

    /** Writes everything before the content of the root, and returns the depth of the elements in the root. */
    private static int startDocument(Utf8Text out, XmlVersion version, Tags root, WriteOptions options) {
        if (options.declaration() || version != XmlVersion.V1_0) {
            out.append(version == XmlVersion.V1_0 ? XML_1_0 : XML_1_1);
            line(out, options.pretty() ? 0 : NO_LINE);
        }
        if (options.namespace().isEmpty()) {
            out.append(root.start);
        } else {
            out.append(root.startBeforeNamespace);
            out.appendText(options.namespace());
            out.append("\">");
        }
        return options.pretty() ? 1 : NO_LINE;
    }

    private static void endRoot(Utf8Text out, Tags root, int depthOfChildren) {
        line(out, depthOfChildren == NO_LINE ? NO_LINE : 0);
        out.append(root.end);
    }

    private static void line(Utf8Text out, int depth) {
        if (depth != NO_LINE) {
            out.append('\n');
            for (int i = 0; i < depth; i++) {
                out.append("  ");
            }
        }
    }

    private static int below(int depth) {
        return depth == NO_LINE ? NO_LINE : depth + 1;
    }

    /** The length in the default form if nothing is escaped and all is ASCII: one array is then enough. */
    private static int usualLength(ErrorBody body, List<Detail> details) {
        int length = XML_1_0.length
                + ERROR.length()
                + lengthOf(CODE, Optional.of(body.code().value()))
                + lengthOf(MESSAGE, body.message())
                + lengthOf(REQUEST_ID, body.requestId())
                + lengthOf(HOST_ID, body.hostId());
        for (int i = 0; i < details.size(); i++) {
            Detail detail = details.get(i);
            length += "<></>".length()
                    + 2 * detail.name().length()
                    + detail.text().length();
        }
        return length;
    }

    private static int lengthOf(Tags tags, Optional<String> text) {
        return text.isPresent() ? tags.length() + text.get().length() : 0;
    }

    /** The tags of an element with a fixed name, ready to be copied. */
    private static final class Tags {

        final byte[] start;
        final byte[] startBeforeNamespace;
        final byte[] end;

        Tags(String name) {
            this.start = ("<" + name + ">").getBytes(US_ASCII);
            this.startBeforeNamespace = ("<" + name + " xmlns=\"").getBytes(US_ASCII);
            this.end = ("</" + name + ">").getBytes(US_ASCII);
        }

        int length() {
            return start.length + end.length;
        }
    }
}

package io.github.obserrors.xml;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.KeyError;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes one document; for one thread. */
final class ErrorXmlWriter {

    /** The depth of an element that stands on the line of its parent, with all that it holds. */
    private static final int NO_LINE = -1;

    /** Bytes of a delete result of a few entries; it grows. */
    private static final int FIRST_CAPACITY = 1024;

    /** The details with which OBS begins an entry of a delete result. */
    private static final Set<String> BEFORE_CODE = Set.of("Key", "VersionId");

    private final Utf8Text out;

    private ErrorXmlWriter(Utf8Text out) {
        this.out = out;
    }

    static WrittenBody write(ErrorBody body, WriteOptions options) {
        XmlVersion version = XmlVersion.of(body.details());
        ErrorXmlWriter writer = new ErrorXmlWriter(new Utf8Text(version, usualLength(body)));
        int depth = writer.startDocument(version, "Error", options);
        writer.children(body, 0, depth);
        writer.endRoot("Error", depth);
        return writer.out.written();
    }

    static WrittenBody write(List<Detail> deleted, List<KeyError> errors, WriteOptions options) {
        XmlVersion version = XmlVersion.of(errors.stream()
                .flatMap(error -> error.body().details().stream())
                .toList());
        ErrorXmlWriter writer = new ErrorXmlWriter(new Utf8Text(version, FIRST_CAPACITY));
        int depth = writer.startDocument(version, "DeleteResult", options);
        for (Detail object : deleted) {
            writer.detail(object, depth);
        }
        for (KeyError error : errors) {
            writer.start("Error", depth);
            writer.children(error.body(), countBeforeCode(error.body().details()), below(depth));
            writer.line(depth);
            writer.end("Error");
        }
        writer.endRoot("DeleteResult", depth);
        return writer.out.written();
    }

    private static int countBeforeCode(List<Detail> details) {
        int count = 0;
        while (count < details.size() && BEFORE_CODE.contains(details.get(count).name())) {
            count++;
        }
        return count;
    }

    /** Writes the fields after so many of the details: those that would be read as fields must follow them. */
    private void children(ErrorBody body, int before, int depth) {
        List<Detail> details = body.details();
        for (int i = 0; i < before; i++) {
            detail(details.get(i), depth);
        }
        element("Code", body.code().value(), depth);
        element("Message", body.message(), depth);
        element("RequestId", body.requestId(), depth);
        element("HostId", body.hostId(), depth);
        for (int i = before; i < details.size(); i++) {
            detail(details.get(i), depth);
        }
    }

    private void detail(Detail detail, int depth) {
        List<Detail> children = detail.children();
        if (children.isEmpty()) {
            element(detail.name(), detail.text(), depth);
            return;
        }
        start(detail.name(), depth);
        out.appendText(detail.text());
        int depthOfChildren = detail.text().isEmpty() ? below(depth) : NO_LINE;
        for (Detail child : children) {
            detail(child, depthOfChildren);
        }
        line(depthOfChildren == NO_LINE ? NO_LINE : depth);
        end(detail.name());
    }

    private void element(String name, Optional<String> text, int depth) {
        if (text.isPresent()) {
            element(name, text.get(), depth);
        }
    }

    private void element(String name, String text, int depth) {
        start(name, depth);
        out.appendText(text);
        end(name);
    }

    /** Writes all up to the content of the root, and returns the depth of the elements in it. */
    private int startDocument(XmlVersion version, String root, WriteOptions options) {
        if (options.declaration() || version != XmlVersion.V1_0) {
            out.append(version.declaration());
            line(options.pretty() ? 0 : NO_LINE);
        }
        out.append('<');
        out.append(root);
        if (!options.namespace().isEmpty()) {
            out.append(" xmlns=\"");
            out.appendText(options.namespace());
            out.append('"');
        }
        out.append('>');
        return options.pretty() ? 1 : NO_LINE;
    }

    private void endRoot(String name, int depthOfChildren) {
        line(depthOfChildren == NO_LINE ? NO_LINE : 0);
        end(name);
    }

    private void start(String name, int depth) {
        line(depth);
        out.append('<');
        out.appendText(name);
        out.append('>');
    }

    private void end(String name) {
        out.append("</");
        out.appendText(name);
        out.append('>');
    }

    private void line(int depth) {
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

    /** The length in the default form, if nothing needs to be escaped and all is ASCII: one array is then enough. */
    private static int usualLength(ErrorBody body) {
        int length = XmlVersion.V1_0.declaration().length()
                + lengthOf("Error", 0)
                + lengthOf("Code", body.code().value().length())
                + lengthOf("Message", body.message())
                + lengthOf("RequestId", body.requestId())
                + lengthOf("HostId", body.hostId());
        List<Detail> details = body.details();
        for (int i = 0; i < details.size(); i++) {
            length += lengthOf(details.get(i).name(), details.get(i).text().length());
        }
        return length;
    }

    private static int lengthOf(String name, Optional<String> text) {
        return text.isPresent() ? lengthOf(name, text.get().length()) : 0;
    }

    private static int lengthOf(String name, int content) {
        return "<></>".length() + 2 * name.length() + content;
    }
}

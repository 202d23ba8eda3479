package io.github.obserrors.xml.samples;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import java.util.ArrayList;
import java.util.List;

/** Writes error bodies in the plainest form; subclasses can use other forms that mean the same. */
public class XmlForm {

    /** The text before the root. */
    public String prolog() {
        return "";
    }

    /** The name of an element in its tags. */
    protected String name(String name) {
        return name;
    }

    /** The text after the name in a start tag. */
    protected String attributes() {
        return "";
    }

    /** The text between elements. */
    protected String between() {
        return "";
    }

    /** The text of an element. */
    protected String text(String text) {
        return escaped(text);
    }

    /** The elements within the root, in their order. */
    protected List<String> ordered(List<String> fields, List<String> details) {
        List<String> children = new ArrayList<>(fields);
        children.addAll(details);
        return children;
    }

    public final String write(ErrorBody body) {
        return prolog() + error(body) + between();
    }

    public final String error(ErrorBody body) {
        List<String> fields = new ArrayList<>();
        fields.add(element("Code", text(body.code().value())));
        body.message().ifPresent(message -> fields.add(element("Message", text(message))));
        body.requestId().ifPresent(id -> fields.add(element("RequestId", text(id))));
        body.hostId().ifPresent(id -> fields.add(element("HostId", text(id))));
        return element(
                "Error",
                joined(ordered(fields, body.details().stream().map(this::detail).toList())));
    }

    private String detail(Detail detail) {
        List<String> children = detail.children().stream().map(this::detail).toList();
        if (children.isEmpty()) {
            return element(detail.name(), text(detail.text()));
        }
        return element(
                detail.name(),
                detail.text().isEmpty() ? joined(children) : text(detail.text()) + String.join("", children));
    }

    private String element(String name, String content) {
        String tag = name(name);
        return "<" + tag + attributes() + ">" + content + "</" + tag + ">";
    }

    private String joined(List<String> elements) {
        StringBuilder joined = new StringBuilder(between());
        elements.forEach(element -> joined.append(element).append(between()));
        return joined.toString();
    }

    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}

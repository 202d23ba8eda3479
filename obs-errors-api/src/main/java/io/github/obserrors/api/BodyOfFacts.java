package io.github.obserrors.api;

import io.github.obserrors.api.text.XmlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a body of facts that may come from headers, where there is more than XML can hold. */
final class BodyOfFacts {

    private final List<Detail> details;

    private BodyOfFacts(List<Detail> details) {
        this.details = new ArrayList<>(details);
    }

    static Optional<ErrorBody> of(
            @Nullable ErrorCode code,
            @Nullable String message,
            Optional<String> requestId,
            Optional<String> hostId,
            List<Detail> details) {
        if (code == null || XmlText.isBlank(code.value())) {
            return Optional.empty();
        }
        BodyOfFacts facts = new BodyOfFacts(details);
        ErrorBody.Builder body =
                ErrorBody.builder(code instanceof ServerErrorCode ? code : ErrorCode.of(XmlText.allowed(code.value())));
        facts.orDetail(Optional.ofNullable(message), "Message").ifPresent(body::message);
        facts.orDetail(requestId.filter(id -> !XmlText.isBlank(id)), "RequestId")
                .ifPresent(body::requestId);
        facts.orDetail(hostId.filter(id -> !XmlText.isBlank(id)), "HostId").ifPresent(body::hostId);
        facts.details.forEach(body::detail);
        return Optional.of(body.build());
    }

    /**
     * The field, or else what the first detail with its name that is not blank says, which takes its place: it would be read
     * back as the field. Blank ones beside no field say nothing.
     */
    private Optional<String> orDetail(Optional<String> field, String name) {
        if (field.isPresent()) {
            return field.map(XmlText::allowed);
        }
        for (int i = 0; i < details.size(); i++) {
            Detail detail = details.get(i);
            if (detail.name().equals(name)) {
                StringBuilder text = new StringBuilder();
                appendText(detail, text);
                details.remove(i--);
                if (!XmlText.isBlank(text)) {
                    return Optional.of(text.toString());
                }
            }
        }
        return Optional.empty();
    }

    private static void appendText(Detail detail, StringBuilder text) {
        text.append(detail.text());
        detail.children().forEach(child -> appendText(child, text));
    }
}

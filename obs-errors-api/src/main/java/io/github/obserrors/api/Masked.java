package io.github.obserrors.api;

import io.github.obserrors.api.text.Secrets;
import io.github.obserrors.api.text.XmlText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of an error with secrets masked. */
final class Masked {

    static final String MASK = Secrets.MASK;

    private Masked() {}

    /** The text with secrets masked, the same instance if there are none. */
    static String text(String text) {
        return Secrets.masked(text);
    }

    /** The text of a detail, which is not secret itself, with secrets masked. */
    static String text(Detail detail) {
        return Secrets.masked(detail.name(), detail.text());
    }

    static @Nullable String optional(@Nullable String text) {
        return text == null ? null : Secrets.masked(text);
    }

    static ErrorCode code(ErrorCode code) {
        return code instanceof ServerErrorCode ? code : ErrorCode.of(text(code.value()));
    }

    /** Details that stand beside each other, the same instance if there are no secrets. */
    static List<Detail> details(List<Detail> details) {
        List<Detail> changed = changed(details);
        return changed == null ? details : changed;
    }

    /** A detail with secrets masked; {@code argumentIsSecret} tells whether an {@code ArgumentValue} is one. */
    static Detail detail(Detail detail, boolean argumentIsSecret) {
        Detail changed = changed(detail, argumentIsSecret);
        return changed == null ? detail : changed;
    }

    /** The details with secrets masked, or null if there are none. */
    private static @Nullable List<Detail> changed(List<Detail> details) {
        boolean argumentIsSecret = isArgumentSecret(details);
        List<Detail> masked = new ArrayList<>(details.size());
        boolean isChanged = false;
        for (Detail detail : details) {
            Detail changed = changed(detail, argumentIsSecret);
            isChanged |= changed != null;
            masked.add(changed == null ? detail : changed);
        }
        return isChanged ? List.copyOf(masked) : null;
    }

    private static @Nullable Detail changed(Detail detail, boolean argumentIsSecret) {
        if (isSecret(detail, argumentIsSecret)) {
            return new Detail(detail.name(), MASK);
        }
        String text = text(detail);
        List<Detail> children = changed(detail.children());
        if (children == null) {
            return text.equals(detail.text()) ? null : new Detail(detail.name(), text, detail.children());
        }
        return new Detail(detail.name(), text, children);
    }

    /** Tells whether all that a detail holds is secret. */
    static boolean isSecret(Detail detail, boolean argumentIsSecret) {
        return Secrets.isSecret(detail.name())
                || (argumentIsSecret && Secrets.isArgumentValue(detail.name()) && !isNothing(detail));
    }

    /** OBS says that a header was missing with the text {@code null} as its value. */
    private static boolean isNothing(Detail detail) {
        return detail.children().isEmpty()
                && (XmlText.isBlank(detail.text()) || detail.text().equals("null"));
    }

    /** Tells whether one of these details names an argument of the request that is secret. */
    static boolean isArgumentSecret(List<Detail> details) {
        for (Detail detail : details) {
            if (Secrets.isArgumentName(detail.name()) && Secrets.isSecret(XmlText.trimmed(detail.text()))) {
                return true;
            }
        }
        return false;
    }
}

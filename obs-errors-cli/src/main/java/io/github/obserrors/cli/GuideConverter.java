package io.github.obserrors.cli;

import io.github.obserrors.console.Guide;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a guide. */
final class GuideConverter implements ITypeConverter<Guide> {

    @Override
    public Guide convert(String value) {
        return Arrays.stream(Guide.values())
                .filter(guide -> guide.label().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected client or console, but was '" + value + "'"));
    }
}

package io.github.obserrors.cli;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.console.Guide;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the values of options from the names that they have on the command line. */
final class Converters {

    private Converters() {}

    /** Reads an HTTP status. */
    static final class Status implements ITypeConverter<HttpStatus> {
        @Override
        public HttpStatus convert(String value) {
            if (!value.matches("[1-9][0-9]{2}")) {
                throw new TypeConversionException("expected a number from 100 to 999, but got '" + value + "'");
            }
            return HttpStatus.of(Integer.parseInt(value));
        }
    }

    /** Reads the name of a guide. */
    static final class OfGuide implements ITypeConverter<Guide> {
        @Override
        public Guide convert(String value) {
            return byLabel(Guide.values(), Guide::label, value);
        }
    }

    /** Reads the name of a format of explanations. */
    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return byLabel(Format.values(), Format::toString, value);
        }
    }

    /** Reads the name of a format of lists. */
    static final class OfListFormat implements ITypeConverter<ListFormat> {
        @Override
        public ListFormat convert(String value) {
            return byLabel(ListFormat.values(), ListFormat::toString, value);
        }
    }

    /** Reads when to print in color. */
    static final class OfColorChoice implements ITypeConverter<ColorChoice> {
        @Override
        public ColorChoice convert(String value) {
            return byLabel(ColorChoice.values(), ColorChoice::toString, value);
        }
    }

    /** Reads the name of a category. */
    static final class OfCategory implements ITypeConverter<Category> {
        @Override
        public Category convert(String value) {
            return byLabel(Category.values(), Category::label, value);
        }
    }

    /** Reads the name of a retry advice. */
    static final class OfRetryAdvice implements ITypeConverter<RetryAdvice> {
        @Override
        public RetryAdvice convert(String value) {
            return byLabel(RetryAdvice.values(), RetryAdvice::label, value);
        }
    }

    /** Reads the name of an edition. */
    static final class OfEdition implements ITypeConverter<Edition> {
        @Override
        public Edition convert(String value) {
            return byLabel(Edition.values(), Edition::label, value);
        }
    }

    private static <T> T byLabel(T[] values, Function<T, String> label, String wanted) {
        return Arrays.stream(values)
                .filter(value -> label.apply(value).equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(values).map(label).collect(Collectors.joining(", ")) + ", but got '" + wanted
                        + "'"));
    }
}

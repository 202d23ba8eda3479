package io.github.obserrors.cli;

import io.github.obserrors.api.Category;
import io.github.obserrors.api.Edition;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.RetryAdvice;
import io.github.obserrors.api.StatusClass;
import io.github.obserrors.cli.listing.ListFormat;
import io.github.obserrors.cli.listing.StatusFilter;
import io.github.obserrors.cli.search.Suggestions;
import io.github.obserrors.cli.terminal.ColorChoice;
import io.github.obserrors.console.Guide;
import io.github.obserrors.server.Profile;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the values of options from the names that they have on the command line. */
final class Converters {

    private Converters() {}

    /** Reads an HTTP status; it is the list of those that the documents describe as well. */
    static final class Status implements ITypeConverter<HttpStatus>, Iterable<String> {
        @Override
        public HttpStatus convert(String value) {
            if (!isStatus(value)) {
                throw new TypeConversionException("expected a number from 100 to 999, but got '" + value + "'");
            }
            return HttpStatus.of(Integer.parseInt(value));
        }

        static boolean isStatus(String value) {
            return value.matches("[1-9][0-9]{2}");
        }

        @Override
        public Iterator<String> iterator() {
            return HttpStatus.documented().stream().map(HttpStatus::toString).iterator();
        }
    }

    /** Reads an HTTP status, or a class of them such as 4XX; it is the list of both as well. */
    static final class Statuses implements ITypeConverter<StatusFilter>, Iterable<String> {
        @Override
        public StatusFilter convert(String value) {
            for (StatusClass statusClass : StatusClass.values()) {
                if (statusClass.label().equalsIgnoreCase(value)) {
                    return StatusFilter.of(statusClass);
                }
            }
            if (!Status.isStatus(value)) {
                throw new TypeConversionException(
                        "expected a number from 100 to 999, or 1XX to 5XX, but got '" + value + "'");
            }
            return StatusFilter.of(HttpStatus.of(Integer.parseInt(value)));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(
                            Arrays.stream(StatusClass.values()).map(StatusClass::label),
                            HttpStatus.documented().stream().map(HttpStatus::toString))
                    .iterator();
        }
    }

    /** Reads the number of a port. */
    static final class Port implements ITypeConverter<Integer> {

        private static final int HIGHEST = 65_535;

        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > HIGHEST) {
                throw new TypeConversionException(
                        "expected a number from 0 to " + HIGHEST + ", but got '" + value + "'");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads one of a few words in any case of letters; it is the list of these words as well. */
    abstract static class Choice<T> implements ITypeConverter<T>, Iterable<String> {

        private final List<T> values;
        private final Function<T, String> label;

        Choice(T[] values, Function<T, String> label) {
            this.values = List.of(values);
            this.label = label;
        }

        @Override
        public final T convert(String wanted) {
            return values.stream()
                    .filter(value -> label.apply(value).equalsIgnoreCase(wanted))
                    .findFirst()
                    .orElseThrow(() -> unknown(wanted));
        }

        private TypeConversionException unknown(String wanted) {
            List<String> known = values.stream().map(label).toList();
            return new TypeConversionException("expected one of " + String.join(", ", known) + ", but got '" + wanted
                    + "'" + Suggestions.question(Suggestions.among(wanted, known)));
        }

        @Override
        public final Iterator<String> iterator() {
            return values.stream().map(label).iterator();
        }
    }

    /** Reads the name of a guide. */
    static final class OfGuide extends Choice<Guide> {
        OfGuide() {
            super(Guide.values(), Guide::label);
        }
    }

    /** Reads the name of a format of explanations. */
    static final class OfFormat extends Choice<Format> {
        OfFormat() {
            super(Format.values(), Format::toString);
        }
    }

    /** Reads the name of a format of lists. */
    static final class OfListFormat extends Choice<ListFormat> {
        OfListFormat() {
            super(ListFormat.values(), ListFormat::toString);
        }
    }

    /** Reads the name of a profile of the error server. */
    static final class OfProfile extends Choice<Profile> {
        OfProfile() {
            super(Profile.values(), Profile::label);
        }
    }

    /** Reads when to print in color. */
    static final class OfColorChoice extends Choice<ColorChoice> {
        OfColorChoice() {
            super(ColorChoice.values(), ColorChoice::toString);
        }
    }

    /** Reads the name of a category. */
    static final class OfCategory extends Choice<Category> {
        OfCategory() {
            super(Category.values(), Category::label);
        }
    }

    /** Reads the name of a retry advice. */
    static final class OfRetryAdvice extends Choice<RetryAdvice> {
        OfRetryAdvice() {
            super(RetryAdvice.values(), RetryAdvice::label);
        }
    }

    /** Reads the name of an edition. */
    static final class OfEdition extends Choice<Edition> {
        OfEdition() {
            super(Edition.values(), Edition::label);
        }
    }
}

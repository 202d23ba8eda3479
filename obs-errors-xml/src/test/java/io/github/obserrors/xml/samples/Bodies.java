package io.github.obserrors.xml.samples;

import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.api.text.XmlText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Error bodies of every kind that XML 1.0 can hold. */
public final class Bodies {

    private static final List<String> FIELDS = List.of("Code", "Message", "RequestId", "HostId");

    private Bodies() {}

    /** Bodies whose details may have any names, including those of fields that are set. */
    public static Arbitrary<ErrorBody> any() {
        return Combinators.combine(plain(), fieldNamedDetails(), text()).as((body, repeated, message) -> {
            ErrorBody.Builder builder = ErrorBody.builder(body.code())
                    .message(message)
                    .requestId("1")
                    .hostId("2");
            body.message().ifPresent(builder::message);
            body.requestId().ifPresent(builder::requestId);
            body.hostId().ifPresent(builder::hostId);
            repeated.forEach(builder::detail);
            body.details().forEach(builder::detail);
            return builder.build();
        });
    }

    /** Bodies whose details may have names that only the fifth edition of XML 1.0 allows. */
    public static Arbitrary<ErrorBody> withAnyNames() {
        return Combinators.combine(
                        code(),
                        text(),
                        detail(nameOfTheFifthEdition(), 2).list().ofMinSize(1).ofMaxSize(3))
                .as((code, message, details) ->
                        body(code, Optional.of(message), Optional.empty(), Optional.empty(), details));
    }

    /** Bodies that may lack everything but the code, and whose details on the first level are not repeated fields. */
    public static Arbitrary<ErrorBody> plain() {
        return Combinators.combine(
                        code(),
                        text().optional(),
                        id().optional(),
                        id().optional(),
                        detail(name(), 2)
                                .filter(detail -> !FIELDS.contains(detail.name()))
                                .list()
                                .ofMaxSize(4))
                .as(Bodies::body);
    }

    private static ErrorBody body(
            ErrorCode code,
            Optional<String> message,
            Optional<String> requestId,
            Optional<String> hostId,
            List<Detail> details) {
        ErrorBody.Builder builder = ErrorBody.builder(code);
        message.ifPresent(builder::message);
        requestId.ifPresent(builder::requestId);
        hostId.ifPresent(builder::hostId);
        details.forEach(builder::detail);
        return builder.build();
    }

    private static Arbitrary<ErrorCode> code() {
        return Arbitraries.oneOf(
                Arbitraries.of(ServerErrorCode.class),
                text().filter(text -> !XmlText.isBlank(text)).map(ErrorCode::of));
    }

    private static Arbitrary<List<Detail>> fieldNamedDetails() {
        return Combinators.combine(Arbitraries.of(FIELDS), text())
                .as((name, text) -> new Detail(name, text))
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Detail> detail(Arbitrary<String> name, int levelsBelow) {
        if (levelsBelow == 0) {
            return Combinators.combine(name, text()).as(Detail::new);
        }
        return Combinators.combine(
                        name, text(), detail(name, levelsBelow - 1).list().ofMaxSize(3))
                .as(Detail::new);
    }

    private static Arbitrary<String> id() {
        return Arbitraries.strings().alpha().numeric().withChars("+/= \n\u9519").ofMaxLength(20);
    }

    static Arbitrary<String> text() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.of('<', '>', '&', '\'', '"', ']', '-', ';', '#', '?')
                                        .map(c -> (int) c)),
                        Tuple.of(3, Arbitraries.of((int) ' ', (int) '\t', (int) '\n', (int) '\r')),
                        Tuple.of(6, Arbitraries.integers().between(' ', '~')),
                        Tuple.of(1, Arbitraries.integers().between(0x7F, 0xFF)),
                        Tuple.of(1, Arbitraries.integers().between(0x100, 0xD7FF)),
                        Tuple.of(1, Arbitraries.integers().between(0xE000, 0xFFFD)),
                        Tuple.of(1, Arbitraries.integers().between(0x10000, 0x10FFFF)))
                .list()
                .ofMaxSize(25)
                .map(codePoints -> codePoints.stream().map(Character::toString).collect(Collectors.joining()));
    }

    /** Names of the fourth edition of XML 1.0, which the parser follows. */
    private static Arbitrary<String> name() {
        Arbitrary<String> known =
                Arbitraries.of("Code", "Message", "Key", "Resource", "Error", "Deleted", "xmlns", "xml");
        Arbitrary<Integer> start = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between('a', 'z')),
                Tuple.of(5, Arbitraries.integers().between('A', 'Z')),
                Tuple.of(1, Arbitraries.just((int) '_')),
                Tuple.of(1, Arbitraries.integers().between(0xF8, 0x131)),
                Tuple.of(1, Arbitraries.integers().between(0x4E00, 0x9FA5)),
                Tuple.of(1, Arbitraries.integers().between(0x10000, 0xEFFFF)));
        Arbitrary<Integer> rest = Arbitraries.frequencyOf(
                Tuple.of(4, start),
                Tuple.of(2, Arbitraries.integers().between('0', '9')),
                Tuple.of(1, Arbitraries.of((int) '-', (int) '.', 0xB7)),
                Tuple.of(1, Arbitraries.integers().between(0x300, 0x345)));
        Arbitrary<String> made =
                Combinators.combine(start, rest.list().ofMaxSize(8)).as(Bodies::name);
        return Arbitraries.frequencyOf(Tuple.of(1, known), Tuple.of(4, made));
    }

    private static Arbitrary<String> nameOfTheFifthEdition() {
        Arbitrary<Integer> start = Arbitraries.oneOf(
                Arbitraries.integers().between('a', 'z'),
                Arbitraries.integers().between(0xF8, 0x2FF),
                Arbitraries.integers().between(0x37F, 0x1FFF),
                Arbitraries.integers().between(0x200C, 0x200D),
                Arbitraries.integers().between(0x2070, 0x218F),
                Arbitraries.integers().between(0x3001, 0xD7FF),
                Arbitraries.integers().between(0xFDF0, 0xFFFD),
                Arbitraries.integers().between(0x10000, 0xEFFFF));
        Arbitrary<Integer> rest = Arbitraries.oneOf(
                start,
                Arbitraries.integers().between(0x300, 0x36F),
                Arbitraries.integers().between(0x203F, 0x2040));
        return Combinators.combine(start, rest.list().ofMaxSize(4)).as(Bodies::name);
    }

    private static String name(int first, List<Integer> rest) {
        return Character.toString(first)
                + rest.stream().map(Character::toString).collect(Collectors.joining());
    }
}

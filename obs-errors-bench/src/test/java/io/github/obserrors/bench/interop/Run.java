package io.github.obserrors.bench.interop;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.server.ErrorServer;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Rule;
import io.github.obserrors.server.Script;
import io.github.obserrors.server.ServedOperation;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.HeaderFamily;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one client made of everything that the server answered.
 *
 * @param name the name of the client
 * @param version its version
 * @param deviations how its reports are known to differ from what the server wrote
 * @param calls all calls with their outcomes
 * @param answered how many requests the server answered with these errors
 * @param deleteResult what it reports about a multi-object delete that failed in part
 */
public record Run(
        String name,
        String version,
        List<Deviation> deviations,
        List<Call> calls,
        long answered,
        List<String> deleteResult) {

    /** An answer, its outcome, the expected outcome, and what the kit makes of the exception. */
    record Call(Answer answer, Outcome outcome, Outcome expected, Optional<Outcome> recovered) {}

    /** The end of every message: characters that clients get wrong if any. */
    static final String MARKS = " A & B, <key> \"quoted\" 'twice', 对象不存在 🔥, other line ends: \u0085, \u2028, \u2029";

    /** All known codes, and one that is unknown. */
    private static final List<ErrorCode> CODES = Stream.concat(
                    Arrays.<ErrorCode>stream(ServerErrorCode.values()), Stream.of(ErrorCode.of("SYS.0001")))
            .toList();

    /** Operations that OBS may answer with an error in a success. */
    private static final Set<Operation> LATE_ERRORS = EnumSet.of(Operation.COPY_OBJECT, Operation.COMPLETE_MULTIPART);

    private static final List<String> KEYS = List.of("deleted & gone", "kept <1>", "kept 错误");

    static List<Run> ofAllClients() throws Exception {
        List<IntFunction<Client>> clients = List.of(ObsJavaClient::new, AwsSdkClient::new, MinioJavaClient::new);
        List<Run> runs = new ArrayList<>();
        for (IntFunction<Client> client : clients) {
            runs.add(of(client));
        }
        return runs;
    }

    private static Run of(IntFunction<Client> setUp) throws Exception {
        try (ErrorServer server = ErrorServer.start(Script.of());
                Client client = setUp.apply(server.endpoint().getPort())) {
            List<Call> calls = new ArrayList<>();
            RequestIds ids = new RequestIds();
            long answered = 0;
            for (Answer answer : answers()) {
                server.use(Script.of(answer.rule()));
                Throwable thrown = client.failure(answer.operation()).orElseThrow();
                Outcome outcome = client.outcome(thrown);
                Optional<Outcome> recovered = client.recovered(thrown).map(Outcome::recovered);
                answered += server.requests().stream()
                        .filter(request -> request.rule().isPresent())
                        .count();
                ids.add(server.count());
                calls.add(new Call(
                        answer,
                        outcome.withRequestId(ids.asWritten(outcome.requestId())),
                        Deviation.applyAll(client.deviations(), answer),
                        recovered.map(found -> found.withRequestId(ids.asWritten(found.requestId())))));
            }
            server.use(Script.of(Rule.on(ServedOperation.MULTI_OBJECT_DELETE).answer(partlyFailing())));
            return new Run(
                    client.name(), client.version(), client.deviations(), calls, answered, client.deleteObjects(KEYS));
        }
    }

    private static List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            for (HeaderFamily family : HeaderFamily.values()) {
                for (ErrorCode code : CODES) {
                    answers.add(answer(operation, status(code), family, code));
                    if (LATE_ERRORS.contains(operation)) {
                        answers.add(answer(operation, HttpStatus.of(200), family, code));
                    }
                }
            }
        }
        return answers;
    }

    private static HttpStatus status(ErrorCode code) {
        return code.known()
                .flatMap(known -> Stream.concat(
                                known.statuses().stream(),
                                known.sightings().stream().flatMap(seen -> seen.status().stream()))
                        .findFirst())
                .orElse(HttpStatus.of(400));
    }

    private static Answer answer(Operation operation, HttpStatus status, HeaderFamily family, ErrorCode code) {
        return new Answer(
                operation,
                status,
                family,
                ErrorBody.builder(code)
                        .message(code.value() + MARKS)
                        .requestId(RequestIds.AS_WRITTEN)
                        .hostId("DRmhM6VfpWGBYYGrx6tpvbs8yoGi+uvlu5/20rpZ/Y2kTuq9mRuCXeA84734xs0+")
                        .detail("Resource", "/bucket/key")
                        .build());
    }

    private static Fault partlyFailing() {
        byte[] body = ErrorXml.writeDeleteResult(
                        KEYS.subList(0, 1),
                        List.of(
                                keyError(KEYS.get(1), ServerErrorCode.ACCESS_DENIED),
                                keyError(KEYS.get(2), ErrorCode.of("SYS.0001"))))
                .bytes();
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/xml\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(US_ASCII);
        byte[] answer = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, answer, head.length, body.length);
        return Fault.bytes(answer);
    }

    private static KeyError keyError(String key, ErrorCode code) {
        return new KeyError(ErrorBody.builder(code)
                .message(code.value() + MARKS)
                .detail("Key", key)
                .build());
    }

    Set<ErrorCode> codes() {
        return calls.stream().map(call -> call.answer().error().code()).collect(Collectors.toSet());
    }

    /** {@return in how many calls the client reports a part as the server wrote it} */
    long callsAsWritten(Function<Outcome, ?> part) {
        return calls.stream()
                .filter(call -> part.apply(call.outcome()).equals(part.apply(Outcome.asWritten(call.answer()))))
                .count();
    }

    /** {@return in how many calls the kit gets a part as the server wrote it from the exception of the client} */
    long callsRecovered(Function<Outcome, ?> part) {
        return calls.stream()
                .filter(call -> call.recovered()
                        .filter(found -> part.apply(found).equals(part.apply(Outcome.asWritten(call.answer()))))
                        .isPresent())
                .count();
    }

    /** {@return how many calls show the deviation: without it, a different outcome would be expected} */
    long callsWith(Deviation deviation) {
        List<Deviation> others = new ArrayList<>(deviations);
        others.remove(deviation);
        return calls.stream()
                .filter(call -> call.outcome().equals(call.expected()))
                .filter(call -> !Deviation.applyAll(others, call.answer()).equals(call.outcome()))
                .count();
    }
}

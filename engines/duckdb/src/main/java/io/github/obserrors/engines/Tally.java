package io.github.obserrors.engines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the answers to the questions have to be, counted while the logs are written. Nothing here reads a line. */
final class Tally {

    private int lines;
    private int unreadable;
    private final Set<String> files = new HashSet<>();
    private final Count all = new Count();
    private final Map<List<String>, Count> errors = new TreeMap<>(Tally::compare);
    private final Map<List<String>, Count> retries = new TreeMap<>(Tally::compare);
    private final Map<List<String>, Count> refusals = new TreeMap<>(Tally::compare);
    private final Map<List<String>, Count> minutes = new TreeMap<>(Tally::compare);
    private final Map<List<String>, Count> repeats = new TreeMap<>(Tally::compare);

    void addUnreadable(String file) {
        files.add(file);
        lines++;
        unreadable++;
    }

    void add(String file, Request request) {
        files.add(file);
        lines++;
        all.add(request.time(), "");
        Outcome outcome = request.outcome();
        String status = shown(outcome.status());
        String code = shown(outcome.code());
        if (outcome.failed()) {
            count(errors, List.of(status, code, outcome.category())).add(request.time(), shown(request.requester()));
            if (!outcome.retry().equals("do-not-retry")) {
                String effect = outcome.possible() ? "possible" : "none";
                Count count = count(retries, List.of(outcome.retry(), effect, status, code));
                count.add(request.time(), "");
                count.reads += request.reads() ? 1 : 0;
            }
            if (outcome.refused()) {
                count(
                                refusals,
                                List.of(
                                        request.who(),
                                        request.user(),
                                        request.bucket(),
                                        request.operation(),
                                        status,
                                        code))
                        .add(request.time(), shown(request.key()));
            }
        }
        Count minute = count(minutes, List.of(request.time().substring(0, 16), request.bucket()));
        minute.add(request.time(), outcome.throttled() ? request.who() : "");
        minute.throttled += outcome.throttled() ? 1 : 0;
        Request first = request.repeated();
        if (first != null) {
            Count count = count(
                    repeats,
                    List.of(
                            request.operation(),
                            shown(first.outcome().status()),
                            shown(first.outcome().code()),
                            status,
                            code));
            count.add(first.time(), "");
        }
    }

    /** Files, lines, unreadable lines, first and last request. */
    List<String> lines() {
        return List.of(text(files.size()), text(lines), text(unreadable), all.first, all.last);
    }

    /** Status, code, requests, first and last seen, requesters, category. */
    List<List<String>> errors() {
        return rows(
                errors,
                (key, count) -> List.of(
                        key.get(0),
                        key.get(1),
                        text(count.size),
                        count.first,
                        count.last,
                        text(count.names.size()),
                        key.get(2)));
    }

    /** Retry, effect, status, code, reads, writes. */
    List<List<String>> retries() {
        return rows(
                retries,
                (key, count) -> List.of(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        text(count.reads),
                        text(count.size - count.reads)));
    }

    /** Who, user, bucket, operation, status, code, requests, object keys, first and last seen. */
    List<List<String>> refusals() {
        return rows(
                refusals,
                (key, count) -> List.of(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        key.get(4),
                        key.get(5),
                        text(count.size),
                        text(count.names.size()),
                        count.first,
                        count.last));
    }

    /** Minute, bucket, requests, refused, requesters. */
    List<List<String>> throttling() {
        minutes.values().removeIf(count -> count.throttled == 0);
        return rows(
                minutes,
                (key, count) -> List.of(
                        key.get(0), key.get(1), text(count.size), text(count.throttled), text(count.names.size())));
    }

    /** Operation, status, code, next status, next code, repeats, first and last seen. */
    List<List<String>> repeats() {
        return rows(
                repeats,
                (key, count) -> List.of(
                        key.get(0),
                        key.get(1),
                        key.get(2),
                        key.get(3),
                        key.get(4),
                        text(count.size),
                        count.first,
                        count.last));
    }

    private static Count count(Map<List<String>, Count> counts, List<String> key) {
        return counts.computeIfAbsent(key, any -> new Count());
    }

    private static String shown(String field) {
        return field.equals("-") ? "" : field;
    }

    private static String text(int number) {
        return Integer.toString(number);
    }

    private static List<List<String>> rows(Map<List<String>, Count> counts, Row row) {
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(row.of(key, count)));
        return rows;
    }

    private static int compare(List<String> left, List<String> right) {
        return left.toString().compareTo(right.toString());
    }

    private interface Row {
        List<String> of(List<String> key, Count count);
    }

    private static final class Count {
        private int size;
        private int reads;
        private int throttled;
        private String first = "9";
        private String last = "";
        private final Set<String> names = new HashSet<>();

        private void add(String time, String name) {
            size++;
            first = first.compareTo(time) < 0 ? first : time;
            last = last.compareTo(time) > 0 ? last : time;
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
    }
}

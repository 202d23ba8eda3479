package io.github.obserrors.engines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes access logs of a made-up day. The same number of lines gives the same bytes. The columns are the documented ones; no
 * real line with an error code was to be had.
 */
final class MadeUpLogs {

    /** How long after a request its repetition is found, in seconds. */
    static final int WINDOW = 300;

    private static final int FILES = 24;
    private static final long START = 1_786_579_200; // 2026-08-13, at midnight
    private static final int DAY = 86_400;
    private static final String[] BUCKETS = {"photos", "backups", "archive"};
    private static final String[] REQUESTERS = {
        Request.OWNER, "1f00d2c1a5b64f0e8d5c3b2a19087f6e", "2e11c3d0b4a75e1f9c6d4a3b08196e7d", "-"
    };
    private static final String[] USER_AGENTS = {
        "obs-sdk-java/3.26.6",
        "HttpClient",
        "Mozilla/5.0 (X11; Linux x86_64) made up",
        "My \"great\" client; \"v\" 2",
        "",
        "-"
    };
    private static final String[] FOLDERS = {
        "2026/08",
        "with blank",
        "a \"quoted\" word",
        "%E7%85%A7%E7%89%87",
        "照片",
        "next\u2028line",
        "it's 100% \\ odd;--"
    };
    private static final String[] OTHER_LINES = {
        "192.0.2.9 - - [13/Aug/2026:10:00:00 +0000] \"GET /photos/a HTTP/1.1\" 500 211 \"-\" \"curl/7.88.1\"",
        "{\"time\":\"2026-08-13T10:00:00Z\",\"status\":503,\"code\":\"SlowDown\"}",
        "2026-08-13 10:00:00,123|main|ERROR|com.obs.services|Request failed, Response code: 403",
        Request.OWNER
                + " photos [32/Aug/2026:10:00:00 +0000] 192.0.2.9 - 00 REST.GET.OBJECT k \"GET /photos/k HTTP/1.1\""
                + " 500 InternalError 211 - 6 6 \"-\" \"HttpClient\" - -",
        "\"",
        " ",
    };

    private final SplittableRandom random = new SplittableRandom(20260813);
    private final Tally tally = new Tally();
    private final PriorityQueue<Planned> later =
            new PriorityQueue<>(Comparator.<Planned>comparingLong(planned -> planned.request.second())
                    .thenComparing(planned -> planned.request.id()));
    private final Path folder;
    private final int lines;
    private long ids;
    private int noText;

    private MadeUpLogs(Path folder, int lines) {
        this.folder = folder;
        this.lines = lines;
    }

    /**
     * Writes logs into a folder.
     *
     * @param folder the folder, which must exist
     * @param lines the number of lines that are not blank
     * @return what has to be found in them
     * @throws IOException if the files cannot be written
     */
    static MadeUpLogs write(Path folder, int lines) throws IOException {
        MadeUpLogs logs = new MadeUpLogs(folder, lines);
        logs.write();
        return logs;
    }

    /** {@return the counts of all lines but those that are no UTF-8} */
    Tally tally() {
        return tally;
    }

    /** {@return how many lines are no UTF-8, each a success in the bucket archive} */
    int linesThatAreNoUtf8() {
        return noText;
    }

    private void write() throws IOException {
        List<OutputStream> files = new ArrayList<>();
        try {
            for (int i = 0; i < FILES; i++) {
                files.add(new BufferedOutputStream(Files.newOutputStream(folder.resolve(name(i))), 1 << 16));
            }
            for (int written = 0; written < lines; written++) {
                long now = START + (long) written * DAY / lines;
                Planned due = later.peek();
                // Some lines get into the file of the next hour.
                int file =
                        Math.min((int) ((now - START) * FILES / DAY) + (random.nextInt(100) == 0 ? 1 : 0), FILES - 1);
                OutputStream out = files.get(file);
                if (due != null && due.request.second() <= now) {
                    write(later.remove(), out, name(file));
                } else if (random.nextInt(1000) == 0) {
                    out.write(oddLine(now, name(file)));
                } else {
                    write(new Planned(anything(now), true), out, name(file));
                }
                out.write(end().getBytes(UTF_8));
            }
        } finally {
            for (OutputStream file : files) {
                file.close();
            }
        }
    }

    private static String name(int file) {
        return String.format(Locale.ROOT, "2026-08-13-%02d-00-00-MADEUP", file);
    }

    private String end() {
        return random.nextInt(100) == 0 ? "\r\n" : random.nextInt(1000) == 0 ? "\n\n" : "\n";
    }

    private void write(Planned planned, OutputStream out, String file) throws IOException {
        Request request = planned.request;
        String line = request.line(userAgent(request));
        // A line that was cut in its last columns still tells of the request.
        String cut = random.nextInt(500) == 0 && request.generation() < 3 ? line.substring(0, line.length() - 2) : line;
        out.write(cut.getBytes(UTF_8));
        tally.add(file, request);
        if (planned.goesOn) {
            plan(request);
        }
    }

    private String userAgent(Request request) {
        if (request.generation() < 3 && random.nextInt(10_000) == 0) {
            return "long ".repeat(4000);
        }
        return USER_AGENTS[random.nextInt(USER_AGENTS.length)];
    }

    /** A line that cannot be read; or one that is no UTF-8. */
    private byte[] oddLine(long now, String file) {
        if (random.nextInt(10) == 0) {
            noText++;
            return request(now, "archive", "REST.GET.OBJECT", "k", "GET /archive/k HTTP/1.1", Outcome.ALL[0])
                    .line("caf\u00e9 client")
                    .getBytes(ISO_8859_1);
        }
        tally.addUnreadable(file);
        if (random.nextBoolean()) {
            return OTHER_LINES[random.nextInt(OTHER_LINES.length)].getBytes(UTF_8);
        }
        String line = anything(now).line("HttpClient");
        return line.substring(0, 1 + random.nextInt(line.indexOf(" 211 ")) + 3).getBytes(UTF_8);
    }

    private Request anything(long now) {
        String bucket = BUCKETS[random.nextInt(BUCKETS.length)];
        Outcome outcome = outcome(now, bucket);
        String number = Long.toString(ids);
        String key = FOLDERS[random.nextInt(FOLDERS.length)] + "/" + number;
        String path = "/" + bucket + "/made-up/" + number;
        int kind = random.nextInt(100);
        if (kind < 50) {
            return request(now, bucket, "REST.GET.OBJECT", key, "GET " + path + " HTTP/1.1", outcome);
        } else if (kind < 60) {
            return request(now, bucket, "REST.HEAD.OBJECT", key, "HEAD " + path + " HTTP/1.1", outcome);
        } else if (kind < 65) {
            return request(now, bucket, "REST.GET.BUCKET", "-", "GET /" + bucket + "?prefix=a HTTP/1.1", outcome);
        } else if (kind < 85) {
            return request(now, bucket, "REST.PUT.OBJECT", key, "PUT " + path + " HTTP/1.1", outcome);
        } else if (kind < 90) {
            return request(now, bucket, "REST.PUT.PART", key, part(path, 1), outcome);
        } else if (kind < 95) {
            return request(now, bucket, "REST.DELETE.OBJECT", key, "DELETE " + path + " HTTP/1.1", outcome);
        } else if (kind < 98) {
            return request(
                    now,
                    bucket,
                    "REST.POST.UPLOAD",
                    key,
                    "POST " + path + "?uploadId=" + number + " HTTP/1.1",
                    outcome);
        }
        // Which objects it deletes, its line does not say, so these are no repetitions of each other.
        return request(now, bucket, "REST.POST.BUCKET", "-", "POST /" + bucket + "?delete HTTP/1.1", outcome);
    }

    private static String part(String path, int number) {
        return "PUT " + path + "?partNumber=" + number + "&uploadId=AB12 HTTP/1.1";
    }

    private Outcome outcome(long now, String bucket) {
        // From 10:00 to 10:05 half of the requests to one bucket are too many.
        long second = now - START;
        if (bucket.equals("photos") && second >= 36_000 && second < 36_300 && random.nextBoolean()) {
            return Outcome.SLOW_DOWN;
        }
        int sum = 0;
        for (Outcome one : Outcome.ALL) {
            sum += one.weight();
        }
        int at = random.nextInt(sum);
        for (Outcome one : Outcome.ALL) {
            at -= one.weight();
            // Throttling of the bucket archive would have to count the lines that are no UTF-8.
            if (at < 0 && !(one.throttled() && bucket.equals("archive"))) {
                return one;
            }
        }
        return Outcome.ALL[0];
    }

    private Request request(long second, String bucket, String operation, String key, String uri, Outcome outcome) {
        return new Request(
                second,
                id(),
                REQUESTERS[random.nextInt(REQUESTERS.length)],
                "192.0.2." + random.nextInt(1, 20),
                bucket,
                operation,
                key,
                uri,
                outcome,
                random.nextInt(1, 4),
                null);
    }

    private String id() {
        return String.format(Locale.ROOT, "%032X", ids++);
    }

    /** Lets something come after a write: the same in time or too late, or another one that looks alike. */
    private void plan(Request first) {
        if (first.reads() || first.key().equals("-") || random.nextInt(first.repeated() == null ? 20 : 2) != 0) {
            return;
        }
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> repeat(first, random.nextInt(1, WINDOW));
            case 3 -> repeat(first, WINDOW);
            case 4 -> repeat(first, WINDOW + 1);
            case 5 -> lookalike(first, "0".repeat(32), first.bucket(), first.operation(), first.uri());
            case 6 -> lookalike(first, first.requester(), first.bucket() + "-2", first.operation(), first.uri());
            default -> {
                if (first.operation().equals("REST.PUT.PART")) {
                    String uri = first.uri().replace("partNumber=1&", "partNumber=2&");
                    lookalike(first, first.requester(), first.bucket(), first.operation(), uri);
                } else {
                    lookalike(first, first.requester(), first.bucket(), "REST.PUT.ACL", first.uri());
                }
            }
        }
    }

    private void repeat(Request first, int seconds) {
        Request repeated = seconds <= WINDOW && first.outcome().possible() ? first : null;
        Request next =
                after(first, seconds, first.requester(), first.bucket(), first.operation(), first.uri(), repeated);
        later.add(new Planned(next, true));
    }

    private void lookalike(Request first, String requester, String bucket, String operation, String uri) {
        later.add(new Planned(after(first, 5, requester, bucket, operation, uri, null), false));
    }

    private Request after(
            Request first,
            int seconds,
            String requester,
            String bucket,
            String operation,
            String uri,
            @Nullable Request repeated) {
        long second = first.second() + seconds;
        return new Request(
                second,
                id(),
                requester,
                first.address(),
                bucket,
                operation,
                first.key(),
                uri,
                outcome(second, first.bucket()),
                first.generation(),
                repeated);
    }

    /** A request still to be written, and whether others may come after it. */
    private record Planned(Request request, boolean goesOn) {}
}

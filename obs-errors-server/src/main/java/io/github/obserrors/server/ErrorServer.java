package io.github.obserrors.server;

import io.github.obserrors.server.answer.ErrorAnswers;
import io.github.obserrors.server.answer.ObjectData;
import io.github.obserrors.server.answer.PlainAnswers;
import io.github.obserrors.server.answer.Stamps;
import io.github.obserrors.server.exchange.CurrentSession;
import io.github.obserrors.server.exchange.RequestLog;
import io.github.obserrors.server.exchange.Session;
import io.github.obserrors.server.exchange.Setup;
import io.github.obserrors.server.forward.Backend;
import io.github.obserrors.server.run.ScriptRun;
import io.github.obserrors.server.wire.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLContext;

/**
 * An OBS that fails on demand.
 *
 * <pre>{@code
 * try (ErrorServer server = ErrorServer.start(Script.of(
 *         Rule.on(ServedOperation.GET_OBJECT).first(2).answer(Fault.error(ServerErrorCode.SLOW_DOWN))))) {
 *     // point a client at server.endpoint(), with path-style access and any credentials
 *     assertEquals(3, server.count());
 *     assertEquals(List.of(), server.unused());
 * }
 * }</pre>
 *
 * <p>Without a backend, the server answers the usual operations with the least that clients take for a success, and stores
 * nothing: every object exists and has the same content. With a {@linkplain ErrorServerOptions#withForward(URI) backend}, it
 * passes requests and responses on, byte by byte, and lets the faults strike on the way.
 *
 * <p>The server speaks HTTP/1.0 and HTTP/1.1. A request that breaks a rule of HTTP in a way that two programs could
 * understand differently is answered with 400 {@code BadRequest}, and the connection is closed. It is not recorded. The head
 * of a request has at most 8 KiB in its first line, and 64 KiB and 100 headers in the rest.
 *
 * <p>All threads of the server are daemons. It is safe for use by several threads.
 */
public final class ErrorServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final ErrorServerOptions options;
    private final Listener listener;
    private final CurrentSession session;

    private ErrorServer(Script script, ErrorServerOptions options, Clock clock) throws IOException {
        this.options = options;
        this.session = new CurrentSession(newSession(script));
        this.listener =
                Listener.start(options.address(), options.port(), setup(clock), options.tls(), options.connections());
    }

    /**
     * Starts a server on 127.0.0.1 and a free port.
     *
     * @param script what goes wrong
     * @return the server, which accepts connections
     * @throws UncheckedIOException if the machine has no free port, or no file for a socket
     */
    public static ErrorServer start(Script script) {
        return start(script, ErrorServerOptions.defaults());
    }

    /**
     * Starts a server.
     *
     * @param script what goes wrong
     * @param options where it listens, what stands behind it, and its bounds
     * @return the server, which accepts connections
     * @throws UncheckedIOException if the address is not one of this machine, or the port is in use or needs more rights
     * @throws IllegalArgumentException if the server would pass requests on to itself
     */
    public static ErrorServer start(Script script, ErrorServerOptions options) {
        return start(script, options, Clock.systemUTC());
    }

    static ErrorServer start(Script script, ErrorServerOptions options, Clock clock) {
        if (options.forward().isPresent()) {
            requireOther(options.forward().get(), options);
        }
        try {
            return new ErrorServer(script, options, clock);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The error server cannot listen on " + host(options.address()) + ":" + options.port() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    private static void requireOther(URI backend, ErrorServerOptions options) {
        boolean isHere = backend.getHost().equalsIgnoreCase("localhost")
                || backend.getHost().equals(host(options.address()));
        if (isHere && options.port() != 0 && backend.getPort() == options.port()) {
            throw new IllegalArgumentException("The server would pass requests on to itself: " + backend);
        }
    }

    private Setup setup(Clock clock) {
        Stamps stamps = new Stamps(clock);
        ErrorAnswers errors = new ErrorAnswers(stamps);
        return new Setup(
                session,
                stamps,
                errors,
                new PlainAnswers(stamps, errors, new ObjectData(options.object())),
                options.family(),
                options.forward().isPresent()
                        ? Optional.of(backend(options.forward().get()))
                        : Optional.empty(),
                options.keptBytes(),
                options.patience(),
                options.idleTime(),
                options.observer());
    }

    private Backend backend(URI uri) {
        Optional<SSLContext> tls = uri.getScheme().equalsIgnoreCase("https")
                ? options.forwardTls().or(() -> Optional.of(defaultTls()))
                : Optional.empty();
        return new Backend(uri, tls, options.idleTime());
    }

    private static SSLContext defaultTls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK has no default for TLS", e);
        }
    }

    private Session newSession(Script script) {
        return new Session(new ScriptRun(script.rules(), new NanoTime()), new RequestLog(options.records()));
    }

    /**
     * {@return where clients reach the server, without a slash at the end, for example {@code http://127.0.0.1:40123}}
     *
     * <p>A server on all interfaces is said to be at 127.0.0.1.
     */
    public URI endpoint() {
        String scheme = options.tls().isPresent() ? "https" : "http";
        return URI.create(scheme + "://" + host(options.address()) + ":" + listener.port());
    }

    private static String host(InetAddress address) {
        if (address.isAnyLocalAddress()) {
            return LOOPBACK;
        }
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        String literal = zone < 0 ? text : text.substring(0, zone);
        return address instanceof Inet6Address ? "[" + literal + "]" : literal;
    }

    /**
     * Replaces the script and starts a new record.
     *
     * <p>All counts of the new rules begin with the next request. A request whose head has come already belongs to the script
     * before.
     *
     * @param script what goes wrong from now on
     */
    public void use(Script script) {
        session.set(newSession(script));
    }

    /**
     * Returns the last requests since the script is in use.
     *
     * <p>A request is recorded when its head has come, so a client that sees anything of an answer, or the end of the
     * connection, finds it here. What became of it is filled in as it happens.
     *
     * @return the requests as they stand now, in the order in which their heads came; unmodifiable
     */
    public List<RecordedRequest> requests() {
        return session.get().log().requests();
    }

    /** {@return how many requests have come since the script is in use, those that are no longer recorded included} */
    public long count() {
        return session.get().log().count();
    }

    /** {@return the rules of the script that have not struck yet, in order; unmodifiable} */
    public List<Rule> unused() {
        return session.get().run().unused();
    }

    /**
     * Closes the server and all its connections at once, those included on which a fault makes the client wait.
     *
     * <p>When this method returns, the port is free and no thread is left. The record stays. To close a server twice does
     * nothing more.
     */
    @Override
    public void close() {
        listener.close();
    }

    /** {@return a text for logs: the endpoint and the number of requests} */
    @Override
    public String toString() {
        return "ErrorServer[endpoint=" + endpoint() + ", count=" + count() + "]";
    }

    /** The clock of the JDK; a class, because the first lambdas of a program cost it more time than a first answer may. */
    private static final class NanoTime implements LongSupplier {

        @Override
        public long getAsLong() {
            return System.nanoTime();
        }
    }
}

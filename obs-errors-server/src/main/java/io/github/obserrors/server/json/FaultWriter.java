package io.github.obserrors.server.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.obserrors.api.Detail;
import io.github.obserrors.server.BytesFault;
import io.github.obserrors.server.ClockFault;
import io.github.obserrors.server.DisconnectFault;
import io.github.obserrors.server.ErrorFault;
import io.github.obserrors.server.Fault;
import io.github.obserrors.server.Header;
import io.github.obserrors.server.LateErrorFault;
import io.github.obserrors.server.PartialDeleteFault;
import io.github.obserrors.server.Place;
import io.github.obserrors.server.ProxyPageFault;
import io.github.obserrors.server.SlowFault;
import io.github.obserrors.server.StallFault;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** Writes what goes wrong, each fault as an object with one member. */
final class FaultWriter {

    private final JsonGenerator json;

    FaultWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Fault fault) {
        json.writeStartObject();
        json.writeObjectPropertyStart(kind(fault));
        members(fault);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String kind(Fault fault) {
        if (fault instanceof ErrorFault) {
            return "error";
        }
        if (fault instanceof LateErrorFault) {
            return "lateError";
        }
        if (fault instanceof PartialDeleteFault) {
            return "partialDelete";
        }
        if (fault instanceof ProxyPageFault) {
            return "proxyPage";
        }
        if (fault instanceof BytesFault) {
            return "bytes";
        }
        if (fault instanceof StallFault) {
            return "stall";
        }
        if (fault instanceof SlowFault) {
            return "slow";
        }
        if (fault instanceof ClockFault) {
            return "clock";
        }
        return fault instanceof DisconnectFault disconnect ? kind(disconnect.place()) : "execute";
    }

    private static String kind(Place end) {
        return switch (end.kind()) {
            case IN_RESPONSE_BODY -> "cut";
            case BEFORE_RESPONSE -> "loseAnswer";
            default -> "disconnect";
        };
    }

    private void members(Fault fault) {
        if (fault instanceof ErrorFault error) {
            error(error);
            json.writeNumberProperty("status", error.status());
        } else if (fault instanceof LateErrorFault late) {
            error(late.error());
            json.writeNumberProperty("delay", Seconds.of(late.delay()));
            json.writeNumberProperty("interval", Seconds.of(late.interval()));
        } else if (fault instanceof PartialDeleteFault delete) {
            json.writeArrayPropertyStart("failures");
            delete.failures().forEach((key, code) -> {
                json.writeStartObject();
                json.writeStringProperty("key", key);
                json.writeStringProperty("code", code.value());
                json.writeEndObject();
            });
            json.writeEndArray();
        } else if (fault instanceof ProxyPageFault page) {
            json.writeNumberProperty("status", page.status());
        } else if (fault instanceof BytesFault bytes) {
            bytes(bytes.bytes());
        } else if (fault instanceof StallFault stall) {
            stall.duration().ifPresent(duration -> json.writeNumberProperty("seconds", Seconds.of(duration)));
            place(stall.place());
        } else if (fault instanceof SlowFault slow) {
            json.writeNumberProperty("bytesPerSecond", slow.bytesPerSecond());
            place(slow.place());
        } else if (fault instanceof ClockFault clock) {
            json.writeNumberProperty("shift", Seconds.of(clock.shift()));
            json.writeNumberProperty("tolerance", Seconds.of(clock.tolerance()));
        } else if (fault instanceof DisconnectFault disconnect) {
            disconnect(disconnect);
        }
    }

    private void error(ErrorFault error) {
        json.writeStringProperty("code", error.code().value());
        if (error.message().isPresent()) {
            json.writeStringProperty("message", error.message().get());
        } else {
            json.writeNullProperty("message");
        }
        error.hostId().ifPresent(id -> json.writeStringProperty("hostId", id));
        error.family()
                .ifPresent(family ->
                        json.writeStringProperty("family", family.name().toLowerCase(Locale.ROOT)));
        error.retryAfter().ifPresent(wait -> json.writeNumberProperty("retryAfter", Seconds.of(wait)));
        if (!error.headers().isEmpty()) {
            json.writeObjectPropertyStart("headers");
            for (Header header : error.headers()) {
                json.writeStringProperty(header.name(), header.value());
            }
            json.writeEndObject();
        }
        if (!error.details().isEmpty()) {
            json.writeObjectPropertyStart("details");
            for (Detail detail : error.details()) {
                json.writeStringProperty(detail.name(), detail.text());
            }
            json.writeEndObject();
        }
    }

    private void bytes(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (Arrays.equals(text.getBytes(UTF_8), bytes)) {
            json.writeStringProperty("text", text);
        } else {
            json.writeStringProperty("base64", Base64.getEncoder().encodeToString(bytes));
        }
    }

    private void disconnect(DisconnectFault disconnect) {
        if (disconnect.place().kind() == Place.Kind.IN_RESPONSE_BODY) {
            json.writeNumberProperty("after", disconnect.place().bytes());
        } else if (disconnect.place().kind() != Place.Kind.BEFORE_RESPONSE) {
            place(disconnect.place());
        }
        json.writeStringProperty("manner", disconnect.manner().label());
    }

    private void place(Place place) {
        if (place.kind().isInBody()) {
            json.writeObjectPropertyStart("place");
            json.writeNumberProperty(place.kind().label(), place.bytes());
            json.writeEndObject();
        } else {
            json.writeStringProperty("place", place.kind().label());
        }
    }
}

package io.github.obserrors.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.obserrors.api.DecodedResponse;
import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.Detail;
import io.github.obserrors.api.ErrorBody;
import io.github.obserrors.api.ErrorCode;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.KeyError;
import io.github.obserrors.api.ObsErrorException;
import io.github.obserrors.api.UnknownOutcome;
import io.github.obserrors.xml.DecodeOptions;
import io.github.obserrors.xml.ErrorResponses;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** A secret under each of its names in each place of a body shows in nothing that the kit prints. */
class PrintedSecretsProperties {

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "StringToSign",
                "string_to_sign",
                "StringToSignBytes",
                "SignatureProvided",
                "Signature",
                "X-Amz-Signature",
                "x-obs-signature",
                "CanonicalRequest",
                "CanonicalRequestBytes",
                "AccessKeyId",
                "access_key_id",
                "OBSAccessKeyId",
                "AWSAccessKeyId",
                "AccessKey",
                "SecretAccessKey",
                "aws_secret_access_key",
                "aws_session_token",
                "Set-Cookie",
                "SecurityToken",
                "x-obs-security-token",
                "x-amz-security-token",
                "X-Auth-Token",
                "Token",
                "Token-0",
                "Authorization",
                "Credential",
                "X-Amz-Credential",
                "X-Obs-Credential",
                "EncodedAuthorizationMessage",
                "Password",
                "x-obs-server-side-encryption-customer-key");
    }

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars("+/=._~")
                .ofMinLength(16)
                .ofMaxLength(40)
                .map(text -> "5" + text);
    }

    @Property(tries = 3000)
    void noDecodedResponseShowsASecret(
            @ForAll SecretPlace place,
            @ForAll("names") String name,
            @ForAll("secrets") String secret,
            @ForAll Spelling spelling,
            @ForAll boolean utf16,
            @ForAll boolean success,
            @ForAll @IntRange(max = 12) int cut) {
        String written = spelling.of(name);
        String body = place.body(written, secret);
        String sent = cut > 8 ? body.substring(0, body.length() - (cut - 8)) : body;
        Charset charset = utf16 ? UTF_16 : UTF_8;

        DecodedResponse decoded = ErrorResponses.decode(
                success || place.name().contains("ENTRY") ? 200 : 403,
                Map.of(),
                sent.getBytes(charset),
                DecodeOptions.defaults().withResultDocument(true));

        count("what was read holds the secret", String.join("", texts(decoded)).contains(secret));
        assertHidden(secret, printed(decoded));
        assertHidden(secret, texts(decoded.masked()));
        if (decoded instanceof ErrorResponse error) {
            assertHidden(secret, List.of(String.valueOf(new ObsErrorException(error).getMessage())));
        }
    }

    @Property(tries = 3000)
    void noRefusalShowsASecret(
            @ForAll SecretPlace place,
            @ForAll("names") String name,
            @ForAll("secrets") String secret,
            @ForAll Spelling spelling,
            @ForAll boolean utf16,
            @ForAll("damages") String damage,
            @ForAll boolean before) {
        String body = place.body(spelling.of(name), secret);
        int at = before ? Math.max(0, body.indexOf('>') + 1) : body.indexOf(secret) + secret.length();
        int end = Math.max(at, body.indexOf('>', at) + 1);
        String damaged = body.substring(0, before ? at : end) + damage + body.substring(before ? at : end);
        try {
            ErrorBody read = ErrorXml.read(damaged.getBytes(utf16 ? UTF_16 : UTF_8));
            count("a refusal", false);
            assertHidden(secret, List.of(read.toString(), read.masked().toString()));
        } catch (MalformedErrorBodyException e) {
            count("a refusal", true);
            assertHidden(secret, List.of(String.valueOf(e.getMessage()), e.excerpt(), e.toString()));
        }
    }

    @Provide
    Arbitrary<String> damages() {
        return Arbitraries.of("<", "&x;", "</x>", "\0", "<!DOCTYPE x>", "<x", "]]>", "");
    }

    @Property(tries = 400)
    void theToolShowsASecretToNobodyWhoDoesNotAskForIt(
            @ForAll SecretPlace place, @ForAll("names") String name, @ForAll("secrets") String secret) {
        byte[] body = place.body(name, secret).getBytes(UTF_8);
        for (String format : List.of("text", "json")) {
            Run run = Run.withInput(body, "explain", "--full", "--status", "403", "--format", format, "-");
            assertHidden(secret, List.of(run.out(), run.err()));
            Run withoutStatus = Run.withInput(body, "explain", "--full", "--format", format, "-");
            assertHidden(secret, List.of(withoutStatus.out(), withoutStatus.err()));

            Run asked = Run.withInput(
                    body, "explain", "--full", "--show-secrets", "--status", "403", "--format", format, "-");
            count("shown in " + format + " to who asks", asked.out().contains(secret));
        }
        assertHidden(secret, List.of(Run.withInput(body, "retry").toString()));
    }

    /** How else a name is written. */
    enum Spelling {
        AS_IT_IS,
        LOWER,
        UPPER,
        LOW_LINES;

        String of(String name) {
            return switch (this) {
                case AS_IT_IS -> name;
                case LOWER -> name.toLowerCase(Locale.ROOT);
                case UPPER -> name.toUpperCase(Locale.ROOT);
                case LOW_LINES -> name.replace('-', '_');
            };
        }
    }

    /** Counts how often a try could fail, which has to be most times. */
    private static void count(String label, boolean reached) {
        Statistics.label(label)
                .collect(reached)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage >= 60));
    }

    private static void assertHidden(String secret, List<String> texts) {
        String beginning = secret.substring(0, 8);
        String end = secret.substring(secret.length() - 8);
        for (String text : texts) {
            assertFalse(text.contains(beginning) || text.contains(end), text);
        }
    }

    private static List<String> printed(DecodedResponse decoded) {
        List<String> printed =
                new ArrayList<>(List.of(decoded.toString(), decoded.masked().toString()));
        if (decoded instanceof ErrorResponse error) {
            error.code().map(ErrorCode::toString).ifPresent(printed::add);
            printed.add(error.details().toString());
        } else if (decoded instanceof DeleteResult result) {
            printed.add(result.errors().toString());
        }
        return printed;
    }

    /** All texts that a response holds. */
    private static List<String> texts(DecodedResponse decoded) {
        List<String> texts = new ArrayList<>();
        if (decoded instanceof ErrorResponse error) {
            error.code().map(ErrorCode::value).ifPresent(texts::add);
            error.message().ifPresent(texts::add);
            error.requestId().ifPresent(texts::add);
            error.hostId().ifPresent(texts::add);
            addTexts(error.details(), texts);
        } else if (decoded instanceof UnknownOutcome unknown) {
            unknown.excerpt().ifPresent(texts::add);
        } else if (decoded instanceof DeleteResult result) {
            for (KeyError error : result.errors()) {
                error.message().ifPresent(texts::add);
                addTexts(error.body().details(), texts);
            }
        }
        return texts;
    }

    private static void addTexts(List<Detail> details, List<String> texts) {
        for (Detail detail : details) {
            texts.add(detail.name());
            texts.add(detail.text());
            addTexts(detail.children(), texts);
        }
    }
}

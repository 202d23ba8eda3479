package io.github.obserrors.cli.names;

import io.github.obserrors.api.ServerErrorCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the names that programs have for a code: those of exception classes, of constants and of members of enums.
 *
 * <p>The C client of OBS says OBS_STATUS_NoSuchKey, libs3 S3StatusErrorNoSuchKey, the AWS SDK for Go ErrCodeNoSuchKey, and
 * the AWS SDK for Java software.amazon.awssdk.services.s3.model.NoSuchKeyException.
 */
final class ProgramNames {

    private static final List<String> PREFIXES =
            List.of("OBS_STATUS_", "S3StatusHttpError", "S3StatusError", "S3Status", "HttpError", "ErrCode", "Err");

    private static final List<String> SUFFIXES = List.of("Exception", "Error");

    /** Classes of the Java library, some of which share their names with codes: they tell of local files. */
    private static final List<String> OF_JAVA = List.of("java.", "javax.", "sun.", "jdk.");

    private ProgramNames() {}

    static List<Meaning> of(String text) {
        for (String library : OF_JAVA) {
            if (text.startsWith(library)) {
                return List.of();
            }
        }
        Set<String> cores = new LinkedHashSet<>();
        addCores(text, cores);
        String name = text.substring(afterQualifier(text));
        addCores(name, cores);
        for (String core : cores) {
            Optional<ServerErrorCode> code = ServerErrorCode.find(core);
            if (code.isPresent()) {
                return List.of(new Meaning.Code(code.get()));
            }
        }
        Set<Meaning> meanings = new LinkedHashSet<>(ofFamily(name));
        for (String core : cores) {
            ReasonPhrases.find(core).map(Meaning.Status::new).ifPresent(meanings::add);
        }
        return List.copyOf(meanings);
    }

    private static int afterQualifier(String text) {
        int after = 0;
        for (int i = 0; i < text.length(); i++) {
            if (".:$#".indexOf(text.charAt(i)) >= 0) {
                after = i + 1;
            }
        }
        return after;
    }

    /** Adds a name, and what is left of it without what programs put before and after a code. */
    private static void addCores(String name, Set<String> cores) {
        if (name.isEmpty() || !Character.isLetter(name.charAt(0)) || Letters.hasBlank(name)) {
            return;
        }
        cores.add(name);
        for (String prefix : PREFIXES) {
            if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                addCores(name.substring(prefix.length()), cores);
            }
        }
        for (String suffix : SUFFIXES) {
            withoutSuffix(name, suffix).ifPresent(cores::add);
        }
    }

    private static Optional<String> withoutSuffix(String name, String suffix) {
        int length = name.length() - suffix.length();
        return length > 0 && name.regionMatches(true, length, suffix, 0, suffix.length())
                ? Optional.of(name.substring(0, length))
                : Optional.empty();
    }

    /** The codes of a family, such as KMS.NotFoundException, by the name without the family. */
    private static List<Meaning> ofFamily(String name) {
        Set<Meaning> meanings = new LinkedHashSet<>();
        String end = "." + name.toLowerCase(Locale.ROOT);
        for (ServerErrorCode code : ServerErrorCode.values()) {
            if (code.value().toLowerCase(Locale.ROOT).endsWith(end)) {
                meanings.add(new Meaning.Code(code));
            }
        }
        return List.copyOf(meanings);
    }
}

package io.github.obserrors.cli;

import io.github.obserrors.api.DeleteResult;
import io.github.obserrors.api.ErrorResponse;
import io.github.obserrors.api.HttpStatus;
import io.github.obserrors.api.Note;
import io.github.obserrors.api.ServerErrorCode;
import io.github.obserrors.console.ConsoleCode;
import io.github.obserrors.xml.ErrorXml;
import io.github.obserrors.xml.MalformedErrorBodyException;
import io.github.obserrors.xml.MalformedErrorBodyException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Finds out what an argument is, and what there is to say of it. */
final class Answers {

    /** One byte more than the largest result document that is read, so that a larger one is noticed. */
    private static final int MOST_BYTES = (16 << 20) + 1;

    private static final String STANDARD_INPUT = "-";

    private final InputStream in;
    private final Optional<HttpStatus> status;
    private final boolean showSecrets;

    Answers(InputStream in, Optional<HttpStatus> status, boolean showSecrets) {
        this.in = in;
        this.status = status;
        this.showSecrets = showSecrets;
    }

    /** Names win over files: a code has one meaning everywhere, a file called like it can be reached as ./NoSuchKey. */
    Answer of(String what) {
        if (what.equals(STANDARD_INPUT)) {
            return ofStandardInput(what);
        }
        Optional<ConsoleCode> consoleCode = ConsoleCode.parse(what);
        if (consoleCode.isPresent()) {
            return new Answer.Console(what, consoleCode.get());
        }
        if (what.matches("[1-9][0-9]{2}")) {
            return new Answer.Status(what, HttpStatus.of(Integer.parseInt(what)));
        }
        Optional<ServerErrorCode> serverCode = looksLikePath(what) ? Optional.empty() : ServerErrorCode.find(what);
        if (serverCode.isPresent()) {
            return new Answer.ServerCode(what, serverCode.get(), status);
        }
        if (what.stripLeading().startsWith("<") && !exists(what)) {
            return new Answer.Unreadable(what, "not a name but a body: give it on standard input, with - as its name");
        }
        return looksLikePath(what) || exists(what) ? ofFile(what) : new Answer.UnknownName(what, status);
    }

    /** Takes the argument for a file, whatever its name. */
    Answer ofFile(String what) {
        try {
            Path file = Path.of(what);
            if (what.isEmpty()) {
                return new Answer.Unreadable(what, "there is no such file");
            }
            if (Files.isDirectory(file)) {
                return new Answer.Unreadable(what, "is a directory");
            }
            try (InputStream content = Files.newInputStream(file)) {
                return ofBody(what, content.readNBytes(MOST_BYTES));
            }
        } catch (NoSuchFileException e) {
            return new Answer.Unreadable(what, "there is no such file");
        } catch (AccessDeniedException e) {
            return new Answer.Unreadable(what, "may not be read");
        } catch (InvalidPathException e) {
            return new Answer.Unreadable(what, "cannot be the name of a file");
        } catch (IOException e) {
            return new Answer.Unreadable(what, "cannot be read" + because(e));
        }
    }

    private Answer ofStandardInput(String what) {
        try {
            return ofBody(what, in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            return new Answer.Unreadable(what, "standard input cannot be read" + because(e));
        }
    }

    /** Why reading failed, without the path, which the message of an exception for a file repeats. */
    private static String because(IOException problem) {
        String reason = problem instanceof FileSystemException ofFile ? ofFile.getReason() : problem.getMessage();
        return reason == null ? "" : ": " + reason;
    }

    private Answer ofBody(String what, byte[] body) {
        try {
            return ofErrorBody(what, body);
        } catch (MalformedErrorBodyException e) {
            // A delete result has another root, and may be larger than an error body.
            return e.reason() == Reason.UNEXPECTED_ROOT || e.reason() == Reason.TOO_LARGE
                    ? ofDeleteResult(what, body, e)
                    : notAnError(what, e);
        }
    }

    private Answer ofDeleteResult(String what, byte[] body, MalformedErrorBodyException problemOfErrorBody) {
        try {
            var read = ErrorXml.readDeleteResult(body);
            var result = new DeleteResult(status, read.errors(), read.deleted(), read.notes());
            return new Answer.Delete(what, showSecrets ? result : result.masked());
        } catch (MalformedErrorBodyException e) {
            return notAnError(what, e.reason() == Reason.UNEXPECTED_ROOT ? problemOfErrorBody : e);
        }
    }

    private static Answer notAnError(String what, MalformedErrorBodyException problem) {
        String explanation = Objects.requireNonNullElseGet(
                problem.getMessage(), () -> problem.reason().text());
        return new Answer.NotAnError(what, problem.reason().label(), explanation);
    }

    private Answer ofErrorBody(String what, byte[] body) {
        ErrorResponse.Builder builder = ErrorResponse.builder();
        builder.body(ErrorXml.read(body, (Note note) -> builder.note(note)));
        status.ifPresent(builder::status);
        ErrorResponse response = builder.build();
        return new Answer.Response(what, showSecrets ? response : response.masked());
    }

    /** A slash makes a path of any name, an ending that of a file which need not exist to be meant. */
    private static boolean looksLikePath(String what) {
        return what.contains("/") || what.contains("\\") || what.matches(".*\\.(xml|txt|json|html?|log|out|http|body)");
    }

    private static boolean exists(String what) {
        try {
            return !what.isEmpty() && Files.exists(Path.of(what)); // the empty path is the working directory
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

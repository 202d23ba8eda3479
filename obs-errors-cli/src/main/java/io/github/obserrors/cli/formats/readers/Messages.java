package io.github.obserrors.cli.formats.readers;

/** Parts of patterns that several formats share. */
public final class Messages {

    /** A message up to the end of its line, or of the quotes that a log or a program puts around it. */
    public static final String TO_END =
            "(?<message>(?:(?!\"[,}\\]]|\"\\s*+$|\" [a-z_]{1,32}=|'\\)|\\\\n|\\\\r)[^\n]){0,2048}+)";

    /** The phrase of a status without its blanks: what SDKs give as the code where a response has no body. */
    public static final String PHRASE_AS_CODE =
            "NotFound(?=: Not Found)|Forbidden(?=: Forbidden)|BadRequest(?=: Bad Request)|Conflict(?=: Conflict)"
                    + "|MovedPermanently(?=: Moved Permanently)|InternalServerError(?=: Internal Server Error)"
                    + "|BadGateway(?=: Bad Gateway)|Unauthorized(?=: Unauthorized)|TemporaryRedirect(?=: Temporary Redirect)"
                    + "|ServiceUnavailable(?=: Service Unavailable)|GatewayTimeout(?=: Gateway Timeout)";

    private Messages() {}
}

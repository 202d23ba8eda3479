package io.github.obserrors.api;

import static io.github.obserrors.api.Category.*;
import static io.github.obserrors.api.RetryAdvice.*;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An error code of the OBS server that at least one document of {@link Edition} lists.
 *
 * <p>{@link #listings()} holds what the documents say, one listing for each row, never merged: where the documents
 * disagree, so do the listings. The category, the retry advice and the texts of {@link #meaning()}, {@link #action()},
 * {@link #retryReason()}, {@link #disagreement()} and {@link #neighbours()} are the kit's own judgement.
 *
 * <p>The texts are read from the tables of this module on first use; finding a code reads none of them.
 */
public enum ServerErrorCode implements ErrorCode {
    // Generated from server-codes.tsv and advice.tsv by src/build/GenerateServerErrorCode.java, down to the semicolon.
    /**
     * The access is refused.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference names no cause, or an object that is immutable; both SDK documents
     * name a date header that is missing or badly formed.
     *
     * <p>What to do: Check that the request carries a date header in the correct format. Then check the permissions of
     * the caller and, for a deletion, whether the object is immutable.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: Sending again changes neither a missing right, nor an immutable object, nor
     * a missing or badly formed date header.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_FORBIDDEN}: the permission is insufficient, by both SDK documents for want of a matching
     *       CORS rule.
     *   <li>{@link #ALL_ACCESS_DISABLED}: by both SDK documents the bucket name is forbidden.
     *   <li>{@link #UNAUTHORIZED}: real-name authentication is missing, permissions are not the point.
     *   <li>{@link #REQUEST_TIME_TOO_SKEWED}: a time was sent, but it is too far from that of the server.
     * </ul>
     */
    ACCESS_DENIED("AccessDenied", PERMISSION, DO_NOT_RETRY),
    /**
     * The caller lacks permission; both SDK documents add that no CORS rule of the bucket matches.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: For a cross-origin request, compare the OPTIONS request with the CORS rules of the bucket and
     * correct one of them. Otherwise check the permissions of the caller.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The answer stays the same until the CORS rules, the permissions or the
     * request change.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_DENIED}: no CORS rule is involved, but a refusal, an immutable object or the date header.
     *   <li>{@link #ALL_ACCESS_DISABLED}: by both SDK documents the bucket name is forbidden.
     *   <li>{@link #NO_SUCH_CORS_CONFIGURATION}: the CORS configuration itself was asked for and does not exist.
     * </ul>
     */
    ACCESS_FORBIDDEN("AccessForbidden", PERMISSION, DO_NOT_RETRY),
    /**
     * The condition of the OBS account blocks the operation, as when it has expired or is frozen.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Find out whether the account has expired or is frozen, have that cleared, and then send the
     * request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The condition of the account has to be put right first; sending again does
     * not change it.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #IN_ARREAR_OR_INSUFFICIENT_BALANCE}: the account owes fees or lacks balance.
     *   <li>{@link #FROZEN_USER_ID}: the user is frozen, with no other cause in question.
     * </ul>
     */
    ACCOUNT_PROBLEM("AccountProblem", ACCOUNT, DO_NOT_RETRY),
    /**
     * The operation is closed to the caller; both SDK documents say that the bucket name is forbidden.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Use another bucket name. If the name is not the cause, check the permissions of the caller.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The name stays forbidden and the permission stays missing, however often the
     * request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_DENIED}: a refusal that has nothing to do with a forbidden bucket name.
     *   <li>{@link #ACCESS_FORBIDDEN}: by both SDK documents a matching CORS rule is missing.
     *   <li>{@link #INVALID_PAYER}: an object is closed to every access.
     * </ul>
     */
    ALL_ACCESS_DISABLED("AllAccessDisabled", PERMISSION, DO_NOT_RETRY),
    /**
     * The email address in a grant belongs to more than one account.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Put an email address that belongs to one account only into the grant, or identify the grantee in
     * another way.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The address stays ambiguous until the grant in the request is changed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #UNRESOLVABLE_GRANT_BY_EMAIL_ADDRESS}: the email address belongs to no account.
     * </ul>
     */
    AMBIGUOUS_GRANT_BY_EMAIL_ADDRESS("AmbiguousGrantByEmailAddress", REQUEST, DO_NOT_RETRY),
    /**
     * The type of AZ redundancy that the request asks for is not offered in this region.
     *
     * <p>Listed with status 400 by java-sdk.
     *
     * <p>What to do: Choose a type of AZ redundancy that the region supports, or create the bucket in a region that
     * supports the wanted type.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The region does not offer this type of AZ redundancy; sending again does not
     * change that.
     */
    AZ_REDUNDANCY_TYPE_NOT_SUPPORTED("AZRedundancyTypeNotSupported", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The Content-MD5 header does not fit the body that arrived.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the body again if it can be repeated. If that fails too, calculate the MD5 of exactly the
     * bytes that are sent and compare it with the Content-MD5 header.
     *
     * <p>{@link RetryAdvice#RESEND_IF_REPEATABLE}: The body may have been damaged on the way; only a body that can be
     * repeated can be sent again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_DIGEST}: the value of Content-MD5 is not valid in itself.
     *   <li>{@link #INCOMPLETE_BODY}: the body was cut off, a digest is not the point.
     * </ul>
     */
    BAD_DIGEST("BadDigest", TRANSMISSION, RESEND_IF_REPEATABLE),
    /**
     * A domain name that OBS does not accept.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the domain name for typing errors and send a valid one; the documents do not say what makes
     * a name valid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same name is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #CUSTOM_DOMAIN_NOT_EXIST}: the domain name may be valid, but it is not configured.
     * </ul>
     */
    BAD_DOMAIN_NAME("BadDomainName", REQUEST, DO_NOT_RETRY),
    /**
     * A request with parameters that OBS does not accept.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Read the error details in the response body, correct the parameter that they point to, and send
     * the request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same parameters are refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_ARGUMENT}: nearly the same words, and the body may name the argument.
     *   <li>{@link #INVALID_REQUEST}: the request as a whole is called invalid.
     * </ul>
     */
    BAD_REQUEST("BadRequest", REQUEST, DO_NOT_RETRY),
    /**
     * The name of the new bucket is in use somewhere in OBS already.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Create the bucket under another name; all users of OBS share one set of bucket names.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The name stays taken; sending again does not free it.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BUCKET_ALREADY_OWNED_BY_YOU}: the bucket of this name is your own.
     * </ul>
     */
    BUCKET_ALREADY_EXISTS("BucketAlreadyExists", STATE, DO_NOT_RETRY),
    /**
     * The bucket to create is yours already.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference and the document labeled java-sdk say that an earlier request
     * created it, the C SDK document only that you have a bucket of this name.
     *
     * <p>What to do: Use the bucket that you have and do not create it again. For a second bucket, choose another name.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket is there already; creating it again brings nothing.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BUCKET_ALREADY_EXISTS}: the name is taken, and the bucket is not said to be yours.
     * </ul>
     */
    BUCKET_ALREADY_OWNED_BY_YOU("BucketAlreadyOwnedByYou", STATE, DO_NOT_RETRY),
    /**
     * The bucket is in the middle of an expansion, and the request conflicts with that.
     *
     * <p>Listed with status 409 by api-reference.
     *
     * <p>What to do: Wait and send the request again, with growing pauses. If it goes on, contact technical support
     * with the request ID.
     *
     * <p>{@link RetryAdvice#RETRY}: The words describe a passing state, so wait and try again; the documents do not say
     * how long it lasts.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET_STATE}: another state rules the request out, for example replication.
     *   <li>{@link #OPERATION_ABORTED}: any conflicting operation on the resource, with the advice to retry.
     * </ul>
     */
    BUCKET_EXPANDING("BucketExpanding", STATE, RETRY),
    /**
     * The bucket cannot be deleted because it still holds something.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Delete the objects in the bucket, then the bucket. If no object is to be seen, look for historical
     * versions, which the client guide names too.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket stays as it is until what it holds is deleted.
     */
    BUCKET_NOT_EMPTY("BucketNotEmpty", STATE, DO_NOT_RETRY),
    /**
     * The request is of a kind that does not take security credentials.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Send the request without security credentials. The documents do not say which requests or which
     * kind of credentials are meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request with the same credentials is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_SECURITY}: the credentials are not valid, but the request does take them.
     * </ul>
     */
    CREDENTIALS_NOT_SUPPORTED("CredentialsNotSupported", CREDENTIALS, DO_NOT_RETRY),
    /**
     * The domain to configure is configured already; on the wire the code really is spelled Aready.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Leave the domain as it is; it does not have to be configured again. In code, compare with this
     * exact spelling.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The domain stays configured; doing it again is not needed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #TOO_MANY_CUSTOM_DOMAINS}: the number of domains is the point, not this one domain.
     *   <li>{@link #CUSTOM_DOMAIN_NOT_EXIST}: the opposite case, the domain is not configured.
     * </ul>
     */
    CUSTOM_DOMAIN_AREADY_EXIST("CustomDomainAreadyExist", STATE, DO_NOT_RETRY),
    /**
     * The domain that the request names does not exist.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference means the domain of any operation, both SDK documents a domain that
     * is to be deleted.
     *
     * <p>What to do: Check the name of the domain. For a deletion, stop here: the domain was never configured or is
     * deleted already.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The domain stays absent; for a deletion nothing is left to do.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_CUSTOM_DOMAIN}: a missing domain is requested, with status 404.
     *   <li>{@link #BAD_DOMAIN_NAME}: the domain name is not a valid one.
     *   <li>{@link #CUSTOM_DOMAIN_AREADY_EXIST}: the opposite case, the domain is configured already.
     * </ul>
     */
    CUSTOM_DOMAIN_NOT_EXIST("CustomDomainNotExist", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The user who sent the request is no longer registered.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Top up the account or register anew, as both SDK documents advise, and then send the request
     * again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The user stays deregistered until someone acts on the account.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #IN_ARREAR_OR_INSUFFICIENT_BALANCE}: the user owes fees or lacks balance, deregistration is not
     *       named.
     *   <li>{@link #NOT_SIGNED_UP}: the account was never signed up for OBS.
     *   <li>{@link #FROZEN_USER_ID}: the user still exists, but is frozen.
     * </ul>
     */
    DEREGISTER_USER_ID("DeregisterUserId", ACCOUNT, DO_NOT_RETRY),
    /**
     * The object to upload is above the size limit; both SDK documents mean an upload by POST.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Make the object smaller. For an upload by POST, see whether the conditions in the upload policy
     * set the limit, and raise it there.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object is as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_SMALL}: the object is below the lower limit.
     *   <li>{@link #INLINE_DATA_TOO_LARGE}: the inline data is too large, not the object.
     *   <li>{@link #MAX_MESSAGE_LENGTH_EXCEEDED}: the request is too long, or a copy request has a body.
     *   <li>{@link #MAX_POST_PRE_DATA_LENGTH_EXCEEDED_ERROR}: the form fields before the file are too large.
     * </ul>
     */
    ENTITY_TOO_LARGE("EntityTooLarge", LIMIT, DO_NOT_RETRY),
    /**
     * The object to upload is below the size limit.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference means any upload and words it as exceeding the lower limit; both SDK
     * documents mean an upload by POST.
     *
     * <p>What to do: Send a larger object. For an upload by POST, see whether the conditions in the upload policy set
     * the minimum, and lower it there.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object is as small the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: the object is above the upper limit.
     * </ul>
     */
    ENTITY_TOO_SMALL("EntityTooSmall", LIMIT, DO_NOT_RETRY),
    /**
     * The user who sent the request is frozen.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Find out why the user is frozen and have that lifted; the documents do not say how.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The user stays frozen until someone acts on the account.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCOUNT_PROBLEM}: the account is abnormal, and frozen is only one example.
     *   <li>{@link #NOT_SIGNED_UP}: the account was never signed up for OBS.
     *   <li>{@link #DEREGISTER_USER_ID}: the user is no longer registered, not only frozen.
     * </ul>
     */
    FROZEN_USER_ID("FrozenUserId", ACCOUNT, DO_NOT_RETRY),
    /**
     * The file cannot be uploaded or created because it breaks a rule for creating files.
     *
     * <p>Listed with status 409 by java-sdk.
     *
     * <p>What to do: Check whether the request overwrites a file where that is not allowed, or uses a file as a
     * directory under POSIX semantics, and choose another path.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same file rule is broken again, for example overwriting where that is
     * not allowed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #OPERATION_ABORTED}: another operation is in the way, which passes.
     * </ul>
     */
    FS_OBJECT_CONFLICT("FsObjectConflict", STATE, DO_NOT_RETRY),
    /**
     * The region in the request does not fit the one that was addressed.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference says that the configured limitation and the region are inconsistent,
     * both SDK documents that Location is missing for a non-default region.
     *
     * <p>What to do: Set Location to the region that the request is sent to, or send the request to the default region.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: Location and the region that is addressed do not fit until one of them is
     * changed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_LOCATION_CONSTRAINT}: the value of Location itself is wrong or does not exist.
     *   <li>{@link #MISSING_REGION}: the system has no default region at all.
     * </ul>
     */
    ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION("IllegalLocationConstraintException", ADDRESS, DO_NOT_RETRY),
    /**
     * A versioning configuration that OBS does not accept.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the versioning configuration in the request; the documents do not say what is wrong with
     * it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same configuration is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET_STATE}: the configuration may be right, but the state of the bucket forbids it.
     * </ul>
     */
    ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION(
            "IllegalVersioningConfigurationException",
            REQUEST,
            DO_NOT_RETRY,
            "IllegalVersioning ConfigurationException"),
    /**
     * A request body that arrived only in part.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Upload the object again from its start. If that fails too, check the network and whether
     * Content-Length equals the number of bytes that are sent.
     *
     * <p>{@link RetryAdvice#RESEND_IF_REPEATABLE}: The network may have cut the body off; only a body that can be
     * repeated can be sent again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BAD_DIGEST}: the digest does not fit the body, which is not said to be cut off.
     *   <li>{@link #REQUEST_TIMEOUT}: the connection was idle for too long.
     * </ul>
     */
    INCOMPLETE_BODY("IncompleteBody", TRANSMISSION, RESEND_IF_REPEATABLE),
    /**
     * A POST upload whose form does not hold exactly one file.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Put exactly one file into the form and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same form holds the same number of files.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_POST_REQUEST}: the format of the body is wrong, the number of files is not the point.
     *   <li>{@link #REQUEST_IS_NOT_MULTI_PART_CONTENT}: the body is not multipart form data at all.
     * </ul>
     */
    INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST(
            "IncorrectNumberOfFilesInPostRequest",
            REQUEST,
            DO_NOT_RETRY,
            "IncorrectNumberOf FilesInPostRequest",
            "IncorrectNumberOfFilesInPost Request"),
    /**
     * Inline data above its size limit.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Reduce the inline data in the request; the documents do not say where the limit lies.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The inline data is as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: the object is too large, not the inline data.
     * </ul>
     */
    INLINE_DATA_TOO_LARGE("InlineDataTooLarge", LIMIT, DO_NOT_RETRY),
    /**
     * Too little storage space; both SDK documents name a quota as a possible cause.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Raise the quota of the bucket or delete some objects, then send the request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The space stays short until the quota is raised or objects are deleted.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SYSTEM_CAPACITY_NOT_ENOUGH}: the capacity of the system is short, not a quota of your own.
     * </ul>
     */
    INSUFFICIENT_STORAGE_SPACE("InsufficientStorageSpace", LIMIT, DO_NOT_RETRY),
    /**
     * A fault inside OBS while it handled the request.
     *
     * <p>Listed with status 500 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Wait a little and send the request again. If it goes on, contact technical support with the
     * request ID and the host ID.
     *
     * <p>{@link RetryAdvice#RETRY}: All three documents say to retry later, and every client that was looked at retries
     * it.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SERVICE_UNAVAILABLE}: the server may merely be overloaded, with status 503.
     * </ul>
     */
    INTERNAL_ERROR("InternalError", SERVICE, RETRY),
    /**
     * The access key ID is unknown to OBS.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Compare the access key ID in the settings of the client with the one that was issued, and replace
     * it if it no longer exists.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The access key ID stays unknown until another one is used.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: the signature is wrong, the access key ID is not said to be unknown.
     *   <li>{@link #INVALID_SECURITY}: the security credentials are not valid, and no part of them is named.
     *   <li>{@link #USER_KEY_MUST_BE_SPECIFIED}: by the API reference no access key is carried at all.
     * </ul>
     */
    INVALID_ACCESS_KEY_ID("InvalidAccessKeyId", CREDENTIALS, DO_NOT_RETRY),
    /**
     * The request does not specify the anonymous role where it has to.
     *
     * <p>Listed without a status by api-reference.
     *
     * <p>What to do: Specify the anonymous role in the request. The documents do not say in which header, and they give
     * no status for this code.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request lacks the anonymous role again.
     */
    INVALID_ADDRESSING_HEADER("InvalidAddressingHeader", REQUEST, DO_NOT_RETRY),
    /**
     * A parameter whose value OBS does not accept.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Look for ArgumentName and ArgumentValue in the response body, or else at its message, and correct
     * that parameter.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same parameter is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BAD_REQUEST}: nearly the same words, the documents draw no line between them.
     *   <li>{@link #INVALID_REQUEST}: the request as a whole is called invalid.
     * </ul>
     */
    INVALID_ARGUMENT("InvalidArgument", REQUEST, DO_NOT_RETRY),
    /**
     * A bucket that does not exist, answered with status 400.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the name of the bucket and use one that exists.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket stays missing until it is created or another one is named.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_BUCKET}: the same words in effect, but status 404.
     *   <li>{@link #INVALID_BUCKET_NAME}: the name itself breaks the rules.
     * </ul>
     */
    INVALID_BUCKET("InvalidBucket", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A bucket name that breaks the rules for names, for example in its length or its characters.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Choose a name that is short enough and holds no special characters that are not allowed.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same name is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET}: the name is acceptable, but no such bucket exists.
     * </ul>
     */
    INVALID_BUCKET_NAME("InvalidBucketName", REQUEST, DO_NOT_RETRY),
    /**
     * The state of the bucket rules the request out, as replication rules out disabling versioning.
     *
     * <p>Listed with status 409 by api-reference and c-sdk.
     *
     * <p>What to do: Keep versioning enabled, or disable cross-region replication first. The documents name no other
     * case.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The state of the bucket rules the request out until someone changes that
     * state.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_OBJECT_STATE}: the state of the object is the point, with status 403.
     *   <li>{@link #ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION}: the versioning configuration itself is wrong.
     *   <li>{@link #BUCKET_EXPANDING}: the bucket is being expanded, by the wording a passing state.
     * </ul>
     */
    INVALID_BUCKET_STATE("InvalidBucketState", STATE, DO_NOT_RETRY),
    /**
     * The new policy in a change of a bucket's policy is not valid.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the new policy in the request. The name of the code points to the storage policy; the
     * documents do not say what is valid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same policy is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_POLICY}: the bucket policy as a document fails the check.
     *   <li>{@link #INVALID_STORAGE_CLASS}: a storage class is wrong, no policy is involved.
     * </ul>
     */
    INVALID_BUCKET_STORAGE_POLICY("InvalidBucketStoragePolicy", REQUEST, DO_NOT_RETRY),
    /**
     * A Content-MD5 header whose value is not valid in itself.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Write Content-MD5 as RFC 1864 defines it, the MD5 digest of the body in Base64. The documents do
     * not say what makes a value invalid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same header value is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BAD_DIGEST}: the value of Content-MD5 does not fit the body that arrived.
     * </ul>
     */
    INVALID_DIGEST("InvalidDigest", REQUEST, DO_NOT_RETRY),
    /**
     * A wrong encryption algorithm or header, so that an object under SSE-C cannot be decrypted.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the encryption headers that fit the object when you download it; both SDK documents name an
     * object encrypted with SSE-C.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same encryption header is wrong again.
     */
    INVALID_ENCRYPTION_ALGORITHM_ERROR("InvalidEncryptionAlgorithmError", REQUEST, DO_NOT_RETRY),
    /**
     * The Location in a request to create a bucket is wrong or names no existing region.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the Location in the bucket creation request so that it names a region that exists.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same Location is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION}: Location is missing or does not fit the region that is
     *       addressed.
     *   <li>{@link #MISSING_REGION}: the request names no region, and there is no default.
     * </ul>
     */
    INVALID_LOCATION_CONSTRAINT("InvalidLocationConstraint", REQUEST, DO_NOT_RETRY),
    /**
     * The object is cold and not yet restored, or it is not cold and was to be restored.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Restore a cold object and wait for the end of the restore before you access it. Do not ask for a
     * restore of an object that is not cold.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The request fails until the state of the object changes; a restore has to be
     * started, or has to end.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #RESTORE_ALREADY_IN_PROGRESS}: the request conflicts with a running restore, with status 409.
     *   <li>{@link #OBJECT_HAS_ALREADY_RESTORED}: the object is restored already, the retention period is the point.
     *   <li>{@link #INVALID_BUCKET_STATE}: the state of the bucket is the point, with status 409.
     * </ul>
     */
    INVALID_OBJECT_STATE("InvalidObjectState", STATE, DO_NOT_RETRY),
    /**
     * A part in the list was not uploaded, or its ETag is not the one that the list gives.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: List the parts that were uploaded, upload what is missing, correct the part numbers and ETags, and
     * assemble the parts again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The list of parts is wrong, or a part is missing, until one of them is put
     * right.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_PART_ORDER}: the parts are there, but not listed in ascending order.
     *   <li>{@link #NO_SUCH_UPLOAD}: the whole multipart upload is gone or unknown.
     * </ul>
     */
    INVALID_PART("InvalidPart", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A list of parts that is not sorted by part number.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Sort the list by ascending part number and assemble the parts again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The list of parts is in the same order the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_PART}: a part is missing or its ETag differs, the order is not the point.
     * </ul>
     */
    INVALID_PART_ORDER("InvalidPartOrder", REQUEST, DO_NOT_RETRY),
    /**
     * The object is closed to every access.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Find out why access to the object is disabled. The name of the code speaks of a payer, but the
     * documents do not say what one has to do with it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object stays closed, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ALL_ACCESS_DISABLED}: an operation is closed to the caller, or a bucket name is forbidden.
     * </ul>
     */
    INVALID_PAYER("InvalidPayer", PERMISSION, DO_NOT_RETRY),
    /**
     * A form whose content breaks the conditions of the policy document that belongs to it.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Compare each field of the form with the conditions of the policy, guided by the error details in
     * the response body, and correct one of them.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same form breaks the same conditions again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_POLICY}: a bucket policy fails the check, no form is involved.
     * </ul>
     */
    INVALID_POLICY_DOCUMENT("InvalidPolicyDocument", REQUEST, DO_NOT_RETRY),
    /**
     * A range that OBS cannot deliver.
     *
     * <p>Listed with status 416 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Look up the size of the object and ask for a range that lies within it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The range cannot be delivered the next time either.
     */
    INVALID_RANGE("InvalidRange", REQUEST, DO_NOT_RETRY),
    /**
     * The redirect location given to OBS is not valid.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the redirect location in the request. One document asks for the correct IP address,
     * another for the correct address.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same location is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #REDIRECT}: OBS redirects the request, no value of the request is at fault.
     * </ul>
     */
    INVALID_REDIRECT_LOCATION("InvalidRedirectLocation", REQUEST, DO_NOT_RETRY),
    /**
     * The request is not valid; the documents name no cause and point to the details in the response.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Read the error details in the response body, correct the parameter that they point to, and send
     * the request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BAD_REQUEST}: the parameters are called invalid.
     *   <li>{@link #INVALID_ARGUMENT}: a parameter is called invalid, and the body may name it.
     * </ul>
     */
    INVALID_REQUEST("InvalidRequest", REQUEST, DO_NOT_RETRY),
    /**
     * A POST body that is not valid; both SDK documents mean a required body that was not sent.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the body that the operation requires, in the correct format.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same body, or its absence, is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_REQUEST_BODY_ERROR}: the XML document that was sent is empty.
     *   <li>{@link #UNEXPECTED_CONTENT}: a body may also be there that must not be.
     *   <li>{@link #MALFORMED_POST_REQUEST}: the body is there, but its format is wrong.
     * </ul>
     */
    INVALID_REQUEST_BODY("InvalidRequestBody", REQUEST, DO_NOT_RETRY),
    /**
     * Security credentials that OBS does not accept.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Obtain new credentials and use all of them together. The documents do not say which of them is at
     * fault.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same credentials are refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: the signature is wrong, the credentials are not said to be.
     *   <li>{@link #INVALID_ACCESS_KEY_ID}: the access key ID is named as the part that does not exist.
     *   <li>{@link #CREDENTIALS_NOT_SUPPORTED}: the request takes no security credentials, valid or not.
     * </ul>
     */
    INVALID_SECURITY("InvalidSecurity", CREDENTIALS, DO_NOT_RETRY),
    /**
     * A storage class that OBS does not accept.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the storage class in the request; the documents do not list the valid ones next to this
     * code.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same storage class is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET_STORAGE_POLICY}: a policy is wrong, not a storage class as such.
     * </ul>
     */
    INVALID_STORAGE_CLASS("InvalidStorageClass", REQUEST, DO_NOT_RETRY),
    /**
     * A tag that is not valid, in a request that configures the tags of a bucket.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the tag in the request; the documents do not say what makes a tag valid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same tag is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML_ERROR}: the XML of the bucket tags is wrong, not a tag in it.
     *   <li>{@link #NO_SUCH_TAG_SET}: the bucket has no tags.
     * </ul>
     */
    INVALID_TAG_ERROR("InvalidTagError", REQUEST, DO_NOT_RETRY),
    /**
     * The delivery group may not use the bucket that is to receive the logs.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Give the delivery group permission in the ACL of the target bucket, then configure logging again.
     * The client guide asks for Bucket Write and ACL View.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The permission stays missing until the ACL of the target bucket is changed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_LOGGING_STATUS}: the XML of the logging configuration is wrong.
     * </ul>
     */
    INVALID_TARGET_BUCKET_FOR_LOGGING("InvalidTargetBucketForLogging", PERMISSION, DO_NOT_RETRY),
    /**
     * A URI that OBS cannot parse.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Check the URI for characters that have to be percent-encoded, in the object key and in the query
     * above all.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same URI cannot be parsed the next time either.
     */
    INVALID_URI("InvalidURI", REQUEST, DO_NOT_RETRY),
    /**
     * An account in arrears or short of balance.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: Both SDK documents speak of arrears or an insufficient balance, the API reference of a
     * permission that is missing in the ACL.
     *
     * <p>What to do: Top up the account. If its balance is in order, check the permissions of the caller in the ACL,
     * which the API reference names.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The account stays in arrears until it is topped up, and an ACL stays as it
     * is until it is changed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCOUNT_PROBLEM}: the account is abnormal in another way, for example expired or frozen.
     *   <li>{@link #DEREGISTER_USER_ID}: the user is deregistered, although topping up is advised there too.
     * </ul>
     */
    IN_ARREAR_OR_INSUFFICIENT_BALANCE("InArrearOrInsufficientBalance", ACCOUNT, DO_NOT_RETRY),
    /**
     * An object key that is too long, in the spelling of the API reference.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Use a shorter key. The documents give no limit next to this code; the client guide allows 1023
     * characters for the absolute path of a file.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key is as long the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KEY_TOO_LONG_ERROR}: the same condition, in the spelling of both SDK documents.
     * </ul>
     */
    KEY_TOO_LONG("KeyTooLong", LIMIT, DO_NOT_RETRY),
    /**
     * An object key that is too long, in the spelling of both SDK documents.
     *
     * <p>Listed with status 400 by java-sdk and c-sdk.
     *
     * <p>What to do: Use a shorter key. The documents give no limit next to this code; the client guide allows 1023
     * characters for the absolute path of a file.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key is as long the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KEY_TOO_LONG}: the same condition, in the spelling of the API reference.
     * </ul>
     */
    KEY_TOO_LONG_ERROR("KeyTooLongError", LIMIT, DO_NOT_RETRY),
    /**
     * The master key for encryption with KMS (SSE-KMS) is switched off.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Use another master key, or have this one enabled. If that does not help, contact technical
     * support.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key stays disabled until it is enabled or another key is named.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KMS_NOT_FOUND_EXCEPTION}: the master key does not exist.
     * </ul>
     */
    KMS_DISABLED_EXCEPTION("KMS.DisabledException", STATE, DO_NOT_RETRY),
    /**
     * The master key named for encryption with KMS (SSE-KMS) cannot be found.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Name the correct master key in the request and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key stays missing until another key is named.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KMS_DISABLED_EXCEPTION}: the master key exists, but is disabled.
     * </ul>
     */
    KMS_NOT_FOUND_EXCEPTION("KMS.NotFoundException", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The XML of an ACL is not well-formed or not in the required format.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the ACL document so that it is well-formed XML in the required format, and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same XML is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: the general code for XML, not the one for an ACL.
     *   <li>{@link #MALFORMED_QUOTA_ERROR}: the XML is that of a quota.
     * </ul>
     */
    MALFORMED_ACL_ERROR("MalformedACLError", REQUEST, DO_NOT_RETRY),
    /**
     * The format of XML in the request is wrong; the documents do not say which XML is meant.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check that the XML is well-formed and has the elements that the operation defines, and send it
     * again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same XML is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: the schema or a configuration item is named as the point at fault.
     *   <li>{@link #MALFORMED_XML_ERROR}: only the XML of bucket tags is meant.
     * </ul>
     */
    MALFORMED_ERROR("MalformedError", REQUEST, DO_NOT_RETRY),
    /**
     * A logging configuration whose XML is wrongly formatted.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the XML of the logging configuration and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same XML is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: the general code for XML, not the one for logging.
     *   <li>{@link #MALFORMED_QUOTA_ERROR}: the XML is that of a quota.
     *   <li>{@link #INVALID_TARGET_BUCKET_FOR_LOGGING}: the target bucket lacks an ACL permission, the XML is not the
     *       point.
     * </ul>
     */
    MALFORMED_LOGGING_STATUS("MalformedLoggingStatus", REQUEST, DO_NOT_RETRY),
    /**
     * A bucket policy that OBS has checked and found wrong.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Read the error details in the response body, correct the bucket policy, and set it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same policy fails the same check.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_POLICY_DOCUMENT}: a form breaks its policy document, no bucket policy is involved.
     *   <li>{@link #INVALID_BUCKET_STORAGE_POLICY}: a new policy is wrong, by the name of the code the storage policy.
     * </ul>
     */
    MALFORMED_POLICY("MalformedPolicy", REQUEST, DO_NOT_RETRY),
    /**
     * A POST request whose body is wrongly formatted.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Check how the body of the POST request is built and send it in the format that the operation
     * requires.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same body is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_REQUEST_BODY}: by both SDK documents the body is lacking.
     *   <li>{@link #REQUEST_IS_NOT_MULTI_PART_CONTENT}: the body is not multipart form data at all.
     *   <li>{@link #INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST}: the form does not hold exactly one file.
     * </ul>
     */
    MALFORMED_POST_REQUEST("MalformedPOSTRequest", REQUEST, DO_NOT_RETRY),
    /**
     * A quota configuration whose XML is wrongly formatted.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the XML of the quota and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same XML is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_ACL_ERROR}: the XML is that of an ACL.
     *   <li>{@link #MALFORMED_LOGGING_STATUS}: the XML is that of a logging configuration.
     * </ul>
     */
    MALFORMED_QUOTA_ERROR("MalformedQuotaError", REQUEST, DO_NOT_RETRY),
    /**
     * XML that is not well-formed or breaks the schema; both SDK documents mean a configuration item.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the XML so that it is well-formed and follows the schema of the operation, and send it
     * again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same XML is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML_ERROR}: only the XML of bucket tags is meant.
     *   <li>{@link #MALFORMED_ERROR}: the XML of the request is wrong, and the documents do not say which.
     *   <li>{@link #MALFORMED_ACL_ERROR}: the code for the XML of an ACL.
     *   <li>{@link #MALFORMED_LOGGING_STATUS}: the code for the XML of a logging configuration.
     * </ul>
     */
    MALFORMED_XML("MalformedXML", REQUEST, DO_NOT_RETRY),
    /**
     * A tag configuration for a bucket whose XML is wrongly formatted.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the XML of the bucket tags and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same XML is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: any XML or a configuration item is meant, not bucket tags alone.
     *   <li>{@link #MALFORMED_ERROR}: the XML of the request is wrong, and the documents do not say which.
     *   <li>{@link #INVALID_TAG_ERROR}: the tag itself is wrong, not the XML around it.
     * </ul>
     */
    MALFORMED_XML_ERROR("MalformedXMLError", REQUEST, DO_NOT_RETRY),
    /**
     * A request that is longer than allowed.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference calls the request too long without more; both SDK documents mean a
     * body in a request to copy an object.
     *
     * <p>What to do: To copy an object, send no body. In other requests, make the request shorter.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The request is as long, or carries the same body, the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: the object to upload is too large.
     *   <li>{@link #METADATA_TOO_LARGE}: the metadata headers are too large, not the request as a whole.
     *   <li>{@link #UNEXPECTED_CONTENT}: a body is carried or lacking by mistake, length is not the point.
     * </ul>
     */
    MAX_MESSAGE_LENGTH_EXCEEDED("MaxMessageLengthExceeded", LIMIT, DO_NOT_RETRY, "MaxMessageLength Exceeded"),
    /**
     * A POST upload with too much data in the fields ahead of the file.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Shorten the form fields that stand before the file; the documents do not say where the limit lies.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The fields are as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: the object to upload is too large, not the fields before it.
     * </ul>
     */
    MAX_POST_PRE_DATA_LENGTH_EXCEEDED_ERROR(
            "MaxPostPreDataLengthExceededError", LIMIT, DO_NOT_RETRY, "MaxPostPreDataLength ExceededError"),
    /**
     * Metadata headers above their size limit.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Shorten or remove metadata headers; the documents do not say where the limit lies.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The metadata is as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MAX_MESSAGE_LENGTH_EXCEEDED}: the request is too long, metadata is not named.
     * </ul>
     */
    METADATA_TOO_LARGE("MetadataTooLarge", LIMIT, DO_NOT_RETRY),
    /**
     * The HTTP method cannot be used on this resource.
     *
     * <p>Listed with status 405 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Use a method that the resource takes. Check also whether the region of the bucket offers the
     * feature, a cause that the HTTP status table names.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The resource does not take this method; sending again does not change that.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NOT_IMPLEMENTED}: a header asks for a missing function, with status 501.
     *   <li>{@link #SERVICE_NOT_IMPLEMENTED}: the server has no implementation of the method at all, with status 501.
     *   <li>{@link #SERVICE_NOT_SUPPORTED}: the server does not support the method, with status 409.
     * </ul>
     */
    METHOD_NOT_ALLOWED("MethodNotAllowed", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * A request without the Content-Length header.
     *
     * <p>Listed with status 411 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Set Content-Length to the number of bytes in the body, and check that nothing between client and
     * server removes it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request lacks the header again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_REQUIRED_HEADER}: another required header is missing, with status 400.
     * </ul>
     */
    MISSING_CONTENT_LENGTH("MissingContentLength", REQUEST, DO_NOT_RETRY),
    /**
     * A request without a region, sent to a system that has no default region.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Put the region into the request and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request lacks the region again, and the system has no default.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_LOCATION_CONSTRAINT}: a region is named in Location, but it is not valid.
     *   <li>{@link #ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION}: a default region exists, but the request is for another
     *       one.
     * </ul>
     */
    MISSING_REGION("MissingRegion", REQUEST, DO_NOT_RETRY),
    /**
     * An empty body where an XML document is expected.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the XML document that the operation requires, and check that the client does not lose it
     * before sending.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The body is as empty the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_REQUEST_BODY}: a body is wrong or lacking, not an empty XML document.
     *   <li>{@link #UNEXPECTED_CONTENT}: a body may also be there that must not be.
     * </ul>
     */
    MISSING_REQUEST_BODY_ERROR("MissingRequestBodyError", REQUEST, DO_NOT_RETRY),
    /**
     * A request without a header that the operation needs.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Compare the request with the headers that the operation requires, and add the one that is missing.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request lacks the header again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_SECURITY_HEADER}: nearly the same words, but the name points to a security header.
     *   <li>{@link #MISSING_CONTENT_LENGTH}: the missing header is Content-Length, with status 411.
     * </ul>
     */
    MISSING_REQUIRED_HEADER("MissingRequiredHeader", REQUEST, DO_NOT_RETRY),
    /**
     * A request without a header that it needs; by the name of the code, one for security.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Add the missing header. Look first at the headers for authentication, to which the name points;
     * the documents do not say which header is meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request lacks the header again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_REQUIRED_HEADER}: nearly the same words, but any required header may be meant.
     *   <li>{@link #USER_KEY_MUST_BE_SPECIFIED}: by the API reference the access key is missing, not a header in
     *       general.
     * </ul>
     */
    MISSING_SECURITY_HEADER("MissingSecurityHeader", REQUEST, DO_NOT_RETRY),
    /**
     * A header of the request asks for a function that OBS does not have.
     *
     * <p>Listed with status 501 by api-reference.
     *
     * <p>What to do: Find the header that asks for the function and send the request without it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The function stays unavailable, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SERVICE_NOT_IMPLEMENTED}: the method is missing on the server, not a function behind a header.
     *   <li>{@link #SERVICE_NOT_SUPPORTED}: the method is not supported, with status 409 in place of 501.
     *   <li>{@link #METHOD_NOT_ALLOWED}: the method does not go with this resource, with status 405.
     * </ul>
     */
    NOT_IMPLEMENTED("NotImplemented", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * An account that is not registered for OBS.
     *
     * <p>Listed with status 403 by api-reference and c-sdk.
     *
     * <p>What to do: Register the account with OBS, then send the request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The account stays without registration until someone signs it up.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #DEREGISTER_USER_ID}: the user was registered once, but no longer is.
     *   <li>{@link #FROZEN_USER_ID}: the user exists, but is frozen.
     *   <li>{@link #UNAUTHORIZED}: the account exists, but without real-name authentication.
     * </ul>
     */
    NOT_SIGNED_UP("NotSignedUp", ACCOUNT, DO_NOT_RETRY),
    /**
     * A bucket without a bucket policy, in the spelling with Not that the API reference lists as well.
     *
     * <p>Listed with status 404 by api-reference.
     *
     * <p>What to do: Configure a bucket policy if there should be one; otherwise take the answer as no policy. Treat
     * NoSuchBucketPolicy alike.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The policy stays missing until one is configured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_BUCKET_POLICY}: the same condition under another spelling, which all three documents list.
     *   <li>{@link #NO_SUCH_POLICY}: a policy asked for by its name is missing, not the policy of the bucket.
     * </ul>
     */
    NOT_SUCH_BUCKET_POLICY("NotSuchBucketPolicy", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A bucket that does not exist, answered with status 404.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the name of the bucket and the endpoint, and create the bucket if it is yours to create.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket stays missing until it is created or another one is named.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET}: the same words in effect, but status 400.
     *   <li>{@link #NO_SUCH_KEY}: the object is missing, not the bucket.
     * </ul>
     */
    NO_SUCH_BUCKET("NoSuchBucket", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A bucket without a bucket policy, in the spelling that all three documents list.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure a bucket policy if there should be one; otherwise take the answer as no policy. Treat
     * NotSuchBucketPolicy alike.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The policy stays missing until one is configured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NOT_SUCH_BUCKET_POLICY}: the same condition under another spelling, which only the API reference
     *       lists.
     *   <li>{@link #NO_SUCH_POLICY}: a policy asked for by its name is missing, not the policy of the bucket.
     * </ul>
     */
    NO_SUCH_BUCKET_POLICY("NoSuchBucketPolicy", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A bucket without a CORS configuration.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure CORS for the bucket if there should be rules; otherwise take the answer as no rules.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The configuration stays missing until one is made.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_FORBIDDEN}: a request is refused, for example because no CORS rule matches.
     * </ul>
     */
    NO_SUCH_CORS_CONFIGURATION("NoSuchCORSConfiguration", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The custom domain that was asked for is not set.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the name of the domain, and set the custom domain first if it is missing.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The domain stays missing until it is set.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #CUSTOM_DOMAIN_NOT_EXIST}: a domain to be operated on or deleted is missing, with status 400.
     * </ul>
     */
    NO_SUCH_CUSTOM_DOMAIN("NoSuchCustomDomain", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket holds no object under this key.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the bucket and the exact spelling of the key, and upload the object if it should be there.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object stays missing until it is uploaded or another key is named.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_BUCKET}: the bucket itself is missing.
     *   <li>{@link #NO_SUCH_VERSION}: the key may exist, the version ID does not.
     * </ul>
     */
    NO_SUCH_KEY("NoSuchKey", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A bucket without lifecycle rules.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure a lifecycle rule if there should be one; otherwise take the answer as no rules.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The rules stay missing until some are configured.
     */
    NO_SUCH_LIFECYCLE_CONFIGURATION("NoSuchLifecycleConfiguration", NOT_FOUND, DO_NOT_RETRY),
    /**
     * No policy bears the name that the request gives.
     *
     * <p>Listed with status 404 by api-reference.
     *
     * <p>What to do: Check the name of the policy. The documents do not say which kind of policy is meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The policy stays missing until it exists or another name is given.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_BUCKET_POLICY}: the policy of the bucket is missing, no name is involved.
     *   <li>{@link #NOT_SUCH_BUCKET_POLICY}: the policy of the bucket is missing, in the spelling with Not.
     * </ul>
     */
    NO_SUCH_POLICY("NoSuchPolicy", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A bucket without tags.
     *
     * <p>Listed with status 404 by api-reference.
     *
     * <p>What to do: Configure tags for the bucket if there should be some; otherwise take the answer as no tags.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The tags stay missing until some are configured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_TAG_ERROR}: a tag that is being configured is wrong.
     * </ul>
     */
    NO_SUCH_TAG_SET("NoSuchTagSet", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The multipart upload is not open, because its ID is unknown or it was aborted or completed.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the upload ID. If the upload was completed, look for its object; if it was aborted, start a
     * new multipart upload and send the parts again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: A multipart upload that is unknown, aborted or completed does not come back.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_PART}: the multipart upload exists, but a part in the list does not.
     * </ul>
     */
    NO_SUCH_UPLOAD("NoSuchUpload", NOT_FOUND, DO_NOT_RETRY),
    /**
     * No existing version has the version ID that the request gives.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: List the versions of the object and use a version ID from that list.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The version stays missing; only another version ID helps.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_KEY}: no object stands under the key, the version is not the point.
     * </ul>
     */
    NO_SUCH_VERSION("NoSuchVersion", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A bucket without a website configuration.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure the website of the bucket first if there should be one; otherwise take the answer as no
     * website.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The configuration stays missing until one is made.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #WEBSITE_REDIRECT}: the website request lacks the bucket name, with status 301.
     * </ul>
     */
    NO_SUCH_WEBSITE_CONFIGURATION("NoSuchWebsiteConfiguration", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The cold object is restored already and must be kept for as long as was asked for before.
     *
     * <p>Listed with status 409 by api-reference.
     *
     * <p>What to do: Use the restored object as it is. To change its retention period, ask for one that ends later than
     * the present one.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object is restored already, and its retention period cannot be made
     * shorter by asking again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #RESTORE_ALREADY_IN_PROGRESS}: the restore is still running.
     *   <li>{@link #INVALID_OBJECT_STATE}: the object is not restored yet, or is not cold.
     * </ul>
     */
    OBJECT_HAS_ALREADY_RESTORED("ObjectHasAlreadyRestored", STATE, DO_NOT_RETRY),
    /**
     * Another operation on the same resource is in the way.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Wait and send the request again. If it recurs, keep several clients from working on the resource
     * at the same time.
     *
     * <p>{@link RetryAdvice#RETRY}: All three documents say to retry later; the conflicting operation is expected to
     * end.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BUCKET_EXPANDING}: the expansion of the bucket is the conflicting thing.
     *   <li>{@link #RESTORE_ALREADY_IN_PROGRESS}: the conflicting operation is a restore that is running.
     *   <li>{@link #FS_OBJECT_CONFLICT}: a rule for files is broken, which does not pass.
     * </ul>
     */
    OPERATION_ABORTED("OperationAborted", STATE, RETRY),
    /**
     * The bucket is to be reached at another address, now and from now on.
     *
     * <p>Listed with status 301 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the request to the address in the Location header or in the Endpoint element of the body, and
     * enter that address in the settings of the client.
     *
     * <p>{@link RetryAdvice#FOLLOW_REDIRECT}: The bucket answers only at the returned address, and all later requests
     * belong there too.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #TEMPORARY_REDIRECT}: holds only while the DNS is being updated, with status 307.
     *   <li>{@link #REDIRECT}: holds for the time being only, with status 307.
     *   <li>{@link #WEBSITE_REDIRECT}: the bucket name is missing and nothing is to be followed, also with status 301.
     * </ul>
     */
    PERMANENT_REDIRECT("PermanentRedirect", ADDRESS, FOLLOW_REDIRECT),
    /**
     * A condition that the request sets is not fulfilled.
     *
     * <p>Listed with status 412 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Look at Condition in the response body (for example If-Match), look up the present state of the
     * object, and send the request with a condition that fits.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same condition fails again until the object or the condition changes.
     */
    PRECONDITION_FAILED("PreconditionFailed", STATE, DO_NOT_RETRY),
    /**
     * The request is sent on to another address for the time being.
     *
     * <p>Listed with status 307 by api-reference.
     *
     * <p>What to do: Send this request to the address in the Location header or in the Endpoint element of the body.
     * Keep the settings of the client as they are.
     *
     * <p>{@link RetryAdvice#FOLLOW_REDIRECT}: The returned address takes the request this time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #PERMANENT_REDIRECT}: holds for all requests to come, with status 301.
     *   <li>{@link #TEMPORARY_REDIRECT}: temporary as well, and the DNS update is named as the cause.
     *   <li>{@link #WEBSITE_REDIRECT}: the bucket name is missing and nothing is to be followed.
     *   <li>{@link #INVALID_REDIRECT_LOCATION}: no redirect, but a redirect location given to OBS that is not valid.
     * </ul>
     */
    REDIRECT("Redirect", ADDRESS, FOLLOW_REDIRECT),
    /**
     * A POST request to a bucket that is not sent as multipart form data.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Send the POST request with a body of the type multipart/form-data.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same body is refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_POST_REQUEST}: the format of the body is wrong, multipart or not.
     *   <li>{@link #INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST}: the form does not hold exactly one file.
     * </ul>
     */
    REQUEST_IS_NOT_MULTI_PART_CONTENT(
            "RequestIsNotMultiPartContent", REQUEST, DO_NOT_RETRY, "RequestIsNotMultiPart Content"),
    /**
     * A connection on which nothing was read or written for too long.
     *
     * <p>Listed with status 400 by api-reference; with status 408 by java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference gives status 400, both SDK documents 408.
     *
     * <p>What to do: Check the network and send the request again. If it goes on, contact technical support with the
     * request ID.
     *
     * <p>{@link RetryAdvice#RETRY}: The network may be faster the next time; recognize it by its code, as the documents
     * give 400 and 408.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INCOMPLETE_BODY}: the body arrived only in part, idle time is not named.
     * </ul>
     */
    REQUEST_TIMEOUT("RequestTimeout", TRANSMISSION, RETRY),
    /**
     * The clock of the client and the clock of the server are too far apart.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Set the clock of the client, best by NTP. The body may give the tolerance as
     * MaxAllowedSkewMilliseconds (900000, that is 15 minutes, in a public sample).
     *
     * <p>{@link RetryAdvice#RETRY_AFTER_CORRECTING_CLOCK}: Clients retry once, with the clock corrected from ServerTime
     * in the body or from the Date header.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_DENIED}: by both SDK documents the date header is missing or badly formed.
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: the signature is wrong, the clock is not named.
     * </ul>
     */
    REQUEST_TIME_TOO_SKEWED("RequestTimeTooSkewed", CREDENTIALS, RETRY_AFTER_CORRECTING_CLOCK),
    /**
     * A request for the torrent file of a bucket, which OBS does not allow.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Do not request the torrent file of a bucket; access its objects in another way.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The request is not allowed, however often it is sent.
     */
    REQUEST_TORRENT_OF_BUCKET_ERROR(
            "RequestTorrentOfBucketError", UNSUPPORTED, DO_NOT_RETRY, "RequestTorrentOfBucket Error"),
    /**
     * The cold object is being restored, and a second request gets in the way.
     *
     * <p>Listed with status 409 by api-reference.
     *
     * <p>What to do: Do not ask for the restore again. Wait until it has ended, then access the object.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The restore is running and makes the request needless; the documents do not
     * say when it ends.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #OBJECT_HAS_ALREADY_RESTORED}: the restore has ended, the retention period is the point.
     *   <li>{@link #INVALID_OBJECT_STATE}: the state of the object forbids the request, with status 403, also without a
     *       running restore.
     *   <li>{@link #OPERATION_ABORTED}: any conflicting operation, with the advice to retry.
     * </ul>
     */
    RESTORE_ALREADY_IN_PROGRESS("RestoreAlreadyInProgress", STATE, DO_NOT_RETRY),
    /**
     * A method that the server does not have, answered with status 501.
     *
     * <p>Listed with status 501 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Reach the goal with another operation, or ask technical support; both SDK documents say that it is
     * not supported currently.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The method stays without implementation, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NOT_IMPLEMENTED}: a header asks for a missing function, the method is not the point.
     *   <li>{@link #SERVICE_NOT_SUPPORTED}: nearly the same words, but status 409.
     *   <li>{@link #METHOD_NOT_ALLOWED}: the method is refused for this resource, with status 405.
     * </ul>
     */
    SERVICE_NOT_IMPLEMENTED("ServiceNotImplemented", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * A method that the server does not support, answered with status 409.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Reach the goal with another operation, or ask technical support. Do not take status 409 for a
     * conflict here.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The method stays unsupported, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NOT_IMPLEMENTED}: a header asks for a missing function, with status 501.
     *   <li>{@link #SERVICE_NOT_IMPLEMENTED}: nearly the same words, but status 501.
     *   <li>{@link #METHOD_NOT_ALLOWED}: the method is refused for this resource, with status 405.
     * </ul>
     */
    SERVICE_NOT_SUPPORTED("ServiceNotSupported", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * An OBS server that has too much to do or an internal fault.
     *
     * <p>Listed with status 503 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Wait and send the request again, with growing pauses. If it goes on, contact technical support
     * with the request ID.
     *
     * <p>{@link RetryAdvice#RETRY}: The cause lies with the server and may pass; both SDK documents say to try again
     * later.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SLOW_DOWN}: requests come too often, so the pace has to fall.
     *   <li>{@link #INTERNAL_ERROR}: a fault inside the server with status 500, overload is not named.
     * </ul>
     */
    SERVICE_UNAVAILABLE("ServiceUnavailable", SERVICE, RETRY),
    /**
     * The signature in the request is not the one that OBS arrives at.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the secret access key and the way the signature is made. If the body has StringToSign,
     * compare it with the text that the client signed.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same signature fails again, unless a clock difference was measured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_ACCESS_KEY_ID}: the access key ID does not exist, the signature is not the point.
     *   <li>{@link #TOO_MANY_WRONG_SIGNATURE}: rejected after errors came too often, with status 400.
     *   <li>{@link #INVALID_SECURITY}: the security credentials as such are not valid.
     *   <li>{@link #REQUEST_TIME_TOO_SKEWED}: the clock is wrong, which correcting it cures.
     * </ul>
     */
    SIGNATURE_DOES_NOT_MATCH("SignatureDoesNotMatch", CREDENTIALS, DO_NOT_RETRY),
    /**
     * The client sends requests faster than OBS takes them.
     *
     * <p>Listed with status 503 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send fewer requests at a time and pause between them, with growing pauses as long as the code
     * recurs.
     *
     * <p>{@link RetryAdvice#RETRY_MORE_SLOWLY}: All three documents ask for fewer requests; at the same pace the
     * request is likely to be refused again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SERVICE_UNAVAILABLE}: the server is overloaded or faulty, whatever the pace of this client.
     *   <li>{@link #TOO_MANY_WRONG_SIGNATURE}: errors came too often, so the access key has to be corrected first.
     * </ul>
     */
    SLOW_DOWN("SlowDown", SERVICE, RETRY_MORE_SLOWLY),
    /**
     * The capacity of the system does not suffice for the request.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Contact technical support with the request ID. The documents do not say whether waiting helps or
     * which capacity is meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The documents do not say that the capacity comes back, and the status 403
     * does not invite a retry.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INSUFFICIENT_STORAGE_SPACE}: your own storage space is short, for example by a quota.
     * </ul>
     */
    SYSTEM_CAPACITY_NOT_ENOUGH("System Capacity Not enough", SERVICE, DO_NOT_RETRY, "SystemCapacityNotEnough"),
    /**
     * The request is led to the bucket by another address as long as the DNS is being updated.
     *
     * <p>Listed with status 307 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send this request to the address in the Location header or in the Endpoint element of the body,
     * unless the client does so itself. Keep the client's settings.
     *
     * <p>{@link RetryAdvice#FOLLOW_REDIRECT}: The returned address leads to the bucket until the DNS is up to date.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #PERMANENT_REDIRECT}: holds for all requests to come, with status 301.
     *   <li>{@link #REDIRECT}: temporary as well, with no word of the DNS.
     *   <li>{@link #WEBSITE_REDIRECT}: the bucket name is missing and nothing is to be followed.
     * </ul>
     */
    TEMPORARY_REDIRECT("TemporaryRedirect", ADDRESS, FOLLOW_REDIRECT),
    /**
     * More buckets than OBS lets the caller have.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Delete buckets that are no longer needed, then create the new one again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The number of buckets stays at its limit until some are deleted.
     */
    TOO_MANY_BUCKETS("TooManyBuckets", LIMIT, DO_NOT_RETRY),
    /**
     * More user domains than allowed.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference and the C SDK document count user domains, the document labeled
     * java-sdk counts user accounts.
     *
     * <p>What to do: Delete user domains that are no longer needed and try again. One document says user accounts,
     * against the name of the code and the other two.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The number stays at its limit until some of what is counted is deleted.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #CUSTOM_DOMAIN_AREADY_EXIST}: this very domain is configured already.
     * </ul>
     */
    TOO_MANY_CUSTOM_DOMAINS("TooManyCustomDomains", LIMIT, DO_NOT_RETRY),
    /**
     * More copied objects of users than the upper limit allows.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Copy fewer objects. The documents do not say what the limit is or how it is counted.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The documents name an upper limit and do not say that it resets with time.
     */
    TOO_MANY_OBJECT_COPIED("TooManyObjectCopied", LIMIT, DO_NOT_RETRY),
    /**
     * A rejection after errors that came too often; the C SDK document says signature errors.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Stop sending, correct or replace the access key, and only then try again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: More tries with the same access key are rejected; both SDK documents ask to
     * replace or correct it.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SLOW_DOWN}: the pace of the requests is the point, not errors in them.
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: a single wrong signature, with status 403.
     * </ul>
     */
    TOO_MANY_WRONG_SIGNATURE("TooManyWrongSignature", CREDENTIALS, DO_NOT_RETRY),
    /**
     * A user without real-name authentication, answered with status 403.
     *
     * <p>Listed with status 403 by java-sdk and c-sdk.
     *
     * <p>What to do: Complete the real-name authentication of the account, then send the request again. Changing keys
     * or permissions does not help.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The account stays without real-name authentication until someone completes
     * it.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_DENIED}: access is refused, real-name authentication is not the point.
     *   <li>{@link #NOT_SIGNED_UP}: the account is not signed up for OBS.
     * </ul>
     */
    UNAUTHORIZED("Unauthorized", ACCOUNT, DO_NOT_RETRY),
    /**
     * A body that the request does not take or, by both SDK documents, one that it needs and lacks.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Look up whether the operation takes a body. Remove the body if it does not, and send it if it
     * does.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request carries, or lacks, the same body again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MAX_MESSAGE_LENGTH_EXCEEDED}: the request is too long, or a request to copy an object has a body.
     *   <li>{@link #MISSING_REQUEST_BODY_ERROR}: the XML document that was sent is empty.
     *   <li>{@link #INVALID_REQUEST_BODY}: a body is required, but it is lacking or wrong.
     * </ul>
     */
    UNEXPECTED_CONTENT("UnexpectedContent", REQUEST, DO_NOT_RETRY),
    /**
     * The email address in a grant belongs to no account on record.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Check the email address for typing errors, and put one that belongs to an account into the grant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The address stays unknown until the grant in the request is changed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #AMBIGUOUS_GRANT_BY_EMAIL_ADDRESS}: the email address belongs to several accounts.
     * </ul>
     */
    UNRESOLVABLE_GRANT_BY_EMAIL_ADDRESS(
            "UnresolvableGrantByEmailAddress", NOT_FOUND, DO_NOT_RETRY, "UnresolvableGrantBy EmailAddress"),
    /**
     * A request without an access key, or from a user who is not entitled to the operation.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference says that the request carries no access key, both SDK documents that
     * the operation is open to some users only.
     *
     * <p>What to do: Check that the request carries the access key ID. If it does, ask technical support whether this
     * user may perform the operation.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The access key stays missing from the request, or the operation stays closed
     * to this user.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_SECURITY_HEADER}: a required header is missing, the access key is not named.
     *   <li>{@link #INVALID_ACCESS_KEY_ID}: an access key ID is carried but does not exist.
     * </ul>
     */
    USER_KEY_MUST_BE_SPECIFIED("UserKeyMustBeSpecified", CREDENTIALS, DO_NOT_RETRY),
    /**
     * A website request in which the bucket name is missing, answered with status 301.
     *
     * <p>Listed with status 301 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the website request again with the bucket name in it. Do not look for an address to follow.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket name is missing; in spite of the status 301 this is no redirect
     * to follow.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #PERMANENT_REDIRECT}: a real redirect to the address of the bucket, also with status 301.
     *   <li>{@link #TEMPORARY_REDIRECT}: a real redirect to the bucket while the DNS is being updated.
     *   <li>{@link #REDIRECT}: a real redirect, for the time being.
     *   <li>{@link #NO_SUCH_WEBSITE_CONFIGURATION}: the website asked for does not exist, with status 404.
     * </ul>
     */
    WEBSITE_REDIRECT("WebsiteRedirect", REQUEST, DO_NOT_RETRY);

    private final String value;
    private final Category category;
    private final RetryAdvice retryAdvice;

    @SuppressWarnings("ImmutableEnumChecker") // made with List.of
    private final List<String> aliases;

    ServerErrorCode(String value, Category category, RetryAdvice retryAdvice, String... aliases) {
        this.value = value;
        this.category = category;
        this.retryAdvice = retryAdvice;
        this.aliases = List.of(aliases);
    }

    /**
     * Finds the code that a person means by a text.
     *
     * <p>The text is compared with the values, the spellings of the documents, the other aliases and the names of the
     * constants. Only letters and digits count, and their case does not matter.
     *
     * @param text what a person typed
     * @return the code, or empty if no document lists it
     */
    public static Optional<ServerErrorCode> find(String text) {
        return Optional.ofNullable(CodeIndex.byFolded(Objects.requireNonNull(text, "text")));
    }

    @Override
    public String value() {
        return value;
    }

    /** {@return this code, never empty} */
    @Override
    public Optional<ServerErrorCode> known() {
        return Optional.of(this);
    }

    /**
     * {@return the other texts that mean this code: first the spellings that documents print but servers do not send,
     * in the order of the documents, then other accepted ones}
     */
    public List<String> aliases() {
        return aliases;
    }

    /** {@return who or what is at fault} */
    public Category category() {
        return category;
    }

    /** {@return whether to send the request again, whatever the status of the response is} */
    public RetryAdvice retryAdvice() {
        return retryAdvice;
    }

    /** {@return the reason for {@link #retryAdvice()}, in one sentence} */
    public String retryReason() {
        return AdviceTable.of(this).retryReason();
    }

    /** {@return what this code means, in one sentence that covers all documents} */
    public String meaning() {
        return AdviceTable.of(this).meaning();
    }

    /** {@return what a person should do about the error, in one or two sentences} */
    public String action() {
        return AdviceTable.of(this).action();
    }

    /**
     * Returns how the documents disagree about the status or the meaning of this code.
     *
     * <p>Rows that differ only in wording do not disagree.
     *
     * @return one or two sentences, or empty if the documents agree
     */
    public Optional<String> disagreement() {
        return AdviceTable.of(this).disagreement();
    }

    /** {@return the codes that this one is mistaken for, each with how it differs from this code} */
    public List<Neighbour> neighbours() {
        return AdviceTable.of(this).neighbours();
    }

    /**
     * {@return every row of every document that lists this code, by {@link Edition} and then in the order of the
     * document; at least one}
     */
    public List<Listing> listings() {
        return ListingTable.of(this);
    }

    /**
     * Returns every row of one document that lists this code.
     *
     * @param edition the document
     * @return the rows in the order of the document; empty if the document does not list this code
     */
    public List<Listing> listings(Edition edition) {
        Objects.requireNonNull(edition, "edition");
        return listings().stream()
                .filter(listing -> listing.edition() == edition)
                .toList();
    }

    /**
     * Returns every HTTP status that a document gives for this code.
     *
     * <p>A server may send a different status, so never recognize a code by its status.
     *
     * @return the statuses in ascending order without duplicates; empty if no document gives one
     */
    public List<HttpStatus> statuses() {
        return listings().stream()
                .flatMap(listing -> listing.status().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * {@return the HTTP status that all documents agree on; empty if they give different ones, or if none gives one}
     */
    public Optional<HttpStatus> agreedStatus() {
        List<HttpStatus> statuses = statuses();
        return statuses.size() == 1 ? Optional.of(statuses.get(0)) : Optional.empty();
    }

    /** {@return the {@link #value()}} */
    @Override
    public String toString() {
        return value;
    }
}

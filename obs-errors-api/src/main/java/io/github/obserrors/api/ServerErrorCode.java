package io.github.obserrors.api;

import static io.github.obserrors.api.Category.*;
import static io.github.obserrors.api.RetryAdvice.*;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An error code of the OBS server that the kit knows.
 *
 * <p>Most codes are listed by at least one document of {@link Edition}. {@link #listings()} returns what the documents
 * say, one listing for each row, never merged: if the documents disagree, so do the listings. The other codes were seen
 * elsewhere, as {@link #sightings()} tells; {@link #isDocumented()} distinguishes the two kinds. The category, the
 * retry advice, the effect and the texts of {@link #meaning()}, {@link #action()}, {@link #retryReason()},
 * {@link #disagreement()} and {@link #neighbours()} are the kit's own judgement.
 *
 * <p>The texts are read from the tables of this module on first use; finding a code reads none of them.
 *
 * <p>A minor release may add constants, so give every {@code switch} a {@code default}.
 */
public enum ServerErrorCode implements ErrorCode {
    // Generated from the tables of this module by src/build/GenerateServerErrorCode.java, down to the semicolon.
    /**
     * OBS refuses access to the resource.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference gives no cause or names an object that is immutable; both SDK
     * documents name a date header that is missing or badly formed.
     *
     * <p>What to do: Check the bucket policy, the IAM policies and the ACLs first; a new IAM policy takes 10 to 15
     * minutes to apply. For a deletion, check whether the object is immutable. Then check the date header of the
     * request.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The request is refused until the permission, the object or the date header
     * changes.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_FORBIDDEN}: the permission is insufficient; both SDK documents say that no CORS rule
     *       matches.
     *   <li>{@link #ALL_ACCESS_DISABLED}: both SDK documents say that the bucket name is forbidden.
     *   <li>{@link #NO_SUCH_KEY}: OBS says that the object does not exist; a caller who may not list the bucket can get
     *       AccessDenied for a missing object instead.
     *   <li>{@link #UNAUTHORIZED}: the account lacks real-name authentication, whatever its permissions.
     *   <li>{@link #REQUEST_TIME_TOO_SKEWED}: the request carries a time, but it is too far from that of the server.
     * </ul>
     */
    ACCESS_DENIED("AccessDenied", PERMISSION, DO_NOT_RETRY),
    /**
     * The caller lacks permission; both SDK documents add that no CORS rule of the bucket matches.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: For a cross-origin request, compare the OPTIONS request with the CORS rules of the bucket and
     * correct whichever is wrong. Otherwise check the permissions of the caller.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The answer stays the same until the CORS rules, the permissions or the
     * request change.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_DENIED}: OBS refuses the request because of a policy, an ACL, an immutable object or the
     *       date header, not because of a CORS rule.
     *   <li>{@link #ALL_ACCESS_DISABLED}: both SDK documents say that the bucket name is forbidden.
     *   <li>{@link #NO_SUCH_CORS_CONFIGURATION}: the caller asked for the CORS configuration itself, and there is none.
     * </ul>
     */
    ACCESS_FORBIDDEN("AccessForbidden", PERMISSION, DO_NOT_RETRY),
    /**
     * The condition of the OBS account blocks the operation, for example because the account has expired or is frozen.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Find out whether the account has expired or is frozen, have that cleared, and send the request
     * again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: Sending the request again does not change the condition of the account.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #IN_ARREAR_OR_INSUFFICIENT_BALANCE}: the account owes fees or lacks balance.
     *   <li>{@link #FROZEN_USER_ID}: the user is frozen, and no other cause is possible.
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
     *   <li>{@link #ACCESS_DENIED}: the refusal has nothing to do with a forbidden bucket name.
     *   <li>{@link #ACCESS_FORBIDDEN}: both SDK documents say that no CORS rule matches.
     *   <li>{@link #INVALID_PAYER}: an object is closed to all access.
     * </ul>
     */
    ALL_ACCESS_DISABLED("AllAccessDisabled", PERMISSION, DO_NOT_RETRY),
    /**
     * The email address in a grant belongs to more than one account.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Put an email address that belongs to only one account into the grant, or identify the grantee in
     * another way.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The address stays ambiguous until the grant in the request changes.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #UNRESOLVABLE_GRANT_BY_EMAIL_ADDRESS}: the email address belongs to no account.
     * </ul>
     */
    AMBIGUOUS_GRANT_BY_EMAIL_ADDRESS("AmbiguousGrantByEmailAddress", REQUEST, DO_NOT_RETRY),
    /**
     * The append would make the object larger than an appendable object may be.
     *
     * <p>No document lists this code. Seen with status 400 by huawei-docs-append.
     *
     * <p>What to do: Append less data, or continue in a new object.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object and the data to append are just as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: a single upload is too large, whatever is already stored.
     *   <li>{@link #OBJECT_NOT_APPENDABLE}: the object takes no append at all.
     * </ul>
     */
    APPEND_TOO_LARGE("AppendTooLarge", LIMIT, DO_NOT_RETRY),
    /**
     * The region does not offer the type of AZ redundancy that the request asks for.
     *
     * <p>Listed with status 400 by java-sdk.
     *
     * <p>What to do: Choose a type of AZ redundancy that the region supports, or create the bucket in a region that
     * supports the type you want.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The region does not offer this type of AZ redundancy, and sending the
     * request again does not change that.
     */
    AZ_REDUNDANCY_TYPE_NOT_SUPPORTED("AZRedundancyTypeNotSupported", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The Content-MD5 header does not match the body that arrived.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the body again if you can repeat it. If that fails too, calculate the MD5 digest of exactly
     * the bytes that are sent and compare it with the Content-MD5 header.
     *
     * <p>{@link RetryAdvice#RESEND_IF_REPEATABLE}: The body may have been damaged on the way; it can be sent again only
     * if it can be produced a second time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_DIGEST}: the value of Content-MD5 is not valid in itself.
     *   <li>{@link #INCOMPLETE_BODY}: the body was cut off, whatever its digest.
     * </ul>
     */
    BAD_DIGEST("BadDigest", TRANSMISSION, RESEND_IF_REPEATABLE),
    /**
     * OBS does not accept the domain name.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the domain name for typing errors and send a valid one. The documents do not say what makes
     * a name valid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same name again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #CUSTOM_DOMAIN_NOT_EXIST}: the domain name may be valid, but it is not configured.
     * </ul>
     */
    BAD_DOMAIN_NAME("BadDomainName", REQUEST, DO_NOT_RETRY),
    /**
     * OBS does not accept the parameters of the request.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Read the error details in the response body, correct the parameter that they name, and send the
     * request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same parameters again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_ARGUMENT}: the description is nearly the same, and the body may name the argument.
     *   <li>{@link #INVALID_REQUEST}: the request as a whole is called invalid.
     * </ul>
     */
    BAD_REQUEST("BadRequest", REQUEST, DO_NOT_RETRY),
    /**
     * The name of the new bucket is already in use somewhere in OBS.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Create the bucket under another name. All users of OBS share one set of bucket names.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The name stays taken, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BUCKET_ALREADY_OWNED_BY_YOU}: the bucket with this name is your own.
     * </ul>
     */
    BUCKET_ALREADY_EXISTS("BucketAlreadyExists", STATE, DO_NOT_RETRY),
    /**
     * The bucket that the request creates is already yours.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference and the document labeled java-sdk say that an earlier request
     * created the bucket; the C SDK document says only that you have a bucket with this name.
     *
     * <p>What to do: Use the bucket that you have. Creating it again in its own region succeeds, so look for it in
     * another region than the one that you addressed. For a second bucket, choose another name.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket already exists, and creating it again does not change it.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BUCKET_ALREADY_EXISTS}: the name is taken, but OBS does not say that the bucket is yours.
     * </ul>
     */
    BUCKET_ALREADY_OWNED_BY_YOU("BucketAlreadyOwnedByYou", STATE, DO_NOT_RETRY),
    /**
     * The request conflicts with an expansion of the bucket that is still running.
     *
     * <p>Listed with status 409 by api-reference.
     *
     * <p>What to do: Wait and send the request again, with growing pauses. If the error persists, contact technical
     * support with the request ID.
     *
     * <p>{@link RetryAdvice#RETRY}: The description suggests a passing state, so wait and try again; the documents do
     * not say how long it lasts.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET_STATE}: another state of the bucket, for example replication, rules the request out.
     *   <li>{@link #OPERATION_ABORTED}: any operation on the resource may conflict, and the documents advise a retry.
     * </ul>
     */
    BUCKET_EXPANDING("BucketExpanding", STATE, RETRY),
    /**
     * The bucket cannot be deleted because it still holds something.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Delete the objects, then the bucket. If you see no objects, list and delete old versions, which
     * the client guide names, and list and abort unfinished multipart uploads, which count as well.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket stays as it is until its contents are deleted.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #DIRECTORY_NOT_EMPTY}: a directory of a parallel file system still holds something, not the bucket.
     * </ul>
     */
    BUCKET_NOT_EMPTY("BucketNotEmpty", STATE, DO_NOT_RETRY),
    /**
     * The request is of a kind that does not accept security credentials.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Send the request without security credentials. The documents do not say which requests or which
     * credentials are meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same request with the same credentials again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_SECURITY}: the request accepts credentials, but these are not valid.
     * </ul>
     */
    CREDENTIALS_NOT_SUPPORTED("CredentialsNotSupported", CREDENTIALS, DO_NOT_RETRY),
    /**
     * The domain is already configured; the code really is spelled Aready on the wire.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Leave the domain as it is. In code, compare with exactly this spelling.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The domain is already configured, and there is nothing left to do.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #TOO_MANY_CUSTOM_DOMAINS}: there are too many domains, whichever one the request names.
     *   <li>{@link #CUSTOM_DOMAIN_NOT_EXIST}: the domain is not configured.
     * </ul>
     */
    CUSTOM_DOMAIN_AREADY_EXIST("CustomDomainAreadyExist", STATE, DO_NOT_RETRY),
    /**
     * The domain that the request names does not exist.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference means the domain of any operation; both SDK documents mean a domain
     * to be deleted.
     *
     * <p>What to do: Check the name of the domain. For a deletion, stop here: the domain was never configured or has
     * already been deleted.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The domain stays absent; for a deletion there is nothing left to do.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_CUSTOM_DOMAIN}: the request asks for a domain that is not set, and the status is 404.
     *   <li>{@link #BAD_DOMAIN_NAME}: the domain name is not valid.
     *   <li>{@link #CUSTOM_DOMAIN_AREADY_EXIST}: the domain is already configured.
     * </ul>
     */
    CUSTOM_DOMAIN_NOT_EXIST("CustomDomainNotExist", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The user who sent the request is no longer registered.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Top up the account or register again, as both SDK documents advise, and send the request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The user stays deregistered until someone acts on the account.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #IN_ARREAR_OR_INSUFFICIENT_BALANCE}: the user owes fees or lacks balance, but is not said to be
     *       deregistered.
     *   <li>{@link #NOT_SIGNED_UP}: the account was never signed up for OBS.
     *   <li>{@link #FROZEN_USER_ID}: the user still exists, but is frozen.
     * </ul>
     */
    DEREGISTER_USER_ID("DeregisterUserId", ACCOUNT, DO_NOT_RETRY),
    /**
     * The directory of a parallel file system cannot be deleted because it still holds something.
     *
     * <p>No document lists this code. Seen with status 409 by otc.
     *
     * <p>What to do: Delete what the directory holds, then the directory.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The directory stays as it is until its contents are deleted.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BUCKET_NOT_EMPTY}: the bucket itself is to be deleted, not a directory in it.
     * </ul>
     */
    DIRECTORY_NOT_EMPTY("DirectoryNotEmpty", STATE, DO_NOT_RETRY),
    /**
     * The object, the part or the configuration to upload is too large; both SDK documents mean an upload by POST.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: For an object over 5 GB use a multipart upload: a single put, post or append, and each part, takes
     * 5 GB at most. A bucket configuration takes 20 KB at most. For an upload by POST, also check the limit that the
     * policy sets.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The upload is just as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #APPEND_TOO_LARGE}: the object would grow too large by an append.
     *   <li>{@link #ENTITY_TOO_SMALL}: the object is below the lower limit.
     *   <li>{@link #INLINE_DATA_TOO_LARGE}: the inline data is too large, not the object.
     *   <li>{@link #MAX_MESSAGE_LENGTH_EXCEEDED}: the request is too long, or a copy request has a body.
     *   <li>{@link #MAX_POST_PRE_DATA_LENGTH_EXCEEDED_ERROR}: the form fields before the file are too large.
     * </ul>
     */
    ENTITY_TOO_LARGE("EntityTooLarge", LIMIT, DO_NOT_RETRY),
    /**
     * The object or the part to upload is too small.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference means any upload and says that the size exceeds the lower limit;
     * both SDK documents mean an upload by POST.
     *
     * <p>What to do: Make every part of a multipart upload except the last at least 100 KB large. For an upload by
     * POST, send a larger object, or lower the minimum that the policy sets.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The upload is just as small the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: the object is above the upper limit.
     *   <li>{@link #INVALID_PART}: a part is missing or has another ETag, whatever its size.
     * </ul>
     */
    ENTITY_TOO_SMALL("EntityTooSmall", LIMIT, DO_NOT_RETRY),
    /**
     * The request configures an inventory for a parallel file system, which has none.
     *
     * <p>No document lists this code. Seen with status 400 by otc.
     *
     * <p>What to do: Configure the inventory for an object bucket. For a parallel file system, list its contents
     * instead.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: A parallel file system takes no inventory, however often the request is
     * sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #FS_NOT_SUPPORT}: a parallel file system lacks another interface.
     * </ul>
     */
    FILE_GATEWAY_BUCKET("FileGatewayBucket", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * An anonymous download asks OBS to replace headers of the response, which only a signed request may do.
     *
     * <p>No document lists this code. Seen with status 400 by otc.
     *
     * <p>What to do: Sign the request, or use a signed URL. Otherwise leave out the parameters that replace response
     * headers, for example response-content-type.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same anonymous request again.
     */
    FORBID_ANON_REQ_OVERWRITE_RESP_HEAD("ForbidAnonReqOverwriteRespHead", REQUEST, DO_NOT_RETRY),
    /**
     * The user who sent the request is frozen.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Find out why the user is frozen and have that lifted. The documents do not say how.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The user stays frozen until someone acts on the account.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCOUNT_PROBLEM}: the account is in an abnormal condition, and frozen is only one example.
     *   <li>{@link #NOT_SIGNED_UP}: the account was never signed up for OBS.
     *   <li>{@link #DEREGISTER_USER_ID}: the user is no longer registered at all.
     * </ul>
     */
    FROZEN_USER_ID("FrozenUserId", ACCOUNT, DO_NOT_RETRY),
    /**
     * A parallel file system does not offer the interface that the request uses.
     *
     * <p>No document lists this code. Seen with status 405 by otc and huawei-docs.
     *
     * <p>What to do: Use an interface that parallel file systems have, or an object bucket.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: A parallel file system lacks this interface, however often the request is
     * sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #FILE_GATEWAY_BUCKET}: the request configures an inventory, which a parallel file system does not
     *       have.
     *   <li>{@link #METHOD_NOT_ALLOWED}: the resource does not take the method, and no parallel file system need be
     *       involved.
     * </ul>
     */
    FS_NOT_SUPPORT("FsNotSupport", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The file cannot be uploaded or created because that breaks a rule for creating files.
     *
     * <p>Listed with status 409 by java-sdk.
     *
     * <p>What to do: Check whether the request overwrites a file where that is not allowed, or uses a file as a
     * directory under POSIX semantics, and choose another path.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same rule for files is broken again, for example by overwriting where
     * that is not allowed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #FS_RENAME_CONFLICT}: a rename conflicts with another operation, which passes.
     *   <li>{@link #OPERATION_ABORTED}: another operation is in the way, which passes.
     * </ul>
     */
    FS_OBJECT_CONFLICT("FsObjectConflict", STATE, DO_NOT_RETRY),
    /**
     * The rename conflicts with another operation on the object.
     *
     * <p>No document lists this code. Seen with status 409 by otc.
     *
     * <p>What to do: Wait and send the request again, with growing pauses. If the error recurs, keep several clients
     * from working on the object at the same time.
     *
     * <p>{@link RetryAdvice#RETRY}: The other operation on the object is expected to end.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #FS_OBJECT_CONFLICT}: a rule for creating files is broken, which does not pass.
     *   <li>{@link #OPERATION_ABORTED}: any operation on any resource may conflict, not only a rename.
     * </ul>
     */
    FS_RENAME_CONFLICT("FsRenameConflict", STATE, RETRY),
    /**
     * Flow control did not admit the request.
     *
     * <p>No document lists this code. Seen with status 503 by hadoop-client.
     *
     * <p>What to do: Send fewer requests at a time and pause between them, with growing pauses as long as the code
     * recurs.
     *
     * <p>{@link RetryAdvice#RETRY_MORE_SLOWLY}: This is flow control; Huawei's file system client pauses longer for it
     * than for other errors.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SLOW_DOWN}: the documented code for the same remedy.
     *   <li>{@link #TOO_MANY_REQUESTS}: the status is 429.
     * </ul>
     */
    GET_QOS_TOKEN_EXCEPTION("GetQosTokenException", SERVICE, RETRY_MORE_SLOWLY),
    /**
     * The region in the request does not match the region that was addressed.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference says that the configured limitation and the region are inconsistent;
     * both SDK documents say that Location is missing for a non-default region.
     *
     * <p>What to do: Set Location to the region that the request is sent to, or send the request to the default region.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: Location and the region that is addressed do not match until one of them
     * changes.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_LOCATION_CONSTRAINT}: the value of Location itself is wrong or names no region.
     *   <li>{@link #MISSING_REGION}: the system has no default region at all.
     * </ul>
     */
    ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION("IllegalLocationConstraintException", ADDRESS, DO_NOT_RETRY),
    /**
     * OBS does not accept the versioning configuration.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the versioning configuration in the request. The documents do not say what is wrong with
     * it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same configuration again.
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
     * Only a part of the request body arrived.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Upload the object again from its start. If that fails too, check the network and whether
     * Content-Length equals the number of bytes that are sent.
     *
     * <p>{@link RetryAdvice#RESEND_IF_REPEATABLE}: The network may have cut the body off; it can be sent again only if
     * it can be produced a second time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BAD_DIGEST}: the digest does not match the body, which is not said to be cut off.
     *   <li>{@link #REQUEST_TIMEOUT}: the connection was idle for too long.
     * </ul>
     */
    INCOMPLETE_BODY("IncompleteBody", TRANSMISSION, RESEND_IF_REPEATABLE),
    /**
     * The form of a POST upload does not hold exactly one file.
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
     *   <li>{@link #MALFORMED_POST_REQUEST}: the format of the body is wrong, however many files it holds.
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
     * The inline data exceeds its size limit.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Reduce the inline data in the request. The documents do not say what the limit is.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The inline data is just as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: the object is too large, not the inline data.
     * </ul>
     */
    INLINE_DATA_TOO_LARGE("InlineDataTooLarge", LIMIT, DO_NOT_RETRY),
    /**
     * There is too little storage space; both SDK documents name a quota as a possible cause.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Raise the quota of the bucket or delete some objects, then send the request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: Space stays short until the quota is raised or objects are deleted.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SYSTEM_CAPACITY_NOT_ENOUGH}: the capacity of the system is short, not your own quota.
     * </ul>
     */
    INSUFFICIENT_STORAGE_SPACE("InsufficientStorageSpace", LIMIT, DO_NOT_RETRY),
    /**
     * A fault occurred inside OBS while it handled the request.
     *
     * <p>Listed with status 500 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Wait a little and send the request again; if it must not be done twice, first check whether it was
     * done. If the error persists, contact technical support with the request ID and the host ID.
     *
     * <p>{@link RetryAdvice#RETRY}: All three documents say to retry later, and every client that was looked at retries
     * it.
     *
     * <p>{@link Effect#POSSIBLE}: A fault inside OBS does not tell how far the request had got.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SERVICE_UNAVAILABLE}: the server may merely be overloaded, and the status is 503.
     * </ul>
     */
    INTERNAL_ERROR("InternalError", SERVICE, RETRY),
    /**
     * OBS does not know the access key ID, or temporary credentials have expired or do not match their security token.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: If the credentials are temporary, renew them, and send the access key and the security token that
     * were issued together. Otherwise compare the access key ID in the settings of the client with the one that was
     * issued.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The access key ID stays unknown or expired until another one is used.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: the signature is wrong, but the access key ID is not said to be unknown.
     *   <li>{@link #INVALID_SECURITY}: the security credentials are not valid, and OBS does not say which part.
     *   <li>{@link #USER_KEY_MUST_BE_SPECIFIED}: the API reference says that the request carries no access key at all.
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
     * OBS does not accept the value of a parameter.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Look for ArgumentName and ArgumentValue in the response body, or else at its message, and correct
     * that parameter.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same parameter again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BAD_REQUEST}: the description is nearly the same, and the documents draw no line between the two.
     *   <li>{@link #INVALID_REQUEST}: the request as a whole is called invalid.
     * </ul>
     */
    INVALID_ARGUMENT("InvalidArgument", REQUEST, DO_NOT_RETRY),
    /**
     * The bucket does not exist; the status is 400.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the name of the bucket and use one that exists.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket stays missing until it is created or the request names another
     * one.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_BUCKET}: the condition is the same, but the status is 404.
     *   <li>{@link #INVALID_BUCKET_NAME}: the name itself breaks the rules.
     * </ul>
     */
    INVALID_BUCKET("InvalidBucket", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket name breaks the rules for names, for example in its length or its characters.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Choose a name that is short enough and has no characters that are not allowed.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same name again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET}: the name is acceptable, but no such bucket exists.
     * </ul>
     */
    INVALID_BUCKET_NAME("InvalidBucketName", REQUEST, DO_NOT_RETRY),
    /**
     * The state of the bucket rules the request out; for example, versioning cannot be disabled during replication.
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
     *   <li>{@link #INVALID_OBJECT_STATE}: the state of an object rules the request out, and the status is 403.
     *   <li>{@link #ILLEGAL_VERSIONING_CONFIGURATION_EXCEPTION}: the versioning configuration itself is wrong.
     *   <li>{@link #BUCKET_EXPANDING}: the bucket is being expanded, which appears to be a passing state.
     * </ul>
     */
    INVALID_BUCKET_STATE("InvalidBucketState", STATE, DO_NOT_RETRY),
    /**
     * The new policy in a request to change the policy of a bucket is not valid.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the new policy in the request. The name of the code suggests the storage policy; the
     * documents do not say what is valid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same policy again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_POLICY}: the bucket policy as a document fails the check.
     *   <li>{@link #INVALID_STORAGE_CLASS}: a storage class is wrong, and no policy is involved.
     * </ul>
     */
    INVALID_BUCKET_STORAGE_POLICY("InvalidBucketStoragePolicy", REQUEST, DO_NOT_RETRY),
    /**
     * The value of the Content-Length header is not valid.
     *
     * <p>No document lists this code. Seen with status 400 by otc and huawei-docs.
     *
     * <p>What to do: Set Content-Length to the number of bytes in the body, as a decimal number without a sign, and
     * check that nothing between client and server changes it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same header value again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_CONTENT_LENGTH}: the header is missing, and the status is 411.
     *   <li>{@link #MULTIPLE_CONTENT_LENGTHS}: the request has the header more than once.
     * </ul>
     */
    INVALID_CONTENT_LENGTH("InvalidContentLength", REQUEST, DO_NOT_RETRY),
    /**
     * OBS does not accept the default storage class that the request sets for a bucket.
     *
     * <p>No document lists this code. Seen with status 400 by otc and huawei-docs.
     *
     * <p>What to do: Correct the default storage class in the request to one that the bucket can have.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same storage class again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_STORAGE_CLASS}: a storage class is wrong, and it need not be the default of a bucket.
     * </ul>
     */
    INVALID_DEFAULT_STORAGE_CLASS("InvalidDefaultStorageClass", REQUEST, DO_NOT_RETRY),
    /**
     * The value of the Content-MD5 header is not valid in itself.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Write Content-MD5 as RFC 1864 defines it: the MD5 digest of the body in Base64. The documents do
     * not say what makes a value invalid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same header value again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BAD_DIGEST}: the value of Content-MD5 does not match the body that arrived.
     * </ul>
     */
    INVALID_DIGEST("InvalidDigest", REQUEST, DO_NOT_RETRY),
    /**
     * The encryption algorithm or header is wrong, so an object under SSE-C cannot be decrypted.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the encryption headers that belong to the object when you download it. Both SDK documents
     * name an object encrypted with SSE-C.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same encryption header is wrong again.
     */
    INVALID_ENCRYPTION_ALGORITHM_ERROR("InvalidEncryptionAlgorithmError", REQUEST, DO_NOT_RETRY),
    /**
     * The Location in a request to create a bucket is wrong or names a region that does not exist.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the Location in the bucket creation request so that it names a region that exists.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same Location again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION}: Location is missing or does not match the region that is
     *       addressed.
     *   <li>{@link #MISSING_REGION}: the request names no region, and there is no default.
     * </ul>
     */
    INVALID_LOCATION_CONSTRAINT("InvalidLocationConstraint", REQUEST, DO_NOT_RETRY),
    /**
     * The object is cold and not yet restored, or it is to be restored and is not cold.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Restore a cold object and wait until the restore has ended before you access it. Do not restore an
     * object that is not cold.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The request fails until the state of the object changes: a restore has to
     * start or to end.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #RESTORE_ALREADY_IN_PROGRESS}: the request conflicts with a running restore, and the status is 409.
     *   <li>{@link #OBJECT_HAS_ALREADY_RESTORED}: the object is already restored, and its retention period cannot be
     *       shortened.
     *   <li>{@link #INVALID_BUCKET_STATE}: the state of the bucket rules the request out, and the status is 409.
     * </ul>
     */
    INVALID_OBJECT_STATE("InvalidObjectState", STATE, DO_NOT_RETRY),
    /**
     * A part in the list was not uploaded, or its ETag differs from the one in the list.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: List the parts that were uploaded, upload what is missing, correct the part numbers and ETags, and
     * complete the upload again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The list of parts is wrong, or a part is missing, until one of them is put
     * right.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_SMALL}: a part that is not the last is too small.
     *   <li>{@link #INVALID_PART_ORDER}: the parts exist, but the list is not in ascending order.
     *   <li>{@link #NO_SUCH_UPLOAD}: the whole multipart upload is gone or unknown.
     * </ul>
     */
    INVALID_PART("InvalidPart", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The list of parts is not sorted by part number.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Sort the list by ascending part number and complete the upload again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The list of parts is in the same order the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_PART}: a part is missing or its ETag differs, whatever the order.
     * </ul>
     */
    INVALID_PART_ORDER("InvalidPartOrder", REQUEST, DO_NOT_RETRY),
    /**
     * The object is closed to all access.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Find out why access to the object is disabled. The name of the code mentions a payer, but the
     * documents do not explain it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object stays closed, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ALL_ACCESS_DISABLED}: an operation is closed to the caller, or a bucket name is forbidden.
     *   <li>{@link #REQUEST_PAYER_DENIED}: the request does not accept the cost that a requester-pays bucket charges.
     * </ul>
     */
    INVALID_PAYER("InvalidPayer", PERMISSION, DO_NOT_RETRY),
    /**
     * The content of a form breaks the conditions of its policy document.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Compare each field of the form with the conditions of the policy, using the error details in the
     * response body, and correct whichever is wrong.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same form breaks the same conditions again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_POLICY}: a bucket policy fails the check, and no form is involved.
     * </ul>
     */
    INVALID_POLICY_DOCUMENT("InvalidPolicyDocument", REQUEST, DO_NOT_RETRY),
    /**
     * OBS cannot deliver the range that the request asks for.
     *
     * <p>Listed with status 416 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Look up the size of the object and ask for a range that lies within it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS cannot deliver the range the next time either.
     */
    INVALID_RANGE("InvalidRange", REQUEST, DO_NOT_RETRY),
    /**
     * The redirect location in the request is not valid.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the redirect location in the request. One document asks for the correct IP address,
     * another for the correct address.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same location again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #REDIRECT}: OBS redirects the request, and no value in the request is wrong.
     * </ul>
     */
    INVALID_REDIRECT_LOCATION("InvalidRedirectLocation", REQUEST, DO_NOT_RETRY),
    /**
     * The request is not valid; the documents name no cause and refer to the details in the response.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Read the error details in the response body, correct the parameter that they name, and send the
     * request again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same request again.
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
     * The body of a POST request is not valid; both SDK documents mean a required body that was not sent.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the body that the operation requires, in the correct format.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same body, or its absence, again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_REQUEST_BODY_ERROR}: the XML document in the request is empty.
     *   <li>{@link #UNEXPECTED_CONTENT}: the request may also carry a body that it must not have.
     *   <li>{@link #MALFORMED_POST_REQUEST}: the request has a body, but its format is wrong.
     * </ul>
     */
    INVALID_REQUEST_BODY("InvalidRequestBody", REQUEST, DO_NOT_RETRY),
    /**
     * OBS does not accept the security credentials.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Obtain new credentials and use all of them together. The documents do not say which of them is
     * wrong.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same credentials again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: the signature is wrong, but the credentials are not said to be.
     *   <li>{@link #INVALID_ACCESS_KEY_ID}: OBS names the access key ID as the part that does not exist.
     *   <li>{@link #CREDENTIALS_NOT_SUPPORTED}: the request accepts no security credentials, valid or not.
     * </ul>
     */
    INVALID_SECURITY("InvalidSecurity", CREDENTIALS, DO_NOT_RETRY),
    /**
     * OBS does not accept the storage class.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the storage class in the request. The documents do not list the valid ones next to this
     * code.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same storage class again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET_STORAGE_POLICY}: a policy is wrong, not a storage class as such.
     *   <li>{@link #INVALID_DEFAULT_STORAGE_CLASS}: the default storage class of a bucket is wrong.
     * </ul>
     */
    INVALID_STORAGE_CLASS("InvalidStorageClass", REQUEST, DO_NOT_RETRY),
    /**
     * A tag in a request that configures the tags of a bucket is not valid.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the tag in the request. The documents do not say what makes a tag valid.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same tag again.
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
     * The log delivery group has no permission for the bucket that is to receive the logs.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Give the delivery group permission in the ACL of the target bucket, then configure logging again.
     * The client guide asks for Bucket Write and ACL View.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The permission stays missing until the ACL of the target bucket changes.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_LOGGING_STATUS}: the XML of the logging configuration is wrong.
     * </ul>
     */
    INVALID_TARGET_BUCKET_FOR_LOGGING("InvalidTargetBucketForLogging", PERMISSION, DO_NOT_RETRY),
    /**
     * OBS cannot parse the URI.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Check the URI for characters that have to be percent-encoded, above all in the object key and in
     * the query.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS cannot parse the same URI the next time either.
     */
    INVALID_URI("InvalidURI", REQUEST, DO_NOT_RETRY),
    /**
     * The account of the caller, or of the owner of the resource, is in arrears or short of balance.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: Both SDK documents speak of arrears or an insufficient balance; the API reference
     * speaks of a permission that is missing in the ACL.
     *
     * <p>What to do: Top up the account. If the balance of the caller is in order, ask the owner of the resource. If
     * that is in order too, check the permissions in the ACL, which the API reference names.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The account stays in arrears until it is topped up, and an ACL stays as it
     * is until it is changed.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCOUNT_PROBLEM}: the account is abnormal in another way, for example expired or frozen.
     *   <li>{@link #DEREGISTER_USER_ID}: the user is deregistered, although the advice to top up is the same.
     * </ul>
     */
    IN_ARREAR_OR_INSUFFICIENT_BALANCE("InArrearOrInsufficientBalance", ACCOUNT, DO_NOT_RETRY),
    /**
     * The object key is too long; this is the spelling of the API reference.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Use a shorter key. The documents give no limit next to this code; the client guide allows 1023
     * characters for the absolute path of a file.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key is just as long the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KEY_TOO_LONG_ERROR}: the condition is the same, in the spelling of both SDK documents.
     *   <li>{@link #REQUEST_URI_TOO_LARGE}: the whole URI is too long, of which the key is one part.
     * </ul>
     */
    KEY_TOO_LONG("KeyTooLong", LIMIT, DO_NOT_RETRY),
    /**
     * The object key is too long; this is the spelling of both SDK documents.
     *
     * <p>Listed with status 400 by java-sdk and c-sdk.
     *
     * <p>What to do: Use a shorter key. The documents give no limit next to this code; the client guide allows 1023
     * characters for the absolute path of a file.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key is just as long the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KEY_TOO_LONG}: the condition is the same, in the spelling of the API reference.
     * </ul>
     */
    KEY_TOO_LONG_ERROR("KeyTooLongError", LIMIT, DO_NOT_RETRY),
    /**
     * The master key for encryption with KMS (SSE-KMS) is disabled.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Use another master key, or have this one enabled. If that does not help, contact technical
     * support.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key stays disabled until it is enabled or the request names another one.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KMS_NOT_FOUND_EXCEPTION}: the master key does not exist.
     * </ul>
     */
    KMS_DISABLED_EXCEPTION("KMS.DisabledException", STATE, DO_NOT_RETRY),
    /**
     * OBS cannot find the master key for encryption with KMS (SSE-KMS).
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Name the correct master key in the request and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The key stays missing until the request names another one.
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
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same XML again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: any XML may be wrong, not only that of an ACL.
     *   <li>{@link #MALFORMED_QUOTA_ERROR}: the XML of a quota is wrong.
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
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same XML again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: the documents name the schema or a configuration item as the cause.
     *   <li>{@link #MALFORMED_XML_ERROR}: only the XML of bucket tags is meant.
     * </ul>
     */
    MALFORMED_ERROR("MalformedError", REQUEST, DO_NOT_RETRY),
    /**
     * The XML of a logging configuration is not in the required format.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the XML of the logging configuration and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same XML again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: any XML may be wrong, not only that of logging.
     *   <li>{@link #MALFORMED_QUOTA_ERROR}: the XML of a quota is wrong.
     *   <li>{@link #INVALID_TARGET_BUCKET_FOR_LOGGING}: the target bucket lacks an ACL permission, and the XML is in
     *       order.
     * </ul>
     */
    MALFORMED_LOGGING_STATUS("MalformedLoggingStatus", REQUEST, DO_NOT_RETRY),
    /**
     * The bucket policy failed the check by OBS.
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
     *   <li>{@link #INVALID_POLICY_DOCUMENT}: a form breaks its policy document, and no bucket policy is involved.
     *   <li>{@link #INVALID_BUCKET_STORAGE_POLICY}: a new policy is wrong; the name of the code suggests the storage
     *       policy.
     * </ul>
     */
    MALFORMED_POLICY("MalformedPolicy", REQUEST, DO_NOT_RETRY),
    /**
     * The body of a POST request is not in the required format.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Check how the body of the POST request is built and send it in the format that the operation
     * requires.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same body again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_REQUEST_BODY}: both SDK documents say that the body is missing.
     *   <li>{@link #REQUEST_IS_NOT_MULTI_PART_CONTENT}: the body is not multipart form data at all.
     *   <li>{@link #INCORRECT_NUMBER_OF_FILES_IN_POST_REQUEST}: the form does not hold exactly one file.
     * </ul>
     */
    MALFORMED_POST_REQUEST("MalformedPOSTRequest", REQUEST, DO_NOT_RETRY),
    /**
     * The XML of a quota configuration is not in the required format.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the XML of the quota and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same XML again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_ACL_ERROR}: the XML of an ACL is wrong.
     *   <li>{@link #MALFORMED_LOGGING_STATUS}: the XML of a logging configuration is wrong.
     * </ul>
     */
    MALFORMED_QUOTA_ERROR("MalformedQuotaError", REQUEST, DO_NOT_RETRY),
    /**
     * The XML is not well-formed or does not follow the schema; both SDK documents mean a configuration item.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Correct the XML so that it is well-formed and follows the schema of the operation, and send it
     * again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same XML again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML_ERROR}: only the XML of bucket tags is meant.
     *   <li>{@link #MALFORMED_ERROR}: the XML of the request is wrong, and the documents do not say which.
     *   <li>{@link #MALFORMED_ACL_ERROR}: the XML of an ACL is wrong.
     *   <li>{@link #MALFORMED_LOGGING_STATUS}: the XML of a logging configuration is wrong.
     * </ul>
     */
    MALFORMED_XML("MalformedXML", REQUEST, DO_NOT_RETRY),
    /**
     * The XML of the tag configuration of a bucket is not in the required format.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Correct the XML of the bucket tags and send it again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same XML again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MALFORMED_XML}: any XML or a configuration item is meant, not only bucket tags.
     *   <li>{@link #MALFORMED_ERROR}: the XML of the request is wrong, and the documents do not say which.
     *   <li>{@link #INVALID_TAG_ERROR}: the tag itself is wrong, not the XML around it.
     * </ul>
     */
    MALFORMED_XML_ERROR("MalformedXMLError", REQUEST, DO_NOT_RETRY),
    /**
     * The request is longer than allowed.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference says only that the request is too long; both SDK documents mean a
     * body in a request to copy an object.
     *
     * <p>What to do: To copy an object, send no body. For any other request, make it shorter.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The request is just as long, or carries the same body, the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ENTITY_TOO_LARGE}: the object to upload is too large.
     *   <li>{@link #METADATA_TOO_LARGE}: the metadata headers are too large, not the request as a whole.
     *   <li>{@link #UNEXPECTED_CONTENT}: the request carries or lacks a body by mistake, whatever its length.
     * </ul>
     */
    MAX_MESSAGE_LENGTH_EXCEEDED("MaxMessageLengthExceeded", LIMIT, DO_NOT_RETRY, "MaxMessageLength Exceeded"),
    /**
     * The fields before the file in a POST upload hold too much data.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Shorten the form fields that precede the file. The documents do not say what the limit is.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The fields are just as large the next time.
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
     * The metadata headers exceed their size limit.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Shorten or remove metadata headers. The documents do not say what the limit is.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The metadata is just as large the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MAX_MESSAGE_LENGTH_EXCEEDED}: the request is too long, and metadata is not named.
     * </ul>
     */
    METADATA_TOO_LARGE("MetadataTooLarge", LIMIT, DO_NOT_RETRY),
    /**
     * The resource does not accept this HTTP method.
     *
     * <p>Listed with status 405 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Use a method that the resource accepts. Check also whether the region of the bucket offers the
     * feature, a cause that the HTTP status document names.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The resource does not accept this method, and sending the request again does
     * not change that.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #FS_NOT_SUPPORT}: a parallel file system lacks the interface.
     *   <li>{@link #NOT_IMPLEMENTED}: a header asks for a missing function, and the status is 501.
     *   <li>{@link #SERVICE_NOT_IMPLEMENTED}: the server has no implementation of the method at all, and the status is
     *       501.
     *   <li>{@link #SERVICE_NOT_SUPPORTED}: the server does not support the method, and the status is 409.
     * </ul>
     */
    METHOD_NOT_ALLOWED("MethodNotAllowed", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The request has no Content-Length header.
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
     *   <li>{@link #INVALID_CONTENT_LENGTH}: the header is there, but its value is not valid.
     *   <li>{@link #MISSING_REQUIRED_HEADER}: another required header is missing, and the status is 400.
     * </ul>
     */
    MISSING_CONTENT_LENGTH("MissingContentLength", REQUEST, DO_NOT_RETRY),
    /**
     * The request names no region, and the system has no default region.
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
     *   <li>{@link #INVALID_LOCATION_CONSTRAINT}: Location names a region, but not a valid one.
     *   <li>{@link #ILLEGAL_LOCATION_CONSTRAINT_EXCEPTION}: a default region exists, but the request is for another
     *       one.
     * </ul>
     */
    MISSING_REGION("MissingRegion", REQUEST, DO_NOT_RETRY),
    /**
     * The body is empty where an XML document is required.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the XML document that the operation requires, and check that the client does not lose it
     * before sending.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The body is just as empty the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_REQUEST_BODY}: a body is wrong or missing, and it need not be an XML document.
     *   <li>{@link #UNEXPECTED_CONTENT}: the request may also carry a body that it must not have.
     * </ul>
     */
    MISSING_REQUEST_BODY_ERROR("MissingRequestBodyError", REQUEST, DO_NOT_RETRY),
    /**
     * The request lacks a header that the operation needs.
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
     *   <li>{@link #MISSING_SECURITY_HEADER}: the description is nearly the same, but the name suggests a security
     *       header.
     *   <li>{@link #MISSING_CONTENT_LENGTH}: the missing header is Content-Length, and the status is 411.
     * </ul>
     */
    MISSING_REQUIRED_HEADER("MissingRequiredHeader", REQUEST, DO_NOT_RETRY),
    /**
     * The request lacks a header that it needs; the name of the code suggests one for security.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Add the missing header. Check the headers for authentication first, which the name suggests; the
     * documents do not say which header is meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request lacks the header again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #MISSING_REQUIRED_HEADER}: the description is nearly the same, but any required header may be meant.
     *   <li>{@link #USER_KEY_MUST_BE_SPECIFIED}: the API reference says that the access key is missing, not just any
     *       header.
     * </ul>
     */
    MISSING_SECURITY_HEADER("MissingSecurityHeader", REQUEST, DO_NOT_RETRY),
    /**
     * The request has more than one Content-Length header.
     *
     * <p>No document lists this code. Seen with status 400 by otc and huawei-docs.
     *
     * <p>What to do: Send exactly one Content-Length header, and check that nothing between client and server adds
     * another.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request has the header more than once again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_CONTENT_LENGTH}: the request has one such header, but its value is not valid.
     * </ul>
     */
    MULTIPLE_CONTENT_LENGTHS("MultipleContentLengths", REQUEST, DO_NOT_RETRY),
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
     *   <li>{@link #SERVICE_NOT_IMPLEMENTED}: the server lacks the method, not a function behind a header.
     *   <li>{@link #SERVICE_NOT_SUPPORTED}: the server does not support the method, and the status is 409.
     *   <li>{@link #METHOD_NOT_ALLOWED}: the resource does not accept the method, and the status is 405.
     * </ul>
     */
    NOT_IMPLEMENTED("NotImplemented", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The account is not registered for OBS.
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
     * The bucket has no bucket policy; only the API reference lists this spelling with Not.
     *
     * <p>Listed with status 404 by api-reference.
     *
     * <p>What to do: Configure a bucket policy if there should be one; otherwise read the answer as no policy. Treat
     * NoSuchBucketPolicy alike.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The policy stays missing until one is configured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_BUCKET_POLICY}: the condition is the same, in a spelling that all three documents list.
     *   <li>{@link #NO_SUCH_POLICY}: the request asks for a policy by its name, not for the policy of the bucket.
     * </ul>
     */
    NOT_SUCH_BUCKET_POLICY("NotSuchBucketPolicy", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket does not exist; the status is 404.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the name of the bucket and the endpoint, and create the bucket if it should be yours.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket stays missing until it is created or the request names another
     * one.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_BUCKET}: the condition is the same, but the status is 400.
     *   <li>{@link #NO_SUCH_KEY}: the object is missing, not the bucket.
     * </ul>
     */
    NO_SUCH_BUCKET("NoSuchBucket", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket has no bucket policy; all three documents list this spelling.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure a bucket policy if there should be one; otherwise read the answer as no policy. Treat
     * NotSuchBucketPolicy alike.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The policy stays missing until one is configured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NOT_SUCH_BUCKET_POLICY}: the condition is the same, in a spelling that only the API reference
     *       lists.
     *   <li>{@link #NO_SUCH_POLICY}: the request asks for a policy by its name, not for the policy of the bucket.
     * </ul>
     */
    NO_SUCH_BUCKET_POLICY("NoSuchBucketPolicy", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket has no CORS configuration.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure CORS for the bucket if there should be rules; otherwise read the answer as no rules.
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
     * The custom domain that the request asks for is not set.
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
     *   <li>{@link #CUSTOM_DOMAIN_NOT_EXIST}: a domain for an operation or a deletion is missing, and the status is
     *       400.
     * </ul>
     */
    NO_SUCH_CUSTOM_DOMAIN("NoSuchCustomDomain", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket has no encryption configuration.
     *
     * <p>No document lists this code. Seen with status 404 by terraform-provider.
     *
     * <p>What to do: Configure encryption for the bucket if there should be one; otherwise read the answer as no
     * default encryption.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The configuration stays missing until one is made.
     */
    NO_SUCH_ENCRYPTION_CONFIGURATION("NoSuchEncryptionConfiguration", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket holds no object with this key.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the bucket and the exact spelling of the key, and upload the object if it should exist.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object stays missing until it is uploaded or the request names another
     * key.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_DENIED}: a caller who may not list the bucket can get this for a missing object.
     *   <li>{@link #NO_SUCH_BUCKET}: the bucket itself is missing.
     *   <li>{@link #NO_SUCH_VERSION}: the key may exist, but the version ID does not.
     * </ul>
     */
    NO_SUCH_KEY("NoSuchKey", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket has no lifecycle rules.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure a lifecycle rule if there should be one; otherwise read the answer as no rules.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The rules stay missing until some are configured.
     */
    NO_SUCH_LIFECYCLE_CONFIGURATION("NoSuchLifecycleConfiguration", NOT_FOUND, DO_NOT_RETRY),
    /**
     * No policy has the name that the request gives.
     *
     * <p>Listed with status 404 by api-reference.
     *
     * <p>What to do: Check the name of the policy. The documents do not say which kind of policy is meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The policy stays missing until it exists or the request gives another name.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NO_SUCH_BUCKET_POLICY}: the policy of the bucket is missing, and no name is involved.
     *   <li>{@link #NOT_SUCH_BUCKET_POLICY}: the policy of the bucket is missing, in the spelling with Not.
     * </ul>
     */
    NO_SUCH_POLICY("NoSuchPolicy", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket has no tags.
     *
     * <p>Listed with status 404 by api-reference.
     *
     * <p>What to do: Configure tags for the bucket if there should be some; otherwise read the answer as no tags.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The tags stay missing until some are configured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_TAG_ERROR}: a tag that the request configures is wrong.
     * </ul>
     */
    NO_SUCH_TAG_SET("NoSuchTagSet", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The multipart upload is not open: its ID is unknown, or it was aborted or completed.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the upload ID. If an earlier request may have completed the upload, look for its object; if
     * it was aborted, start a new multipart upload and send the parts again.
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
     * No version of the object has the version ID that the request gives.
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
     *   <li>{@link #NO_SUCH_KEY}: no object has this key, whatever the version.
     * </ul>
     */
    NO_SUCH_VERSION("NoSuchVersion", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The bucket has no website configuration.
     *
     * <p>Listed with status 404 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Configure the website of the bucket if there should be one; otherwise read the answer as no
     * website.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The configuration stays missing until one is made.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #WEBSITE_REDIRECT}: the website request lacks the bucket name, and the status is 301.
     * </ul>
     */
    NO_SUCH_WEBSITE_CONFIGURATION("NoSuchWebsiteConfiguration", NOT_FOUND, DO_NOT_RETRY),
    /**
     * The cold object is already restored, and its retention period cannot be shortened.
     *
     * <p>Listed with status 409 by api-reference.
     *
     * <p>What to do: Use the restored object as it is. To change its retention period, ask for one that ends later than
     * the present one.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object is already restored, and asking again cannot shorten its
     * retention period.
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
     * The object takes no append: it was uploaded in another way, has been appended 10,000 times, or is archived.
     *
     * <p>No document lists this code. Seen with status 409 by otc, huawei-docs and huawei-docs-append.
     *
     * <p>What to do: Append only to objects that were created by an append. Otherwise upload the whole object, or
     * continue in a new one; in a parallel file system, use its own way to write.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The object takes no append until another object stands in its place.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #APPEND_TOO_LARGE}: the object takes appends, but this one would make it too large.
     *   <li>{@link #POSITION_NOT_EQUAL_TO_LENGTH}: the object takes appends, but at another position.
     * </ul>
     */
    OBJECT_NOT_APPENDABLE("ObjectNotAppendable", STATE, DO_NOT_RETRY),
    /**
     * Another operation on the same resource is in the way.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Wait and send the request again. If the error recurs, keep several clients from working on the
     * resource at the same time.
     *
     * <p>{@link RetryAdvice#RETRY}: All three documents say to retry later; the conflicting operation is expected to
     * end.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #BUCKET_EXPANDING}: the expansion of the bucket is what conflicts.
     *   <li>{@link #RESTORE_ALREADY_IN_PROGRESS}: a running restore is what conflicts.
     *   <li>{@link #FS_OBJECT_CONFLICT}: a rule for files is broken, which does not pass.
     *   <li>{@link #FS_RENAME_CONFLICT}: a rename in a parallel file system is what conflicts.
     * </ul>
     */
    OPERATION_ABORTED("OperationAborted", STATE, RETRY),
    /**
     * The configuration of the bucket rules the operation out, as replication across regions rules out appending.
     *
     * <p>No document lists this code. Seen with status 400 by huawei-docs-append.
     *
     * <p>What to do: Use another operation, for example upload the whole object, or another bucket.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The configuration of the bucket rules the operation out until that
     * configuration changes.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SERVICE_NOT_SUPPORTED}: the server does not support the method at all, and the status is 409.
     * </ul>
     */
    OPERATION_NOT_SUPPORTED("OperationNotSupported", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The bucket has to be reached at another address, now and from now on.
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
     *   <li>{@link #TEMPORARY_REDIRECT}: the redirect holds only while the DNS is being updated, and the status is 307.
     *   <li>{@link #REDIRECT}: the redirect holds only for the time being, and the status is 307.
     *   <li>{@link #WEBSITE_REDIRECT}: the bucket name is missing and there is nothing to follow; the status is also
     *       301.
     * </ul>
     */
    PERMANENT_REDIRECT("PermanentRedirect", ADDRESS, FOLLOW_REDIRECT),
    /**
     * The position of the append is not the length of the object.
     *
     * <p>No document lists this code. Seen with status 409 by huawei-docs-append.
     *
     * <p>What to do: Look up the length of the object. If it has grown by exactly your data, an earlier try was carried
     * out; otherwise append at the present length.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The position is wrong until it equals the length of the object; an append
     * that was sent twice has probably been done once.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #OBJECT_NOT_APPENDABLE}: the object takes no append, whatever the position.
     * </ul>
     */
    POSITION_NOT_EQUAL_TO_LENGTH("PositionNotEqualToLength", STATE, DO_NOT_RETRY),
    /**
     * A condition that the request sets is not met.
     *
     * <p>Listed with status 412 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Look at Condition in the response body (for example If-Match), look up the present state of the
     * object, and send the request with a condition that is met. If an earlier try of the same write may have been
     * carried out, that can be the cause.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same condition fails again until the object or the condition changes.
     */
    PRECONDITION_FAILED("PreconditionFailed", STATE, DO_NOT_RETRY),
    /**
     * OBS redirects the request to another address for the time being.
     *
     * <p>Listed with status 307 by api-reference.
     *
     * <p>What to do: Send this request to the address in the Location header or in the Endpoint element of the body.
     * Keep the settings of the client as they are.
     *
     * <p>{@link RetryAdvice#FOLLOW_REDIRECT}: The returned address accepts the request this time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #PERMANENT_REDIRECT}: the redirect holds for all requests to come, and the status is 301.
     *   <li>{@link #TEMPORARY_REDIRECT}: the redirect is temporary as well, and the DNS update is named as its cause.
     *   <li>{@link #WEBSITE_REDIRECT}: the bucket name is missing, and there is nothing to follow.
     *   <li>{@link #INVALID_REDIRECT_LOCATION}: OBS does not redirect; the request gives a redirect location that is
     *       not valid.
     * </ul>
     */
    REDIRECT("Redirect", ADDRESS, FOLLOW_REDIRECT),
    /**
     * The bucket has no replication configuration.
     *
     * <p>No document lists this code. Seen with status 404 by terraform-provider.
     *
     * <p>What to do: Configure replication for the bucket if there should be one; otherwise read the answer as no
     * replication.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The configuration stays missing until one is made.
     */
    REPLICATION_CONFIGURATION_NOT_FOUND_ERROR("ReplicationConfigurationNotFoundError", NOT_FOUND, DO_NOT_RETRY),
    /**
     * A POST request to a bucket is not sent as multipart form data.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Send the POST request with a body of the type multipart/form-data.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same body again.
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
     * The bucket charges those who send requests to it, and the request does not accept that cost.
     *
     * <p>No document lists this code. Seen with status 403 by otc.
     *
     * <p>What to do: If you agree to pay, let the client say so, for example by setRequesterPays(true) of Huawei's
     * client for Java. Otherwise ask the owner of the bucket for another way.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same request does not accept the cost either.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_PAYER}: the object is closed to all access.
     * </ul>
     */
    REQUEST_PAYER_DENIED("RequestPayerDenied", PERMISSION, DO_NOT_RETRY),
    /**
     * Nothing was read or written on the connection for too long.
     *
     * <p>Listed with status 400 by api-reference; with status 408 by java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference gives status 400; both SDK documents give 408.
     *
     * <p>What to do: Check that Content-Length equals the number of bytes that are sent; if it is greater, the server
     * waits for the rest in vain. Check the network and send the request again from the start of its body. If the error
     * persists, contact technical support with the request ID.
     *
     * <p>{@link RetryAdvice#RESEND_IF_REPEATABLE}: The network may be faster the next time, but the body has to be
     * produced a second time; recognize the code, not the status, as the documents give 400 and 408.
     *
     * <p>{@link Effect#POSSIBLE}: The connection was idle in either direction, and OBS does not say how far the request
     * had got.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INCOMPLETE_BODY}: only a part of the body arrived, and idle time is not named.
     * </ul>
     */
    REQUEST_TIMEOUT("RequestTimeout", TRANSMISSION, RESEND_IF_REPEATABLE),
    /**
     * The clocks of client and server are too far apart.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Set the clock of the client, preferably by NTP. The body may give the time of the server as
     * ServerTime and the tolerance as MaxAllowedSkewMilliseconds (900000, that is 15 minutes, in a public sample).
     *
     * <p>{@link RetryAdvice#RETRY_AFTER_CORRECTING_CLOCK}: The request succeeds once the clock is right; the AWS SDK
     * for Java and Huawei's correct the difference themselves (Huawei's from the Date header alone), while botocore,
     * minio-go, rclone and hadoop-obs do not retry.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #ACCESS_DENIED}: both SDK documents say that the date header is missing or badly formed.
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: the signature is wrong, and the clock is not named.
     * </ul>
     */
    REQUEST_TIME_TOO_SKEWED("RequestTimeTooSkewed", CREDENTIALS, RETRY_AFTER_CORRECTING_CLOCK),
    /**
     * The request asks for the torrent file of a bucket, which OBS does not allow.
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
     * The URI of the request is too long.
     *
     * <p>No document lists this code. Seen with status 414 by otc and huawei-docs.
     *
     * <p>What to do: Shorten the key or the query. Put data of the query into the headers or the body where the
     * operation allows it.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The URI is just as long the next time.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #KEY_TOO_LONG}: the key is too long, whatever the rest of the URI.
     * </ul>
     */
    REQUEST_URI_TOO_LARGE("Request-URI Too Large", LIMIT, DO_NOT_RETRY),
    /**
     * The cold object is already being restored, and a second request conflicts with that.
     *
     * <p>Listed with status 409 by api-reference.
     *
     * <p>What to do: Do not ask for the restore again. Wait until it has ended, then access the object.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The restore is already running and makes the request unnecessary; the
     * documents do not say when it ends.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #OBJECT_HAS_ALREADY_RESTORED}: the restore has ended, and the retention period cannot be shortened.
     *   <li>{@link #INVALID_OBJECT_STATE}: the state of the object forbids the request even without a running restore,
     *       and the status is 403.
     *   <li>{@link #OPERATION_ABORTED}: any operation may conflict, and the documents advise a retry.
     * </ul>
     */
    RESTORE_ALREADY_IN_PROGRESS("RestoreAlreadyInProgress", STATE, DO_NOT_RETRY),
    /**
     * The server does not implement the method; the status is 501.
     *
     * <p>Listed with status 501 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Use another operation, or ask technical support. Both SDK documents say that the method is not
     * supported currently.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The method stays unimplemented, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NOT_IMPLEMENTED}: a header asks for a missing function, whatever the method.
     *   <li>{@link #SERVICE_NOT_SUPPORTED}: the description is nearly the same, but the status is 409.
     *   <li>{@link #METHOD_NOT_ALLOWED}: this resource does not accept the method, and the status is 405.
     * </ul>
     */
    SERVICE_NOT_IMPLEMENTED("ServiceNotImplemented", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The server does not support the method; the status is 409.
     *
     * <p>Listed with status 409 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Use another operation, or ask technical support. Do not read the status 409 as a conflict here.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The method stays unsupported, however often the request is sent.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #NOT_IMPLEMENTED}: a header asks for a missing function, and the status is 501.
     *   <li>{@link #OPERATION_NOT_SUPPORTED}: the configuration of the bucket rules the operation out, and the status
     *       is 400.
     *   <li>{@link #SERVICE_NOT_IMPLEMENTED}: the description is nearly the same, but the status is 501.
     *   <li>{@link #METHOD_NOT_ALLOWED}: this resource does not accept the method, and the status is 405.
     * </ul>
     */
    SERVICE_NOT_SUPPORTED("ServiceNotSupported", UNSUPPORTED, DO_NOT_RETRY),
    /**
     * The OBS server is overloaded or has an internal fault.
     *
     * <p>Listed with status 503 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Wait and send the request again, with growing pauses; if it must not be done twice, first check
     * whether it was done. If the error persists, contact technical support with the request ID.
     *
     * <p>{@link RetryAdvice#RETRY}: The cause lies with the server and may pass; both SDK documents say to try again
     * later.
     *
     * <p>{@link Effect#POSSIBLE}: An internal fault is one of the two causes, and it does not tell how far the request
     * had got.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SLOW_DOWN}: requests come too often, so the client has to slow down.
     *   <li>{@link #INTERNAL_ERROR}: a fault occurred inside the server, and the status is 500.
     * </ul>
     */
    SERVICE_UNAVAILABLE("ServiceUnavailable", SERVICE, RETRY),
    /**
     * The signature in the request does not match the one that OBS calculates.
     *
     * <p>Listed with status 403 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Check the endpoint and the bucket name first, since the signature depends on them. Then check the
     * secret access key and how the signature is made. If the body has StringToSign, compare it with the text that the
     * client signed.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The same signature fails again, unless a clock difference was measured.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INVALID_ACCESS_KEY_ID}: the access key ID does not exist, or temporary credentials have expired.
     *   <li>{@link #TOO_MANY_WRONG_SIGNATURE}: OBS rejects requests after too many errors, and the status is 400.
     *   <li>{@link #INVALID_SECURITY}: the security credentials themselves are not valid.
     *   <li>{@link #REQUEST_TIME_TOO_SKEWED}: the clock is wrong, and correcting it is enough.
     * </ul>
     */
    SIGNATURE_DOES_NOT_MATCH("SignatureDoesNotMatch", CREDENTIALS, DO_NOT_RETRY),
    /**
     * The client sends requests faster than OBS accepts them.
     *
     * <p>Listed with status 503 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send fewer requests at a time and pause between them, with growing pauses as long as the code
     * recurs.
     *
     * <p>{@link RetryAdvice#RETRY_MORE_SLOWLY}: All three documents ask for fewer requests; at the same pace OBS is
     * likely to refuse the request again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #GET_QOS_TOKEN_EXCEPTION}: flow control refuses the request, a code that no document lists.
     *   <li>{@link #SERVICE_UNAVAILABLE}: the server is overloaded or faulty, whatever the pace of this client.
     *   <li>{@link #TOO_MANY_REQUESTS}: the status is 429.
     *   <li>{@link #TOO_MANY_WRONG_SIGNATURE}: errors came too often, so the access key has to be corrected first.
     * </ul>
     */
    SLOW_DOWN("SlowDown", SERVICE, RETRY_MORE_SLOWLY),
    /**
     * The system does not have enough capacity for the request.
     *
     * <p>Listed with status 403 by api-reference.
     *
     * <p>What to do: Contact technical support with the request ID. The documents do not say whether waiting helps or
     * which capacity is meant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The documents do not say that capacity becomes available again, and the
     * status 403 does not invite a retry.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #INSUFFICIENT_STORAGE_SPACE}: your own storage space is short, for example because of a quota.
     * </ul>
     */
    SYSTEM_CAPACITY_NOT_ENOUGH("System Capacity Not enough", SERVICE, DO_NOT_RETRY, "SystemCapacityNotEnough"),
    /**
     * The request has to take another address to the bucket while the DNS is being updated.
     *
     * <p>Listed with status 307 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send this request to the address in the Location header or in the Endpoint element of the body,
     * unless the client does so itself. Keep the settings of the client as they are.
     *
     * <p>{@link RetryAdvice#FOLLOW_REDIRECT}: The returned address leads to the bucket until the DNS is up to date.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #PERMANENT_REDIRECT}: the redirect holds for all requests to come, and the status is 301.
     *   <li>{@link #REDIRECT}: the redirect is temporary as well, and the DNS is not mentioned.
     *   <li>{@link #WEBSITE_REDIRECT}: the bucket name is missing, and there is nothing to follow.
     * </ul>
     */
    TEMPORARY_REDIRECT("TemporaryRedirect", ADDRESS, FOLLOW_REDIRECT),
    /**
     * The caller has as many buckets as OBS allows.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Delete buckets that are no longer needed, then create the new one again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The number of buckets stays at its limit until some are deleted.
     */
    TOO_MANY_BUCKETS("TooManyBuckets", LIMIT, DO_NOT_RETRY),
    /**
     * More user domains are configured than allowed.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference and the C SDK document count user domains; the document labeled
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
     *   <li>{@link #CUSTOM_DOMAIN_AREADY_EXIST}: this very domain is already configured.
     * </ul>
     */
    TOO_MANY_CUSTOM_DOMAINS("TooManyCustomDomains", LIMIT, DO_NOT_RETRY),
    /**
     * More objects of users were copied than the limit allows.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Copy fewer objects. The documents do not say what the limit is or how it is counted.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The documents name an upper limit and do not say that it resets with time.
     */
    TOO_MANY_OBJECT_COPIED("TooManyObjectCopied", LIMIT, DO_NOT_RETRY),
    /**
     * Too many requests came in a short time.
     *
     * <p>No document lists this code. Seen with status 429 by otc.
     *
     * <p>What to do: Send fewer requests at a time and pause between them, with growing pauses as long as the code
     * recurs. Huawei's SDKs do not retry the status 429 themselves.
     *
     * <p>{@link RetryAdvice#RETRY_MORE_SLOWLY}: At the same pace OBS is likely to refuse the request again.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #GET_QOS_TOKEN_EXCEPTION}: the status is 503.
     *   <li>{@link #SLOW_DOWN}: the status is 503.
     * </ul>
     */
    TOO_MANY_REQUESTS("TooManyRequests", SERVICE, RETRY_MORE_SLOWLY),
    /**
     * OBS rejects the request because errors came too often; the C SDK document says signature errors.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Stop sending, correct or replace the access key, and only then try again.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS rejects more tries with the same access key; both SDK documents ask to
     * replace or correct it.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #SLOW_DOWN}: requests come too often, and there need be no errors in them.
     *   <li>{@link #SIGNATURE_DOES_NOT_MATCH}: a single signature is wrong, and the status is 403.
     * </ul>
     */
    TOO_MANY_WRONG_SIGNATURE("TooManyWrongSignature", CREDENTIALS, DO_NOT_RETRY),
    /**
     * The user has not completed real-name authentication; the status is 403.
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
     *   <li>{@link #ACCESS_DENIED}: OBS refuses access for another reason than real-name authentication.
     *   <li>{@link #NOT_SIGNED_UP}: the account is not signed up for OBS.
     * </ul>
     */
    UNAUTHORIZED("Unauthorized", ACCOUNT, DO_NOT_RETRY),
    /**
     * The request carries a body that it must not have or, by both SDK documents, lacks one that it needs.
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
     *   <li>{@link #MISSING_REQUEST_BODY_ERROR}: the XML document in the request is empty.
     *   <li>{@link #INVALID_REQUEST_BODY}: a body is required, but it is missing or wrong.
     * </ul>
     */
    UNEXPECTED_CONTENT("UnexpectedContent", REQUEST, DO_NOT_RETRY),
    /**
     * The email address in a grant belongs to no account.
     *
     * <p>Listed with status 400 by api-reference.
     *
     * <p>What to do: Check the email address for typing errors, and put one that belongs to an account into the grant.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The address stays unknown until the grant in the request changes.
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
     * The request carries no access key, or the user is not entitled to the operation.
     *
     * <p>Listed with status 400 by api-reference, java-sdk and c-sdk.
     *
     * <p>The documents disagree: The API reference says that the request carries no access key; both SDK documents say
     * that the operation is open to some users only.
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
     *   <li>{@link #MISSING_SECURITY_HEADER}: a required header is missing, and the access key is not named.
     *   <li>{@link #INVALID_ACCESS_KEY_ID}: the request carries an access key ID, but it does not exist.
     * </ul>
     */
    USER_KEY_MUST_BE_SPECIFIED("UserKeyMustBeSpecified", CREDENTIALS, DO_NOT_RETRY),
    /**
     * The bucket has to be addressed through its own host name.
     *
     * <p>No document lists this code. Seen with status 403 by otc and huawei-docs.
     *
     * <p>What to do: Put the bucket name into the host name of the URL instead of its path, and switch the client from
     * path style to virtual-hosted style.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: OBS refuses the same address again.
     */
    VIRTUAL_HOST_DOMAIN_REQUIRED("VirtualHostDomainRequired", ADDRESS, DO_NOT_RETRY),
    /**
     * A website request lacks the bucket name; the status is 301.
     *
     * <p>Listed with status 301 by api-reference, java-sdk and c-sdk.
     *
     * <p>What to do: Send the website request again with the bucket name in it. Do not look for an address to follow.
     *
     * <p>{@link RetryAdvice#DO_NOT_RETRY}: The bucket name is missing; despite the status 301 this is not a redirect to
     * follow.
     *
     * <p>Not to be confused with:
     *
     * <ul>
     *   <li>{@link #PERMANENT_REDIRECT}: the response redirects to the address of the bucket, and the status is also
     *       301.
     *   <li>{@link #TEMPORARY_REDIRECT}: the response redirects to the bucket while the DNS is being updated.
     *   <li>{@link #REDIRECT}: the response redirects for the time being.
     *   <li>{@link #NO_SUCH_WEBSITE_CONFIGURATION}: the website does not exist, and the status is 404.
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
     * constants. Only letters and digits count, in any case.
     *
     * @param text what a person typed
     * @return the code, or empty if the kit does not know it
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

    /**
     * Returns whether the request may have been carried out, whatever the status of the response.
     *
     * @return {@link Effect#NONE} if OBS refuses the request, {@link Effect#POSSIBLE} if the code does not tell
     */
    public Effect effect() {
        return AdviceTable.of(this).effect();
    }

    /** {@return the reason for {@link #effect()}, in one sentence} */
    public String effectReason() {
        return AdviceTable.of(this).effectReason();
    }

    /**
     * {@return whether OBS refuses the request because requests come too fast, which calls for longer pauses}
     */
    public boolean isThrottling() {
        return AdviceTable.of(this).isThrottling();
    }

    /** {@return what this code means, in one sentence that covers all documents} */
    public String meaning() {
        return AdviceTable.of(this).meaning();
    }

    /** {@return what a person should do about the error, in one to three sentences} */
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

    /** {@return the codes that are mistaken for this one, each with the difference between the two} */
    public List<Neighbour> neighbours() {
        return AdviceTable.of(this).neighbours();
    }

    /**
     * {@return every row of every document that lists this code, by {@link Edition} and then in the order of the
     * document; empty if no document lists this code}
     */
    public List<Listing> listings() {
        return ListingTable.of(this);
    }

    /**
     * {@return whether at least one of the documents of {@link Edition} lists this code}
     */
    public boolean isDocumented() {
        return !listings().isEmpty();
    }

    /**
     * Returns where this code was seen outside the documents.
     *
     * @return the sightings, at least one of them with a status; empty for a code that a document lists
     */
    public List<Sighting> sightings() {
        return SightingTable.of(this);
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
     * <p>A server may send a different status, so never recognize a code by its status. {@link #sightings()} has the
     * statuses that other sources give.
     *
     * @return the statuses in ascending order without duplicates; empty if no document gives one
     */
    public List<HttpStatus> statuses() {
        Set<HttpStatus> statuses = new TreeSet<>();
        for (Listing listing : listings()) {
            if (listing.status().isPresent()) {
                statuses.add(listing.status().get());
            }
        }
        return List.copyOf(statuses);
    }

    /** {@return the HTTP status on which all documents agree; empty if they give different ones or none} */
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

-- For both: the requests, with what the kit says of their errors. Where the code says nothing, the status does.
CREATE OR REPLACE VIEW access_log AS
SELECT l.*,
       l.error_code IS NOT NULL OR l.status >= 400 OR l.status IS NULL AS failed,
       coalesce(c.category, CASE
           WHEN l.status = 304 OR l.status IN (409, 412) THEN 'state'
           WHEN l.status BETWEEN 300 AND 399 THEN 'address'
           WHEN l.status IN (401, 407) THEN 'credentials'
           WHEN l.status = 403 THEN 'permission'
           WHEN l.status = 404 THEN 'not-found'
           WHEN l.status = 405 THEN 'unsupported'
           WHEN l.status IN (408, 499) THEN 'transmission'
           WHEN l.status IN (413, 414) THEN 'limit'
           WHEN l.status = 429 THEN 'service'
           WHEN l.status BETWEEN 400 AND 499 THEN 'request'
           WHEN l.status BETWEEN 500 AND 599 OR l.status < 300 AND l.error_code IS NOT NULL THEN 'service'
       END) AS category,
       coalesce(c.retry, CASE
           WHEN l.status < 300 AND l.error_code IS NOT NULL THEN NULL
           WHEN l.status = 499 OR l.status IN (400, 403, 409) AND l.error_code IS NULL THEN NULL
           WHEN l.status IN (301, 302, 307, 308) THEN 'follow-redirect'
           WHEN l.status = 408 THEN 'resend-if-repeatable'
           WHEN l.status = 429 THEN 'retry-more-slowly'
           WHEN l.status IN (500, 502, 503, 504) THEN 'retry'
           WHEN l.status IS NOT NULL THEN 'do-not-retry'
       END) AS retry,
       coalesce(c.effect, CASE
           WHEN l.status IN (408, 499) OR l.status = 400 AND l.error_code IS NULL THEN 'possible'
           WHEN l.status BETWEEN 300 AND 499 THEN 'none'
           ELSE 'possible'
       END) AS effect,
       coalesce(c.throttling = 'true', l.status = 429, false) AS throttled,
       c.meaning,
       c.action
FROM log_lines l LEFT JOIN codes c ON c.code = l.error_code
WHERE l.unreadable IS NULL;

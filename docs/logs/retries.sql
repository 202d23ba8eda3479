-- What is worth a retry? After a possible effect, look before you send a write again.
SELECT retry,
       effect,
       status,
       error_code,
       count(*) FILTER (WHERE operation LIKE '%.GET.%' OR operation LIKE '%.HEAD.%' OR operation LIKE '%.OPTIONS.%') AS reads,
       count(*) FILTER (WHERE NOT (operation LIKE '%.GET.%' OR operation LIKE '%.HEAD.%' OR operation LIKE '%.OPTIONS.%')) AS writes,
       action
FROM access_log
WHERE failed AND coalesce(retry, 'unknown') <> 'do-not-retry'
GROUP BY retry, effect, status, error_code, action
ORDER BY retry NULLS LAST, count(*) DESC, status NULLS LAST, error_code NULLS LAST;

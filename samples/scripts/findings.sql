-- Questions to a report in CSV, for SQLite 3.32 or later:
--
--   samples/interdict check awards.csv --format csv --out report.csv
--   sqlite3 -cmd ".import --csv report.csv findings" :memory: < samples/scripts/findings.sql

.mode column
.headers on

-- What each agency bought, by the gravest verdict of the record.
SELECT agency, record_verdict AS verdict, COUNT(DISTINCT file || ':' || row) AS records
FROM findings
GROUP BY agency, record_verdict
ORDER BY agency, records DESC;

-- The rules that were broken, and how often.
SELECT policy_id, policy, COUNT(DISTINCT fingerprint) AS findings
FROM findings
WHERE verdict = 'PROHIBITED' AND decision NOT LIKE '%(applies)'
GROUP BY policy_id, policy
ORDER BY findings DESC, policy_id;

-- Purchases that nothing forbade that day and that a rule would forbid today.
SELECT DISTINCT record_id, date, agency, vendor_name, policy, since
FROM findings
WHERE today = 'PROHIBITED' AND match_verdict <> 'PROHIBITED'
ORDER BY date, record_id, policy;

-- Rows that could not be checked: never to be taken as clear.
SELECT file, row, field, reasons FROM findings WHERE record_verdict = 'NOT_CHECKED';

-- A record counts once under each policy that says something of it; do not add up across policies.
WITH found AS (
  SELECT agency, agencyId, year(date) AS year, record.amount AS amount, explode(matches) AS match
  FROM interdict_findings
), ruled AS (
  SELECT
    agency, agencyId, year, amount, match.vendorId AS vendorId, match.vendorName AS vendorName,
    explode_outer(match.rulings) AS ruling
  FROM found
)
SELECT
  agency, agencyId, year, vendorId, vendorName, ruling.policyId AS policyId,
  ruling.verdict AS verdict, count(*) AS records, sum(amount) AS amount
FROM ruled
GROUP BY agency, agencyId, year, vendorId, vendorName, ruling.policyId, ruling.verdict

<#
.SYNOPSIS
Opens the findings of a CSV report in a grid for review.
.EXAMPLE
samples/interdict check awards.csv --format csv --out report.csv
samples/scripts/Show-Findings.ps1 report.csv
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Report,
    [ValidateSet('INFORMATIONAL', 'ADVISORY', 'REVIEW', 'PROHIBITED')] [string] $From = 'REVIEW'
)

$ErrorActionPreference = 'Stop'
$rank = @{ INFORMATIONAL = 1; ADVISORY = 2; REVIEW = 3; PROHIBITED = 4 }
$gravestFirst = @{ Expression = { $rank[$_.verdict] }; Descending = $true }, 'record_id'
$columns = 'verdict', 'today', 'record_id', 'date', 'agency', 'vendor_name', 'confidence', 'policy', 'since',
    'reasons', 'url', 'decision', 'headline'
$rows = Import-Csv -LiteralPath $Report -Encoding utf8
$notChecked = @($rows | Where-Object record_verdict -EQ 'NOT_CHECKED')
$findings = $rows |
    Where-Object { $rank.ContainsKey($_.verdict) -and $rank[$_.verdict] -ge $rank[$From] } |
    Sort-Object -Property $gravestFirst |
    Select-Object -Property $columns

if ($notChecked.Count -gt 0) {
    Write-Warning "$($notChecked.Count) rows could not be checked and are not clear."
}
if (Get-Command Out-GridView -ErrorAction SilentlyContinue) {
    $findings | Out-GridView -Title "Interdict: $Report"
} else {
    $findings | Format-Table -AutoSize -Wrap
}

/** Writers of reports. Start at {@link dev.interdict.report.ReportFormat}. */
@NullMarked
package dev.interdict.report;

import org.jspecify.annotations.NullMarked;

/**
 * The check as a Spark job, for more records than one machine holds. Start at {@link
 * dev.interdict.spark.SparkAudit}.
 */
@NullMarked
package dev.interdict.spark;

import org.jspecify.annotations.NullMarked;

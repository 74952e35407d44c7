/** Vendor index on Apache Lucene. */
module dev.interdict.lucene {
  requires static org.jspecify;
  requires transitive dev.interdict;
  requires com.google.common;
  requires org.apache.lucene.core;

  exports dev.interdict.lucene;
}

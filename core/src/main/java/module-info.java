/** Catalog of restricted vendors, record readers, scoring, rulings and reports. */
module dev.interdict {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires com.opencsv;
  requires java.net.http;
  requires java.xml;
  requires org.apache.commons.lang3;

  exports dev.interdict;
  exports dev.interdict.catalog;
  exports dev.interdict.catalog.source;
  exports dev.interdict.record;
  exports dev.interdict.record.source;
  exports dev.interdict.report;
  exports dev.interdict.spi;
  exports dev.interdict.testing;
  exports dev.interdict.internal.recall to
      dev.interdict.lucene;
  exports dev.interdict.internal.text to
      dev.interdict.lucene;
}

package dev.interdict.lucene;

import dev.interdict.rules.ApiRules;

/** The surface of the Lucene index: no Lucene type shows. */
class LuceneApiTest extends ApiRules {}

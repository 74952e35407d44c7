package dev.interdict.rules;

/** The surface of the core library. */
class CoreApiTest extends ApiRules {}

package nl.fnb.measures;

import net.jqwik.api.PropertyDefaults;

/** Every property of scoring, over many more random instruments; apart, so that mutation testing can do without. */
@PropertyDefaults(tries = 3000)
class ManyInstrumentsPropertyTest extends ScoringPropertyTest {}

/** Agents of the contact centre, and the rules of speaking as one. */
@NullMarked
package io.github.engage4j.infobip.agents;

import org.jspecify.annotations.NullMarked;

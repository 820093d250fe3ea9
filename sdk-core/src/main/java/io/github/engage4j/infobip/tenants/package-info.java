/** Tenants as a whole: taking one on and letting one go, each in one go that can be made again. */
@NullMarked
package io.github.engage4j.infobip.tenants;

import org.jspecify.annotations.NullMarked;

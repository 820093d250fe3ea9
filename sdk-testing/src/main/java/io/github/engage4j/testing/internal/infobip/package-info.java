/** The rules and the state of Infobip's sandbox, a class of handlers for each product area. Not API. */
@NullMarked
package io.github.engage4j.testing.internal.infobip;

import org.jspecify.annotations.NullMarked;

/** Message templates of agents. */
@NullMarked
package io.github.engage4j.infobip.templates;

import org.jspecify.annotations.NullMarked;

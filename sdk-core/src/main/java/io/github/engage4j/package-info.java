/** The one door: {@link io.github.engage4j.EngageClient} and its builder. */
@NullMarked
package io.github.engage4j;

import org.jspecify.annotations.NullMarked;

/** Answers that are turned into something else before users see them. Not API. */
@NullMarked
package io.github.engage4j.internal.wire;

import org.jspecify.annotations.NullMarked;

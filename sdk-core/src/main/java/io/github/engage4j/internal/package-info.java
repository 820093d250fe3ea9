/** What all internal packages share. Not API. */
@NullMarked
package io.github.engage4j.internal;

import org.jspecify.annotations.NullMarked;

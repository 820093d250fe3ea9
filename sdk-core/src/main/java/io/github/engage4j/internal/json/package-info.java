/** The JSON codecs. Not API. */
@NullMarked
package io.github.engage4j.internal.json;

import org.jspecify.annotations.NullMarked;

/** Files that are taken from the platform while they arrive. */
@NullMarked
package io.github.engage4j.internal.download;

import org.jspecify.annotations.NullMarked;

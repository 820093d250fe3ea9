/** An embedded, stateful sandbox of both platforms, for partners' own tests: no account, no network, no waiting. */
@NullMarked
package io.github.engage4j.testing;

import org.jspecify.annotations.NullMarked;

/** RCS: files and cards. */
@NullMarked
package io.github.engage4j.infobip.messages.rcs;

import org.jspecify.annotations.NullMarked;

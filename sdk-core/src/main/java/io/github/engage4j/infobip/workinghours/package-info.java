/** Working hours and holidays. */
@NullMarked
package io.github.engage4j.infobip.workinghours;

import org.jspecify.annotations.NullMarked;

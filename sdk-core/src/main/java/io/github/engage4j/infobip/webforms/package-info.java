/** Web forms. */
@NullMarked
package io.github.engage4j.infobip.webforms;

import org.jspecify.annotations.NullMarked;

/** Live chat: quick replies, buttons, carousels and data of your own. */
@NullMarked
package io.github.engage4j.infobip.messages.livechat;

import org.jspecify.annotations.NullMarked;

/** Who may do what in Conversations: the platform's roles, permissions and seats, for those who mirror them. No call is made here. */
@NullMarked
package io.github.engage4j.infobip.access;

import org.jspecify.annotations.NullMarked;

/** Who saw and changed what. */
@NullMarked
package io.ringcycle.server.audit;

import org.jspecify.annotations.NullMarked;

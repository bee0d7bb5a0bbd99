/** What happens, told while it happens to whoever looks at a session, on any node. */
@NullMarked
package io.ringcycle.server.live;

import org.jspecify.annotations.NullMarked;

/** Organisations, their users and groups, and the keys of their systems. */
@NullMarked
package io.ringcycle.server.house;

import org.jspecify.annotations.NullMarked;

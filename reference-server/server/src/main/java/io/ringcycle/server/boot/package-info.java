/** How a node begins and ends: its settings, its database, its engine. */
@NullMarked
package io.ringcycle.server.boot;

import org.jspecify.annotations.NullMarked;

/** What may be set about the engine. */
@NullMarked
package io.ringcycle.settings;

import org.jspecify.annotations.NullMarked;

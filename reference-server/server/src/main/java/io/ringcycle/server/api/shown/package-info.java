/** What the API answers, as JSON has it. */
@NullMarked
package io.ringcycle.server.api.shown;

import org.jspecify.annotations.NullMarked;

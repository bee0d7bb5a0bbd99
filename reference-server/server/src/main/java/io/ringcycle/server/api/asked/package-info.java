/** What the API is asked, as JSON has it. */
@NullMarked
package io.ringcycle.server.api.asked;

import org.jspecify.annotations.NullMarked;

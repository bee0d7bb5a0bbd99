/** What happens, told to an organisation's own systems as Standard Webhooks has it. */
@NullMarked
package io.ringcycle.server.webhook;

import org.jspecify.annotations.NullMarked;

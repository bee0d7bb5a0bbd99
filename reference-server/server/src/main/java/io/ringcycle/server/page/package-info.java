/** What a browser finds here, beside the API. */
@NullMarked
package io.ringcycle.server.page;

import org.jspecify.annotations.NullMarked;

/** The description of the API, which stands in one file for each area beside this package. */
@NullMarked
package io.ringcycle.server.openapi;

import org.jspecify.annotations.NullMarked;

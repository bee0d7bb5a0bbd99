/** The people of an organisation: by what they are found, and lists that are made of them. */
@NullMarked
package io.ringcycle.server.people;

import org.jspecify.annotations.NullMarked;

/**
 * Phone numbers as people write them, turned into E.164 or refused with a reason.
 *
 * <p>{@link io.ringcycle.phonenumbers.PhoneNumbers} is the way in; what is known of the world's
 * numbering plans comes from libphonenumber.
 */
@NullMarked
package io.ringcycle.phonenumbers;

import org.jspecify.annotations.NullMarked;

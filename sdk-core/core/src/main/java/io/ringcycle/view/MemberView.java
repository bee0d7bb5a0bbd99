package io.ringcycle.view;

/**
 * Somebody on a call list.
 *
 * @param place where they stand; also the cursor behind which the next page begins
 */
public record MemberView(long place, PersonView person) {}

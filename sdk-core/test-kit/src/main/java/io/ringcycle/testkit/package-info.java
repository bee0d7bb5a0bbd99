/**
 * Given, when, then for programs that embed calling sessions: a clock that is moved, people who
 * follow scripts, and assertions in the words of the field. Nothing sleeps.
 */
@NullMarked
package io.ringcycle.testkit;

import org.jspecify.annotations.NullMarked;

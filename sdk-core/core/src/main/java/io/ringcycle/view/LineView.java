package io.ringcycle.view;

import io.ringcycle.facts.PauseReason;
import java.util.Optional;

/**
 * The caller's line.
 *
 * @param onTheLine whether the caller's own leg is up
 * @param call the call that is open or waits for its log, with the caller on the line or not
 * @param paused why the flow could not go on, until it is resumed
 */
public record LineView(
    LineState state, boolean onTheLine, Optional<CallView> call, Optional<PauseReason> paused) {}

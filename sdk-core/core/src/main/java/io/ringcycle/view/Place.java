package io.ringcycle.view;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.CallerId;
import io.ringcycle.model.GroupId;
import io.ringcycle.model.SessionId;

/**
 * Where something was done.
 *
 * @param caller whose session it is
 */
public record Place(GroupId group, CallListId list, SessionId session, CallerId caller) {}

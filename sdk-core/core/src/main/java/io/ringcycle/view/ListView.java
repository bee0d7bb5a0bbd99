package io.ringcycle.view;

import io.ringcycle.model.CallListId;
import io.ringcycle.model.Exclusions;
import io.ringcycle.model.GroupId;
import java.util.Optional;

/**
 * A call list as it is now.
 *
 * @param callable how many of its members may be called at all
 * @param deleted whether it is gone and its sessions are archived
 */
public record ListView(
    CallListId list,
    GroupId group,
    String name,
    String description,
    Optional<String> event,
    Exclusions exclusions,
    int members,
    int callable,
    boolean deleted) {}

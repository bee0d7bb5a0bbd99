package io.ringcycle.server.api.shown;

/** A new secret of a webhook, which is never shown again. */
public record ShownWebhookSecret(String secret) {}

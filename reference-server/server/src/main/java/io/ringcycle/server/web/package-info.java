/** What browsers are told: what a page may do, who may frame it, and from where it may ask. */
@NullMarked
package io.ringcycle.server.web;

import org.jspecify.annotations.NullMarked;

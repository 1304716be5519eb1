// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.util.List;

/**
 * A plug-in that can be had, looked at as a whole before anybody installs it.
 *
 * @param plugin    what it says of itself
 * @param passport  what is known of who made it
 * @param obstacles why it would not be installed beside what there is, each a sentence in the reader's language; empty where it would
 * @since 1.0
 */
public record Candidate(Plugin plugin, Passport passport, List<String> obstacles) {

	public Candidate {
		obstacles = List.copyOf(obstacles);
	}
}

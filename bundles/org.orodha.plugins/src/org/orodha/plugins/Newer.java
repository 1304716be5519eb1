// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.util.List;

import org.orodha.core.findings.Finding;

/**
 * What is newer than what is installed, where that came from.
 *
 * @param plugins    by source
 * @param unanswered the sources that could not be asked, a finding for each
 * @since 1.0
 */
public record Newer(List<Update> plugins, List<Finding> unanswered) {

	/**
	 * A newer version.
	 *
	 * @param source where it can be had
	 * @param plugin the version that is there
	 */
	public record Update(String source, AvailablePlugin plugin) {
	}

	public Newer {
		plugins = List.copyOf(plugins);
		unanswered = List.copyOf(unanswered);
	}
}

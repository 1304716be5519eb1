// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.plugins;

import java.util.List;

/**
 * What was installed after a change.
 *
 * @param number  of the change, from 1
 * @param time    when, in universal time as ISO 8601 writes it
 * @param who     the user of the computer who made it
 * @param what    what was done, such as {@code install org.example.survey 1.0.0}
 * @param choices what was installed then
 * @since 1.0
 */
public record Moment(int number, String time, String who, String what, List<Choice> choices) {

	/**
	 * A plug-in that was installed.
	 *
	 * @param id      its identifier
	 * @param version the version that was in use
	 * @param enabled whether it was not switched off
	 */
	public record Choice(String id, String version, boolean enabled) {
	}

	public Moment {
		choices = List.copyOf(choices);
	}
}

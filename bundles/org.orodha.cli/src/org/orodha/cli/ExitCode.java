// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

/**
 * What a command tells the shell.
 *
 * @since 1.0
 */
public final class ExitCode {

	/** Everything is fine. */
	public static final int FINE = 0;
	/** There are findings at or above {@code --fail-on}. */
	public static final int FINDINGS = 1;
	/** The command was used wrongly. */
	public static final int WRONG_USAGE = 2;
	/** The command could not do its work. */
	public static final int FAILED = 3;
	/** The user gave up, as shells tell it of an interrupted command. */
	public static final int CANCELLED = 130;

	private ExitCode() {
	}
}

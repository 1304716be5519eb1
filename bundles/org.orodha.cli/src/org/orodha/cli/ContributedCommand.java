// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * One command.
 *
 * @param name  what is written on the command line: one word, or that of a group and its own, such as {@code sop diff}. A group is
 *              there as soon as a command names it; its text is {@code orodha.GROUP.usage.description}.
 * @param place where it stands in the help: lower places first, equal ones by their names. The commands of the catalogue have the
 *              places 100 to 1000, those of the data 700 to 1700, those of procedures 1800 to 1899.
 * @param maker makes the command, which picocli's annotations describe and which returns an {@link ExitCode}
 * @since 1.0
 */
public record ContributedCommand(String name, int place, Function<Terminal, Callable<Integer>> maker) {

	/** @throws NullPointerException where the name or the maker is missing */
	public ContributedCommand {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(maker, "maker");
	}
}

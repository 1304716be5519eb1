// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.orodha.core.contribution.Contributions;
import org.orodha.core.findings.Finding;

/**
 * Commands that a bundle adds to the command line, registered as an OSGi service. Their texts stand in {@code messages.properties}
 * beside the class of the contribution: {@code orodha.NAME.usage.description} for the command NAME, and what its options and
 * parameters name as {@code descriptionKey}; texts that several commands share, such as {@code help}, are there already.
 * <p>
 * A command whose name is taken, or that cannot be made, is named on standard error and left out; all others work.
 *
 * @since 1.0
 */
public interface CommandContribution {

	/** The commands; called once, before the arguments are read. Nothing heavy may be made before a command runs. */
	List<ContributedCommand> commands();

	/**
	 * What can be added to at the bundle's own extension points, by the word for its kind, such as {@code reader}; the command
	 * {@code contributions} lists it. As a rule nothing.
	 */
	default Map<String, Contributions<?>> contributions() {
		return Map.of();
	}

	/** What the user should know before any command runs, such as a plug-in that is not used any more; as a rule nothing. */
	default List<Finding> notices() {
		return List.of();
	}

	/**
	 * What to tell of a failure that one of the commands ended with, or empty for a failure that is unknown here and goes to the
	 * log. Failures of catalogues and {@link CommandFailure}s are told without this.
	 */
	default Optional<Finding> finding(Exception failure) {
		return Optional.empty();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.refactor;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Commands that are worked out one after the other, when those before are done. All are done, or none. */
final class Steps extends CompoundCommand {

	private final List<Supplier<Command>> steps;

	Steps(String label, List<Supplier<Command>> steps) {
		super(0, label);
		this.steps = List.copyOf(steps);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		try {
			for (Supplier<Command> step : steps) {
				Command command = step.get();
				if (!appendAndExecute(command))
					throw new IllegalStateException(getLabel() + ": " + command);
			}
		} catch (RuntimeException failure) {
			undo();
			throw failure;
		}
	}
}

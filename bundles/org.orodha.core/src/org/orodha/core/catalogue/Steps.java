// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/**
 * Commands that are worked out one after the other, when those before are done, and are one step to undo. All are done, or none: also
 * where somebody who waits for them gives up.
 *
 * @since 1.0
 */
public final class Steps extends CompoundCommand {

	private final List<Supplier<Command>> steps;
	private IProgressMonitor monitor = new NullProgressMonitor();

	/** @param label what is done, in the reader's language */
	public Steps(String label, List<Supplier<Command>> steps) {
		super(0, label, label);
		this.steps = List.copyOf(steps);
	}

	/** The parts of a compound command as steps; any other command as it is. */
	static Command of(Command command) {
		return isCompound(command) ? new Steps(command.getLabel(), parts(command).<Supplier<Command>>map(part -> () -> part).toList()) : command;
	}

	private static boolean isCompound(Command command) {
		return command.getClass() == CompoundCommand.class;
	}

	private static Stream<Command> parts(Command command) {
		return isCompound(command) ? ((CompoundCommand) command).getCommandList().stream().flatMap(Steps::parts) : Stream.of(command);
	}

	/** Tells somebody who waits how far it is when it is executed. */
	void tell(IProgressMonitor waiting) {
		monitor = waiting;
	}

	@Override
	protected boolean prepare() {
		return !steps.isEmpty();
	}

	@Override
	public void execute() {
		SubMonitor progress = SubMonitor.convert(monitor, getLabel(), steps.size());
		monitor = new NullProgressMonitor();
		try {
			for (Supplier<Command> step : steps) {
				progress.split(1);
				Command command = step.get();
				if (!appendAndExecute(command))
					throw new IllegalStateException(getLabel() + ": " + command);
			}
		} catch (OperationCanceledException givenUp) {
			undo();
			throw new AbortExecutionException(givenUp);
		} catch (RuntimeException failure) {
			undo();
			throw failure;
		}
	}
}

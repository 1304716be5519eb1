// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;

/** Stands for a change of frozen text, and cannot be executed. */
final class FrozenCommand extends AbstractCommand {

	/** @param reason why it cannot be, and what can be done instead */
	FrozenCommand(String reason) {
		super(reason);
	}

	/** The reason of the first change of frozen text that a command comes to. */
	static Optional<String> reason(Command command) {
		return changes(command).map(FrozenCommand::getLabel).findFirst();
	}

	private static Stream<FrozenCommand> changes(Command command) {
		return switch (command) {
		case FrozenCommand frozen -> Stream.of(frozen);
		case CompoundCommand compound -> compound.getCommandList().stream().flatMap(FrozenCommand::changes);
		case CommandWrapper wrapper when wrapper.getCommand() != null -> changes(wrapper.getCommand());
		case null, default -> Stream.empty();
		};
	}

	@Override
	public boolean canExecute() {
		return false;
	}

	@Override
	public void execute() {
		throw new FrozenTextException(getLabel());
	}

	@Override
	public void redo() {
		execute();
	}
}

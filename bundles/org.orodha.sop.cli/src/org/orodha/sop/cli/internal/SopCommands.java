// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.cli.internal;

import java.util.List;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;

/** The commands about procedures: the group {@code sop}. */
public final class SopCommands implements CommandContribution {

	@Override
	public List<ContributedCommand> commands() {
		return List.of();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;
import org.orodha.core.findings.Finding;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;

/** The commands that bundles contribute. One that cannot be used is told and left out. */
final class InstalledCommands {

	private record Installed(ContributedCommand command, CommandContribution contribution, String plugin) {
	}

	private final Terminal terminal;
	private final Map<String, Installed> installed = new HashMap<>();

	private InstalledCommands(Terminal terminal) {
		this.terminal = terminal;
	}

	/** The catalogue's own commands, then those of the other bundles by the bundles' names. */
	static InstalledCommands of(Terminal terminal) {
		BundleContext context = FrameworkUtil.getBundle(InstalledCommands.class).getBundleContext();
		InstalledCommands commands = new InstalledCommands(terminal);
		commands.add(CatalogueCommands::new, context.getBundle().getSymbolicName());
		for (ServiceReference<CommandContribution> reference : references(context))
			commands.add(() -> Objects.requireNonNull(context.getService(reference), "no service"),
					reference.getBundle().getSymbolicName());
		return commands;
	}

	private static List<ServiceReference<CommandContribution>> references(BundleContext context) {
		try {
			return context.getServiceReferences(CommandContribution.class, null).stream()
					.sorted(Comparator.<ServiceReference<CommandContribution>, String>comparing(
							reference -> reference.getBundle().getSymbolicName())
							.thenComparing(Comparator.reverseOrder()))
					.toList();
		} catch (InvalidSyntaxException noFilterGiven) {
			throw new IllegalStateException(noFilterGiven);
		}
	}

	@FunctionalInterface
	private interface Maker {
		CommandContribution make();
	}

	private void add(Maker maker, String plugin) {
		try {
			CommandContribution contribution = maker.make();
			for (ContributedCommand command : contribution.commands()) {
				Installed other = installed.putIfAbsent(command.name(), new Installed(command, contribution, plugin));
				if (other != null)
					warn(CommandTexts.text("contributed.twice", command.name(), plugin, other.plugin()));
			}
		} catch (RuntimeException | LinkageError broken) {
			LoggerFactory.getLogger(InstalledCommands.class).error("The commands of {} cannot be used", plugin, broken);
			warn(CommandTexts.text("contributed.none", plugin, broken));
		}
	}

	/**
	 * Adds the commands, in the order of the help.
	 *
	 * @param shared the texts that all commands share
	 */
	void addTo(CommandLine top, ResourceBundle shared) {
		List<Installed> ordered = new ArrayList<>(installed.values());
		ordered.sort(Comparator.comparingInt((Installed each) -> each.command().place())
				.thenComparing(each -> each.command().name()));
		ordered.removeIf(each -> !isAdded(top, each));
		top.setResourceBundle(shared);
		for (Installed each : ordered)
			top.getSubcommands().get(each.command().name())
					.setResourceBundle(ContributedTexts.beside(each.contribution().getClass(), shared));
	}

	/** Adds a command; false where it cannot be used. */
	private boolean isAdded(CommandLine top, Installed each) {
		String name = each.command().name();
		try {
			top.addSubcommand(name, each.command().maker().apply(terminal));
			return true;
		} catch (RuntimeException | LinkageError broken) {
			LoggerFactory.getLogger(InstalledCommands.class).error("The command {} of {} cannot be used", name, each.plugin(), broken);
			top.getCommandSpec().removeSubcommand(name);
			warn(CommandTexts.text("contributed.broken", name, each.plugin(), broken));
			return false;
		}
	}

	/** What the contribution of a command tells of a failure. */
	Optional<Finding> finding(String command, Exception failure) {
		Installed found = installed.get(command);
		return found == null ? Optional.empty() : found.contribution().finding(failure);
	}

	private void warn(String message) {
		terminal.err().println(MessageLines.warning(message));
	}
}

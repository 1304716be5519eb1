// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

import org.orodha.cli.CommandContribution;
import org.orodha.cli.ContributedCommand;
import org.orodha.cli.MessageLines;
import org.orodha.cli.Terminal;
import org.orodha.core.contribution.Contributions;
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

		boolean isGrouped() {
			return command.name().indexOf(' ') > 0;
		}

		String group() {
			return command.name().substring(0, command.name().indexOf(' '));
		}

		/** What it is called within its group. */
		String word() {
			return command.name().substring(command.name().indexOf(' ') + 1);
		}
	}

	private final Terminal terminal;
	private final Map<String, Installed> installed = new HashMap<>();
	private final List<CommandContribution> bundles = new ArrayList<>();

	private InstalledCommands(Terminal terminal) {
		this.terminal = terminal;
	}

	/** The catalogue's own commands, then those of the other bundles by the bundles' names. */
	static InstalledCommands of(Terminal terminal) {
		BundleContext context = FrameworkUtil.getBundle(InstalledCommands.class).getBundleContext();
		InstalledCommands commands = new InstalledCommands(terminal);
		commands.add(() -> new CatalogueCommands(commands::contributions), context.getBundle().getSymbolicName());
		for (ServiceReference<CommandContribution> reference : references(context))
			commands.add(() -> Objects.requireNonNull(context.getService(reference), "no service"),
					reference.getBundle().getSymbolicName());
		return commands;
	}

	private Map<String, Contributions<?>> contributions() {
		Map<String, Contributions<?>> contributions = new LinkedHashMap<>();
		bundles.forEach(bundle -> contributions.putAll(bundle.contributions()));
		return contributions;
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
			bundles.add(contribution);
			contribution.notices().forEach(notice -> terminal.err().println(MessageLines.of(notice)));
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
			speak(top, each, ContributedTexts.beside(each.contribution().getClass(), shared));
	}

	/** Gives a command its texts, and its group where no other command gave it any. */
	private static void speak(CommandLine top, Installed each, ResourceBundle texts) {
		CommandLine parent = top;
		if (each.isGrouped()) {
			parent = top.getSubcommands().get(each.group());
			if (parent.getResourceBundle() == top.getResourceBundle())
				parent.setResourceBundle(texts);
		}
		parent.getSubcommands().get(each.word()).setCommandName(each.word()).setResourceBundle(texts);
	}

	/** Adds a command; false where it cannot be used. */
	private boolean isAdded(CommandLine top, Installed each) {
		String name = each.command().name();
		try {
			Callable<Integer> made = each.command().maker().apply(terminal);
			CommandLine parent = each.isGrouped() ? CommandGroup.in(top, each.group()) : top;
			boolean taken = parent.getSubcommands().containsKey(each.word());
			try {
				parent.addSubcommand(each.word(), made);
			} catch (RuntimeException | LinkageError broken) {
				if (!taken)
					parent.getCommandSpec().removeSubcommand(each.word());
				throw broken;
			}
			return true;
		} catch (RuntimeException | LinkageError broken) {
			LoggerFactory.getLogger(InstalledCommands.class).error("The command {} of {} cannot be used", name, each.plugin(), broken);
			warn(CommandTexts.text("contributed.broken", name, each.plugin(), broken));
			return false;
		}
	}

	/** What the contribution of a command tells of a failure. */
	Optional<Finding> finding(CommandLine command, Exception failure) {
		String name = command.getCommandSpec().qualifiedName().split(" ", 2)[1];
		Installed found = installed.get(name);
		return found == null ? Optional.empty() : found.contribution().finding(failure);
	}

	private void warn(String message) {
		terminal.err().println(MessageLines.warning(message));
	}
}

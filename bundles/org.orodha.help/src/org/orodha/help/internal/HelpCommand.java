// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.help.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.orodha.cli.ExitCode;
import org.orodha.cli.Terminal;
import org.orodha.core.text.Nearest;
import org.orodha.help.internal.Topics.Topic;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a page of the help, explains a rule or a command, or lists the pages. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {

	/** Longer lines are hard to read. */
	private static final int WIDEST = 100;

	private final Terminal terminal;

	@Parameters(paramLabel = "TOPIC", arity = "0..*", descriptionKey = "help.topic")
	private List<String> words = List.of();

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	HelpCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	@Override
	public Integer call() {
		List<Topic> topics = Topics.all();
		if (words.isEmpty())
			list(topics);
		else
			tell(String.join(" ", words), topics.stream().filter(topic -> topic.page() != null).toList());
		terminal.out().flush();
		return ExitCode.FINE;
	}

	private void list(List<Topic> topics) {
		int longest = topics.stream().filter(topic -> topic.page() != null).mapToInt(topic -> topic.name().length()).max().orElse(0);
		for (Topic topic : topics)
			if (topic.page() == null)
				terminal.out().println("\n" + topic.label());
			else
				terminal.out().println("  " + topic.name() + " ".repeat(longest - topic.name().length() + 2) + topic.label());
		terminal.out().println("\n" + HelpText.text("command.list"));
	}

	private void tell(String asked, List<Topic> topics) {
		Optional<String> rule = RulePages.rule(asked).map(RulePages::of);
		Optional<String> page = rule.or(() -> topics.stream().filter(isCalled(asked)).map(Topic::page).findFirst());
		if (page.isPresent())
			print(page.get(), asked);
		else if (command(asked) != null)
			command(asked).usage(terminal.out());
		else
			tellNearest(asked, topics);
	}

	private static Predicate<Topic> isCalled(String asked) {
		String name = asked.replace(' ', '-');
		return topic -> topic.name().equalsIgnoreCase(name) || topic.label().equalsIgnoreCase(asked) || topic.page().equals(asked + ".html");
	}

	private void print(String page, String asked) {
		int width = Math.min(WIDEST, spec.commandLine().getUsageHelpWidth());
		PrintedPage.of(Pages.read(page).orElseThrow(), width).forEach(terminal.out()::println);
		if (command(asked) != null)
			terminal.out().println(HelpText.text("command.too", asked));
	}

	/** The command of a name; null where there is none. */
	private CommandLine command(String name) {
		CommandLine found = spec.parent().commandLine();
		for (String word : name.split(" "))
			found = found == null ? null : found.getSubcommands().get(word);
		return found;
	}

	/** Where the words stand in the titles of pages these are shown; otherwise what was probably meant is told. */
	private void tellNearest(String asked, List<Topic> topics) {
		List<Topic> found = topics.stream().filter(hasWords(asked)).toList();
		if (found.size() == 1)
			print(found.getFirst().page(), asked);
		else if (!found.isEmpty())
			list(found);
		else
			throw new ParameterException(spec.commandLine(), Nearest.of(asked, names(topics)).map(name -> HelpText.text("command.nearest", asked, name))
					.orElseGet(() -> HelpText.text("command.unknown", asked)));
	}

	private static Predicate<Topic> hasWords(String asked) {
		String[] wanted = asked.toLowerCase(Locale.getDefault()).split(" ");
		return topic -> Arrays.stream(wanted).allMatch(topic.label().toLowerCase(Locale.getDefault())::contains);
	}

	private List<String> names(List<Topic> topics) {
		List<String> names = new ArrayList<>(topics.stream().flatMap(topic -> Stream.of(topic.name(), topic.label())).toList());
		names.addAll(spec.parent().subcommands().keySet());
		names.addAll(RulePages.ids());
		return names;
	}
}

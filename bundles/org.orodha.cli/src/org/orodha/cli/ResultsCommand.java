// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.orodha.cli.internal.CommandTexts;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Contributions;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.exchange.Audience;
import org.orodha.core.text.EnumKeys;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What the commands that tell results have in common: {@code --format} and {@code --help}.
 *
 * @since 1.0
 */
public abstract class ResultsCommand implements Callable<Integer> {

	private final Terminal terminal;

	@Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format", defaultValue = "text")
	private ResultFormat format;

	@Option(names = { "-h", "--help" }, usageHelp = true, descriptionKey = "help")
	private boolean help;

	@Spec
	private CommandSpec spec;

	/** @param terminal where the command writes */
	protected ResultsCommand(Terminal terminal) {
		this.terminal = terminal;
	}

	/** Where the command writes. */
	protected final Terminal terminal() {
		return terminal;
	}

	/** How the user wants results to be written. */
	protected final ResultFormat format() {
		return format;
	}

	/** The writer for results in the format that the user chose. */
	protected final Results results(List<String> columns) {
		return format.results(terminal, columns);
	}

	/** Wrong usage; the message tells the user what was expected and what was found. */
	protected final ParameterException usage(String message) {
		return new ParameterException(spec.commandLine(), message);
	}

	/** The contribution that the user named. */
	protected final <T> Contribution<T> contribution(Contributions<T> installed, String id) {
		return installed.find(id).orElseThrow(() -> {
			installed.leftOut().forEach(fault -> terminal().err().println(MessageLines.of(fault)));
			return usage(CommandTexts.text("contribution.unknown", id,
					String.join(", ", installed.list().stream().map(Contribution::id).toList())));
		});
	}

	/** The options that the user gave, checked. */
	protected final OptionValues options(Contribution<?> contribution, Map<String, String> given) {
		try {
			return OptionValues.of(contribution.options(), given == null ? Map.of() : given);
		} catch (IllegalArgumentException wrong) {
			throw usage(wrong.getMessage());
		}
	}

	/** The audience that the user named. */
	protected final Audience audience(String name) {
		for (Audience candidate : Audience.values())
			if (EnumKeys.of(candidate).equals(name))
				return candidate;
		throw usage(CommandTexts.text("audience.unknown", name));
	}
}

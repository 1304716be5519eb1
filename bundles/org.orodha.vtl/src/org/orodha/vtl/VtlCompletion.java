// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.vtl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.orodha.tables.description.Column;
import org.orodha.vtl.VtlProposal.Kind;
import org.orodha.vtl.VtlTokens.VtlToken;
import org.orodha.vtl.internal.ScriptPlace;
import org.orodha.vtl.internal.VtlVocabulary;

/** What an editor can propose while somebody writes a script, which need not be sound. */
public final class VtlCompletion {

	private final VtlEnvironment environment;

	/** @param environment what scripts can name */
	public VtlCompletion(VtlEnvironment environment) {
		this.environment = Objects.requireNonNull(environment);
	}

	/**
	 * What can be written at a place: after {@code #} columns of the dataset before it; where a coded column is compared its codes, in
	 * double quotes; after {@code in} code lists; else columns, datasets, rulesets, operators and words of the language. Only what
	 * begins with the characters before the place, whatever their case. Nothing in comments, nor in texts that are not compared.
	 *
	 * @param offset the place, from 0 to the length of the script
	 */
	public List<VtlProposal> at(String script, int offset) {
		String before = script.substring(0, offset);
		ScriptPlace place = ScriptPlace.at(script, offset);
		List<VtlToken> whole = VtlTokens.of(script);
		List<VtlProposal> proposals = new ArrayList<>();
		switch (place.kind()) {
		case LINE, BLOCK -> { /* comments are for people */ }
		case TEXT -> codes(VtlTokens.of(script.substring(0, place.start())), whole, before.substring(place.start() + 1), place.start() + 1,
				"", proposals);
		default -> names(before, whole, place.kind() == ScriptPlace.Kind.NAME ? place.start() : VtlVocabulary.start(before), proposals);
		}
		proposals.sort(Comparator.comparing(VtlProposal::kind));
		return proposals;
	}

	private void names(String before, List<VtlToken> whole, int start, List<VtlProposal> proposals) {
		List<VtlToken> tokens = VtlTokens.of(before.substring(0, start));
		String prefix = before.substring(start);
		String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
		if (last.equals("#") && tokens.size() > 1) {
			List<VtlSource> of = dataset(tokens.get(tokens.size() - 2).text()).map(List::of).orElseGet(() -> named(whole));
			of.forEach(source -> columns(source).forEach(column -> add(proposals, Kind.COLUMN, column.name(), source.description().dataset(),
					prefix, start)));
			return;
		}
		codes(tokens, whole, prefix, start, "\"", proposals);
		boolean set = !proposals.isEmpty() && (last.equals("{") || last.equals(","));
		if (last.equals("in") || last.equals("not_in"))
			environment.codeLists().keySet().forEach(list -> add(proposals, Kind.CODE_LIST, list, "", prefix, start));
		else if (!set && !last.equals("{"))
			everything(whole, prefix, start, proposals);
	}

	private void everything(List<VtlToken> script, String prefix, int start, List<VtlProposal> proposals) {
		for (VtlSource source : named(script))
			columns(source).forEach(
					column -> add(proposals, Kind.COLUMN, column.name(), source.description().dataset(), prefix, start));
		Set<String> datasets = new LinkedHashSet<>(environment.datasets().keySet());
		int brackets = 0;
		for (int number = 0; number < script.size(); number++) {
			VtlToken token = script.get(number);
			String previous = number == 0 ? "" : script.get(number - 1).text();
			switch (token.text()) {
			case "[" -> brackets++;
			case "]" -> brackets--;
			case ":=", "<-" -> {
				if (brackets == 0)
					datasets.add(VtlVocabulary.plain(previous));
				else
					add(proposals, Kind.COLUMN, VtlVocabulary.plain(previous), "", prefix, start);
			}
			default -> {
				if (token.kind() == VtlTokens.Kind.IDENTIFIER && previous.equals("ruleset"))
					add(proposals, Kind.RULESET, VtlVocabulary.plain(token.text()), "", prefix, start);
				if (token.kind() == VtlTokens.Kind.IDENTIFIER && previous.equals("operator"))
					add(proposals, Kind.OPERATOR, VtlVocabulary.plain(token.text()), "", prefix, start);
			}
			}
		}
		datasets.forEach(name -> add(proposals, Kind.DATASET, name, "", prefix, start));
		VtlVocabulary.signatures().forEach((word, signature) -> {
			if (begins(word, prefix))
				proposals.add(new VtlProposal(Kind.KEYWORD, word, signature, start, prefix.length()));
		});
	}

	private static void add(List<VtlProposal> proposals, Kind kind, String name, String detail, String prefix, int start) {
		VtlProposal proposal = new VtlProposal(kind, VtlVocabulary.written(name), detail, start, prefix.length());
		if (begins(name, prefix.startsWith("'") ? prefix.substring(1) : prefix) && !proposals.contains(proposal))
			proposals.add(proposal);
	}

	private static boolean begins(String name, String prefix) {
		return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
	}

	/** @param quote what to write around a code */
	private void codes(List<VtlToken> before, List<VtlToken> script, String prefix, int start, String quote,
			List<VtlProposal> proposals) {
		VtlVocabulary.compared(before).ifPresent(name -> named(script).stream().map(source -> source.description().column(name))
				.flatMap(Optional::stream).filter(column -> column.codes() != null).findFirst()
				.ifPresent(column -> column.codes().values().stream().filter(code -> begins(code, prefix)).forEach(code -> proposals
						.add(new VtlProposal(Kind.CODE, quote + code + quote, column.codes().codeList(), start, prefix.length())))));
	}

	/** The datasets that a script names; all where it names none. */
	private List<VtlSource> named(List<VtlToken> script) {
		List<VtlSource> named = script.stream().filter(token -> token.kind() == VtlTokens.Kind.IDENTIFIER)
				.map(token -> dataset(token.text())).flatMap(Optional::stream).distinct().toList();
		return named.isEmpty() ? List.copyOf(environment.datasets().values()) : named;
	}

	private Optional<VtlSource> dataset(String written) {
		String name = VtlVocabulary.plain(written);
		return environment.datasets().entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).findFirst()
				.map(Map.Entry::getValue);
	}

	private static List<Column> columns(VtlSource source) {
		return source.description().columns();
	}
}

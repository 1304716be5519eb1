package org.orodha.data.vtl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.orodha.data.internal.vtl.Vocabulary;
import org.orodha.data.structure.Column;
import org.orodha.data.vtl.VtlProposal.Kind;
import org.orodha.data.vtl.VtlTokens.VtlToken;

/** What an editor can propose while somebody writes a script, which need not be sound. */
public final class VtlCompletion {

	private final VtlEnvironment environment;

	/** @param environment what scripts can name */
	public VtlCompletion(VtlEnvironment environment) {
		this.environment = Objects.requireNonNull(environment);
	}

	/**
	 * What can be written at a place: inside double quotes codes of the column before them, after {@code #} columns of the dataset
	 * before it, after {@code in} code lists; else columns, datasets, rulesets and words of the language. Only what begins with the
	 * characters before the place, whatever their case.
	 *
	 * @param offset the place, from 0 to the length of the script
	 */
	public List<VtlProposal> at(String script, int offset) {
		String before = script.substring(0, offset);
		List<VtlToken> whole = VtlTokens.of(script);
		int quote = openQuote(before);
		if (quote >= 0)
			return codes(VtlTokens.of(script.substring(0, quote)), whole, before.substring(quote + 1), quote + 1);
		int start = Vocabulary.start(before);
		List<VtlToken> tokens = VtlTokens.of(script.substring(0, start));
		String prefix = before.substring(start);
		List<VtlProposal> proposals = new ArrayList<>();
		String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).text();
		if (last.equals("#") && tokens.size() > 1)
			dataset(tokens.get(tokens.size() - 2).text())
					.ifPresent(source -> columns(source).forEach(column -> add(proposals, Kind.COLUMN, column.name(),
							source.structure().dataset(), prefix, start)));
		else if (last.equals("in") || last.equals("not_in"))
			environment.codeLists().keySet().forEach(list -> add(proposals, Kind.CODE_LIST, list, "", prefix, start));
		else
			everything(whole, prefix, start, proposals);
		proposals.sort(Comparator.comparing(VtlProposal::kind));
		return proposals;
	}

	private void everything(List<VtlToken> script, String prefix, int start, List<VtlProposal> proposals) {
		for (VtlSource source : named(script))
			columns(source).forEach(
					column -> add(proposals, Kind.COLUMN, column.name(), source.structure().dataset(), prefix, start));
		Set<String> datasets = new LinkedHashSet<>(environment.datasets().keySet());
		for (int number = 1; number < script.size(); number++) {
			VtlToken token = script.get(number);
			if (token.text().equals(":=") || token.text().equals("<-"))
				datasets.add(Vocabulary.plain(script.get(number - 1).text()));
			if (token.kind() == VtlTokens.Kind.IDENTIFIER && script.get(number - 1).text().equals("ruleset"))
				add(proposals, Kind.RULESET, Vocabulary.plain(token.text()), "", prefix, start);
		}
		datasets.forEach(name -> add(proposals, Kind.DATASET, name, "", prefix, start));
		Vocabulary.words().forEach(word -> {
			if (begins(word, prefix))
				proposals.add(new VtlProposal(Kind.KEYWORD, word, "", start, prefix.length()));
		});
	}

	private static void add(List<VtlProposal> proposals, Kind kind, String name, String detail, String prefix, int start) {
		VtlProposal proposal = new VtlProposal(kind, Vocabulary.written(name), detail, start, prefix.length());
		if (begins(name, prefix.startsWith("'") ? prefix.substring(1) : prefix) && !proposals.contains(proposal))
			proposals.add(proposal);
	}

	private static boolean begins(String name, String prefix) {
		return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
	}

	private List<VtlProposal> codes(List<VtlToken> before, List<VtlToken> script, String prefix, int start) {
		List<VtlProposal> proposals = new ArrayList<>();
		Vocabulary.compared(before).ifPresent(name -> named(script).stream().map(source -> source.structure().column(name))
				.flatMap(Optional::stream).filter(column -> column.codes() != null).findFirst()
				.ifPresent(column -> column.codes().values().stream().filter(code -> begins(code, prefix)).forEach(
						code -> proposals.add(new VtlProposal(Kind.CODE, code, column.codes().codeList(), start, prefix.length())))));
		return proposals;
	}

	/** Where the double quotes start that a place is inside of, or -1. */
	private static int openQuote(String before) {
		int open = -1;
		for (int at = 0; at < before.length(); at++)
			if (open >= 0)
				open = before.charAt(at) == '"' ? -1 : open;
			else if (before.charAt(at) == '"')
				open = at;
			else if (before.startsWith("//", at) || before.startsWith("/*", at)) {
				int end = before.indexOf(before.charAt(at + 1) == '/' ? "\n" : "*/", at + 2);
				if (end < 0)
					return -1;
				at = end;
			}
		return open;
	}

	/** The datasets that a script names; all where it names none. */
	private List<VtlSource> named(List<VtlToken> script) {
		List<VtlSource> named = script.stream().filter(token -> token.kind() == VtlTokens.Kind.IDENTIFIER)
				.map(token -> dataset(token.text())).flatMap(Optional::stream).distinct().toList();
		return named.isEmpty() ? List.copyOf(environment.datasets().values()) : named;
	}

	private Optional<VtlSource> dataset(String written) {
		String name = Vocabulary.plain(written);
		return environment.datasets().entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).findFirst()
				.map(Map.Entry::getValue);
	}

	private static List<Column> columns(VtlSource source) {
		return source.structure().columns();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.rdf;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Terms of a vocabulary as the text of a graph mentions them: many files declare namespaces of which they use nothing.
 *
 * @param namespace the namespace of the terms
 * @param terms     their local names
 */
public record VocabularyUse(String namespace, List<String> terms) {

	/** Things of the kinds that a DCAT catalogue consists of. */
	public static final VocabularyUse DCAT = new VocabularyUse("http://www.w3.org/ns/dcat#",
			List.of("Catalog", "Dataset", "DatasetSeries", "DataService", "Distribution", "CatalogRecord"));

	/** Whether the beginning of a graph, in whatever syntax, mentions one of them, by whatever prefix, or without any as JSON-LD may. */
	public boolean isIn(String head) {
		String any = "(?:" + String.join("|", terms) + ")(?![\\w-])";
		if (Pattern.compile(Pattern.quote(namespace) + any).matcher(head).find())
			return true;
		List<String> prefixes = Pattern.compile("([\\w.-]*)[\"']?\\s*[:=]\\s*[<\"']" + Pattern.quote(namespace) + "[>\"']").matcher(head).results()
				.map(MatchResult::group).map(binding -> binding.split("[\"':=\\s]", 2)[0]).distinct().toList();
		return prefixes.stream().anyMatch(prefix -> Pattern.compile("(?<![\\w.-])" + Pattern.quote(prefix) + ":" + any).matcher(head).find())
				|| !prefixes.isEmpty() && Pattern.compile("\"@type\"\\s*:\\s*[^,}]*\"" + any + "\"").matcher(head).find();
	}
}

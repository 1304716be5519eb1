// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.CheckRequest.ComparisonSource;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlSource;

/** What the scripts of rulesets can name. */
public final class VtlEnvironments {

	private static final String RELATION = "checked";

	private VtlEnvironments() {
	}

	/**
	 * All datasets that are described by variables, and all code lists. The relations are names only: a script is compiled with
	 * them to see whether it is sound, not to be run.
	 *
	 * @param dataset the dataset that a ruleset is about, which comes first; null for none
	 */
	public static VtlEnvironment of(Catalogue catalogue, Dataset dataset) {
		Map<String, VtlSource> datasets = new LinkedHashMap<>();
		if (dataset != null)
			add(datasets, dataset);
		catalogue.all(Dataset.class).forEach(each -> add(datasets, each));
		Map<String, Set<String>> codeLists = new LinkedHashMap<>();
		for (CodeList list : catalogue.all(CodeList.class))
			codeLists.put(list.getId(), FileDescriptions.codes(list).values());
		return new VtlEnvironment(datasets, codeLists);
	}

	private static void add(Map<String, VtlSource> datasets, Dataset dataset) {
		if (dataset.getVariables().isEmpty() || dataset.getId() == null)
			return;
		VtlSource source = new VtlSource(FileDescriptions.of(dataset), RELATION);
		datasets.putIfAbsent(dataset.getId(), source);
		ComparisonSource.SUFFIXES.forEach(suffix -> datasets.putIfAbsent(dataset.getId() + suffix, source));
	}
}

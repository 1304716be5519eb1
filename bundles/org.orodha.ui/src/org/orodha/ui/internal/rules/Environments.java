package org.orodha.ui.internal.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.check.CheckRequest.Companion;
import org.orodha.data.structure.Structures;
import org.orodha.data.vtl.VtlEnvironment;
import org.orodha.data.vtl.VtlSource;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.Ruleset;

/** What the script of a ruleset can name. */
final class Environments {

	private static final String RELATION = "checked";

	private Environments() {
	}

	/** All datasets that are described by variables, the ruleset's own first, and all code lists. */
	static VtlEnvironment of(Catalogue catalogue, Ruleset ruleset) {
		Map<String, VtlSource> datasets = new LinkedHashMap<>();
		if (ruleset.getDataset() != null)
			add(datasets, ruleset.getDataset());
		catalogue.all(Dataset.class).forEach(dataset -> add(datasets, dataset));
		Map<String, Set<String>> codeLists = new LinkedHashMap<>();
		for (CodeList list : catalogue.all(CodeList.class))
			codeLists.put(list.getId(), list.getCodes().stream().map(Code::getValue).filter(value -> value != null)
					.collect(Collectors.toCollection(LinkedHashSet::new)));
		return new VtlEnvironment(datasets, codeLists);
	}

	private static void add(Map<String, VtlSource> datasets, Dataset dataset) {
		if (dataset.getVariables().isEmpty() || dataset.getId() == null)
			return;
		VtlSource source = new VtlSource(Structures.of(dataset), RELATION);
		datasets.putIfAbsent(dataset.getId(), source);
		Companion.SUFFIXES.forEach(suffix -> datasets.putIfAbsent(dataset.getId() + suffix, source));
	}
}

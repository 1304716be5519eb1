// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;

/**
 * Brings what was kept of correspondences in line with the mappings that the catalogue has now.
 *
 * @param pairs  what corresponds now
 * @param codeOf the identifier of the catalogue's code that something stands for
 */
record KeptCorrespondences(Model model, Pairs pairs, Function<Value, Optional<String>> codeOf) {

	/** What they tell to correspond. */
	Pairs said() {
		Pairs said = new Pairs(List.of());
		for (Association association : Association.in(model))
			for (IRI source : association.sources())
				codeOf.apply(source).ifPresent(code -> {
					association.targets().forEach(target -> codeOf.apply(target).ifPresent(other -> said.add(code, other)));
					if (association.targets().isEmpty())
						said.addWithout(code);
				});
		return said;
	}

	/**
	 * Takes out what the catalogue does not say any more.
	 *
	 * @return the codes of which that was said
	 */
	List<String> takeOut() {
		return Association.in(model).stream().flatMap(association -> takeOut(association).stream()).distinct().toList();
	}

	private List<String> takeOut(Association association) {
		List<IRI> gone = association.sources().stream().filter(source -> !stands(source, association.targets())).toList();
		List<Value> unreached = association.targets().stream()
				.filter(target -> association.sources().stream().noneMatch(source -> stands(source, List.of(target)))).toList();
		gone.forEach(source -> model.remove(association.node(), Xkos.SOURCE, source));
		unreached.forEach(target -> model.remove(association.node(), Xkos.TARGET, target));
		if (gone.size() == association.sources().size()) {
			model.remove(association.node(), null, null);
			model.remove(null, null, association.node());
		}
		return gone.stream().flatMap(source -> codeOf.apply(source).stream()).toList();
	}

	/** What is said of something that is not in the catalogue stands. */
	private boolean stands(IRI source, List<Value> targets) {
		Optional<String> code = codeOf.apply(source);
		return code.isEmpty() || (targets.isEmpty() ? pairs.hasWithout(code.get())
				: targets.stream().anyMatch(target -> codeOf.apply(target).map(other -> pairs.has(code.get(), other)).orElse(true)));
	}
}

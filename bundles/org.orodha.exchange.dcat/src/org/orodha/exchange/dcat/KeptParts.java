// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.orodha.core.exchange.Verbatim;
import org.orodha.exchange.rdf.Residue;
import org.orodha.model.Dataset;
import org.orodha.model.Distribution;

/** What is kept of distributions with their dataset, under their address. */
final class KeptParts {

	/** The field that holds what the file calls a distribution; empty where it has no name. */
	static final String NAME = "@id";
	private static final String BEGINNING = "distribution ";

	private KeptParts() {
	}

	/** What the fields of a distribution begin with. */
	static String prefix(List<Distribution> distributions, int number) {
		String address = distributions.get(number).getAddress();
		long before = distributions.stream().limit(number).filter(each -> Objects.equals(each.getAddress(), address)).count();
		return BEGINNING + (address == null ? "" : address + " ") + (before == 0 ? "" : before + 1 + " ");
	}

	static boolean isOfPart(Verbatim.Value kept) {
		return kept.field().startsWith(BEGINNING);
	}

	/** Writes back what was kept of the distributions of a dataset. */
	static List<String> restore(Dataset dataset, List<Verbatim.Value> kept, Model model, IRI node) {
		return IntStream.range(0, dataset.getDistributions().size()).boxed().flatMap(number -> {
			String prefix = prefix(dataset.getDistributions(), number);
			List<Verbatim.Value> own = kept.stream().filter(value -> value.field().startsWith(prefix) && isField(value.field().substring(prefix.length())))
					.map(value -> new Verbatim.Value(value.field().substring(prefix.length()), value.value())).toList();
			Resource part = SourceGraph.distribution(node, number);
			for (Verbatim.Value value : own)
				if (value.field().equals(NAME))
					part = renamed(model, part, value.value());
			return Residue.restore(own.stream().filter(value -> !value.field().equals(NAME)).toList(), model, part).stream();
		}).toList();
	}

	private static boolean isField(String rest) {
		return rest.equals(NAME) || rest.matches("=?[A-Za-z][A-Za-z0-9+.-]*:\\S+");
	}

	private static Resource renamed(Model model, Resource part, String name) {
		Resource other = name.isEmpty() ? Terms.VALUES.createBNode() : Terms.VALUES.createIRI(name);
		for (Statement statement : List.copyOf(model.filter(part, null, null)))
			model.add(other, statement.getPredicate(), statement.getObject());
		for (Statement statement : List.copyOf(model.filter(null, null, (Value) part)))
			model.add(statement.getSubject(), statement.getPredicate(), other);
		model.remove(part, null, null);
		model.remove(null, null, part);
		return other;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.io.IOException;
import java.util.TreeSet;

import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Writes tables as statements. */
final class RdfWriter implements TableWriter {

	private final RDFHandler out;
	private final Graph graph;
	private final boolean minimal;
	private CommonStatements common;
	private Resource all;

	/** @param minimal whether only what the rows say is written */
	RdfWriter(RDFHandler out, boolean minimal) {
		this.out = out;
		this.minimal = minimal;
		graph = new Graph(out);
	}

	@Override
	public void begin(Group group) {
		out.startRDF();
		for (String prefix : new TreeSet<>(UsedPrefixes.of(group, minimal)))
			out.handleNamespace(prefix, Words.PREFIXES.get(prefix));
		if (minimal)
			return;
		common = new CommonStatements(graph, group);
		all = graph.node(group.id());
		graph.add(all, RDF.TYPE, Graph.term("TableGroup"));
		common.add(all, group.common());
	}

	@Override
	public void table(TableDescription table, TableRows rows) {
		RowStatements statements = new RowStatements(graph, table);
		if (minimal) {
			rows.read(statements::add);
			return;
		}
		Resource node = graph.node(table.id());
		graph.add(all, Graph.term("table"), node);
		graph.add(node, RDF.TYPE, Graph.term("Table"));
		graph.add(node, Graph.term("url"), Graph.iri(table.url().toString()));
		common.add(node, table.common());
		rows.read(row -> statements.add(row, node));
		for (String comment : rows.comments())
			graph.add(node, RDFS.COMMENT, Graph.text(comment, null));
	}

	@Override
	public void end() throws IOException {
		out.endRDF();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csvw.tabular;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Says as statements what the rows of a table say.
 *
 * @param graph takes the statements
 */
record RowStatements(Graph graph, TableDescription table) {

	/** Something that a row says. */
	private record Said(Resource subject, IRI property, Value value, List<Literal> list) {
	}

	/** Says what a row says. */
	void add(TableRows.Row row) {
		said(row, new LinkedHashSet<>()).forEach(this::add);
	}

	/** Says also where that stands. */
	void add(TableRows.Row row, Resource table) {
		Resource node = graph.nameless();
		graph.add(table, Graph.term("row"), node);
		graph.add(node, RDF.TYPE, Graph.term("Row"));
		graph.add(node, Graph.term("rownum"), Graph.literal(String.valueOf(row.number()), Datatypes.address("integer")));
		graph.add(node, Graph.term("url"), Graph.iri(row.address(this.table.url())));
		for (Cell cell : row.titles(this.table.schema()))
			cell.texts().forEach(title -> graph.add(node, Graph.term("title"), Graph.text(title, cell.column().inherited().lang())));
		Set<Resource> subjects = new LinkedHashSet<>();
		List<Said> said = said(row, subjects);
		subjects.forEach(subject -> graph.add(node, Graph.term("describes"), subject));
		said.forEach(this::add);
	}

	private void add(Said said) {
		graph.add(said.subject(), said.property(), said.value());
		Value rest = said.value();
		for (Iterator<Literal> items = said.list().iterator(); items.hasNext();) {
			Resource node = (Resource) rest;
			graph.add(node, RDF.FIRST, items.next());
			rest = items.hasNext() ? graph.nameless() : RDF.NIL;
			graph.add(node, RDF.REST, rest);
		}
	}

	/** @param subjects takes what the row is about */
	private List<Said> said(TableRows.Row row, Set<Resource> subjects) {
		CellAddresses addresses = new CellAddresses(table.url(), row);
		Resource usual = null;
		List<Said> said = new ArrayList<>();
		for (int position = 0; position < row.cells().size(); position++) {
			Cell cell = row.cells().get(position);
			if (cell.column().suppressed())
				continue;
			String about = addresses.about(cell, position);
			if (about == null && usual == null)
				usual = graph.nameless();
			Resource subject = about == null ? usual : Graph.iri(about);
			subjects.add(subject);
			String property = addresses.property(cell, position);
			IRI predicate = Graph.iri(property == null ? table.url() + "#" + cell.column().name() : property);
			String value = addresses.value(cell, position);
			if (value != null)
				said.add(new Said(subject, predicate, Graph.iri(value), List.of()));
			else if (cell.list() && Boolean.TRUE.equals(cell.column().inherited().ordered()))
				said.add(new Said(subject, predicate, cell.items().isEmpty() ? RDF.NIL : graph.nameless(), literals(cell)));
			else
				literals(cell).forEach(literal -> said.add(new Said(subject, predicate, literal, List.of())));
		}
		return said;
	}

	private static List<Literal> literals(Cell cell) {
		return cell.items().stream().map(item -> literal(item, cell.column())).toList();
	}

	private static Literal literal(Cell.Item item, Column column) {
		Datatype datatype = column.datatype();
		if (item.right() && datatype.id() != null)
			return Graph.literal(item.written(), Words.expanded(datatype.id()));
		if (!item.right() || datatype.base().equals("string"))
			return Graph.text(item.written(), column.inherited().lang());
		return Graph.literal(item.written(), Datatypes.address(datatype.base()));
	}
}

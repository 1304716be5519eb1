// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.text.Page;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** Tables of elements or parts, a row each; a column in which none says anything is left out. */
final class Tables {

	private final SitePage page;
	private final Page markup;
	private final Values values;

	Tables(SitePage page) {
		this.page = page;
		markup = page.markup();
		values = new Values(page);
	}

	/**
	 * Writes a table.
	 *
	 * @param caption what it shows
	 * @param here    whether its rows are where their elements are found
	 */
	void write(String caption, List<? extends EObject> rows, List<? extends EStructuralFeature> columns, boolean here) {
		List<? extends EStructuralFeature> stated = columns.stream()
				.filter(column -> column == columns.getFirst() || rows.stream().anyMatch(row -> Values.isStated(row, column))).toList();
		open(caption);
		head(stated.stream().map(page.wording()::feature).toList());
		markup.open("tbody");
		for (EObject row : rows)
			row(row, stated, here);
		markup.close();
		close();
	}

	/** Opens a table, which is scrolled where it is wider than the page. */
	void open(String caption) {
		markup.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", caption).open("table");
		markup.element("caption", caption, "class", "quiet");
	}

	void head(List<String> columns) {
		markup.open("thead").open("tr");
		columns.forEach(column -> markup.element("th", column, "scope", "col"));
		markup.close().close();
	}

	void close() {
		markup.close().close();
	}

	private void row(EObject row, List<? extends EStructuralFeature> columns, boolean here) {
		if (here && row instanceof IdentifiedElement element && page.site().addresses().of(element).isPresent())
			markup.open("tr", "id", element.getId());
		else
			markup.open("tr");
		for (EStructuralFeature column : columns) {
			if (column == columns.getFirst())
				markup.open("th", "scope", "row");
			else
				markup.open("td");
			cell(row, column, here);
			markup.close();
		}
		markup.close();
	}

	/** An element's name leads to it, unless it is here. */
	private void cell(EObject row, EStructuralFeature column, boolean here) {
		if (column != Literals.IDENTIFIED_ELEMENT__NAME)
			values.write(row, column);
		else if (here)
			page.words(page.wording().name((IdentifiedElement) row));
		else
			page.link(row);
	}
}

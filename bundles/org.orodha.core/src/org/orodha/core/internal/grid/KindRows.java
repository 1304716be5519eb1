// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Kinds;
import org.orodha.model.CatalogueElement;

/** All elements of a kind. Those with files of their own can be added; parts are added where they belong. */
public record KindRows(Catalogue catalogue, EClass kind) implements RowSource {

	@Override
	public List<EObject> rows() {
		return List.copyOf(catalogue.ofKind(kind));
	}

	@Override
	public boolean isOrdered() {
		return false;
	}

	@Override
	public boolean takesRows() {
		return Kinds.isTopLevel(kind) && !Recorded.isKind(kind);
	}

	@Override
	public Command add(Collection<? extends EObject> rows) {
		CompoundCommand all = new CompoundCommand(0);
		rows.forEach(row -> all.append(Commands.add(catalogue, (CatalogueElement) row)));
		return all;
	}

	@Override
	public Command move(EObject row, int to) {
		throw new UnsupportedOperationException();
	}

	@Override
	public CellReader reader(Collection<? extends EObject> added) {
		return new CellReader(catalogue, null, null, added);
	}

	@Override
	public NewIds ids(String language) {
		return new NewIds(catalogue, catalogue.root(), language);
	}
}

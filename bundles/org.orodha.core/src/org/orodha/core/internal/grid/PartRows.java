// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.orodha.core.catalogue.Catalogue;

/**
 * The parts of an element.
 *
 * @param container has the parts, in its feature {@code list}
 */
public record PartRows(Catalogue catalogue, EObject container, EReference list) implements RowSource {

	@Override
	public EClass kind() {
		return list.getEReferenceType();
	}

	@Override
	@SuppressWarnings("unchecked")
	public List<EObject> rows() {
		return (List<EObject>) container.eGet(list);
	}

	@Override
	public boolean isOrdered() {
		return true;
	}

	@Override
	public boolean takesRows() {
		return true;
	}

	@Override
	public Command add(Collection<? extends EObject> rows) {
		return AddCommand.create(catalogue.editingDomain(), container, list, new ArrayList<>(rows));
	}

	@Override
	public Command move(EObject row, int to) {
		return MoveCommand.create(catalogue.editingDomain(), container, list, row, to);
	}

	@Override
	public CellReader reader(Collection<? extends EObject> added) {
		return new CellReader(catalogue, container, list, added);
	}

	@Override
	public NewIds ids(String language) {
		return new NewIds(catalogue, container, language);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.internal.grid;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What has the rows of a grid. */
public interface RowSource {

	/** The kind of the rows. */
	EClass kind();

	/** The rows that there are now. */
	List<EObject> rows();

	/** Whether the order of the rows is a part of the catalogue, so that they can be moved. */
	boolean isOrdered();

	/** Whether rows can be added. */
	boolean takesRows();

	/** The command that adds rows. */
	Command add(Collection<? extends EObject> rows);

	/**
	 * The command that moves a row.
	 *
	 * @param to its place, from 0
	 */
	Command move(EObject row, int to);

	/**
	 * Reads what is typed into the rows.
	 *
	 * @param added rows that are still to be added; others may refer to them
	 */
	CellReader reader(Collection<? extends EObject> added);

	/** Identifiers for new rows. */
	NewIds ids(String language);
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.resource.Resource;
import org.orodha.model.CatalogueElement;

/** Moves an element into the file that its identifier and its owner call for. */
final class FileMove extends AbstractCommand {

	private final Catalogue catalogue;
	private final CatalogueElement element;
	private Resource from;
	private Resource to;

	FileMove(Catalogue catalogue, CatalogueElement element) {
		this.catalogue = catalogue;
		this.element = element;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		from = element.eResource();
		to = catalogue.fileFor(element);
		redo();
	}

	@Override
	public void redo() {
		move(from, to);
	}

	@Override
	public void undo() {
		move(to, from);
	}

	private void move(Resource old, Resource wanted) {
		if (old == wanted)
			return;
		old.getContents().remove(element);
		wanted.getContents().add(element);
	}
}

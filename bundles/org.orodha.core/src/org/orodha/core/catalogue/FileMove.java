// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.catalogue;

import java.util.function.Function;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.resource.Resource;
import org.orodha.model.CatalogueElement;

/** Moves an element into the file that its identifier and its owner call for; one that is in no file yet stays in none. */
final class FileMove extends AbstractCommand {

	private final CatalogueElement element;
	private final Function<CatalogueElement, Resource> files;
	private Resource from;
	private Resource to;

	FileMove(CatalogueElement element, Function<CatalogueElement, Resource> files) {
		this.element = element;
		this.files = files;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		from = element.eResource();
		to = from == null ? null : files.apply(element);
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

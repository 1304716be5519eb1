package org.orodha.ui.internal.handlers;

import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.internal.text.UiText;

/** Deletes several elements. Each deletion is worked out when those before it are done: they may share references. */
final class Deletion extends CompoundCommand {

	private final Catalogue catalogue;
	private final List<IdentifiedElement> elements;

	Deletion(Catalogue catalogue, List<IdentifiedElement> elements) {
		super(0, UiText.text("delete.command"));
		this.catalogue = catalogue;
		this.elements = elements;
	}

	@Override
	protected boolean prepare() {
		return !elements.isEmpty();
	}

	@Override
	public void execute() {
		for (IdentifiedElement element : elements)
			appendAndExecute(Commands.delete(catalogue, element));
	}
}

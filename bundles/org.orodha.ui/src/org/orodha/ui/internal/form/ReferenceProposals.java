// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.constraints.Choices;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.text.UiText;

/** What a reference may be given, by what was typed so far: elements, those chosen last first, and a new one of that name. */
final class ReferenceProposals implements IContentProposalProvider {

	private static final int MOST = 50;

	private final OpenCatalogue catalogue;
	private final EReference reference;
	private final Supplier<EObject> owner;
	private final Supplier<? extends Collection<?>> without;

	/** Something to choose. */
	sealed interface Choice extends IContentProposal {

		@Override
		default String getContent() {
			return getLabel();
		}

		@Override
		default int getCursorPosition() {
			return getContent().length();
		}
	}

	/** An element that there is. */
	record Present(IdentifiedElement element, String getLabel, String getDescription) implements Choice {
	}

	/** An element to be made. */
	record New(String name, String getLabel, String getDescription) implements Choice {
	}

	/**
	 * @param owner   whose reference it is; null while there is none
	 * @param without what it has already
	 */
	ReferenceProposals(OpenCatalogue catalogue, EReference reference, Supplier<EObject> owner, Supplier<? extends Collection<?>> without) {
		this.catalogue = catalogue;
		this.reference = reference;
		this.owner = owner;
		this.without = without;
	}

	@Override
	public IContentProposal[] getProposals(String contents, int position) {
		String typed = contents.strip();
		EObject of = owner.get();
		if (of == null)
			return new IContentProposal[0];
		List<Choice> choices = new ArrayList<>();
		for (IdentifiedElement element : elements(of, typed))
			choices.add(new Present(element, label(element), element.getId() + "\n" + Labels.value(element.getDescription(), catalogue.languages())));
		if (!typed.isEmpty() && NewTarget.isPossible(reference, of))
			choices.add(new New(typed, UiText.text("reference.new", Labels.ofKind(reference.getEReferenceType()), typed),
					Labels.documentation(reference.getEReferenceType())));
		return choices.toArray(IContentProposal[]::new);
	}

	private Set<IdentifiedElement> elements(EObject of, String typed) {
		Set<IdentifiedElement> found = new LinkedHashSet<>();
		if (typed.isEmpty())
			new RecentChoices(catalogue, reference.getEReferenceType()).elements().stream().filter(element -> fits(of, element))
					.forEach(found::add);
		@SuppressWarnings("unchecked")
		Class<? extends IdentifiedElement> type = (Class<? extends IdentifiedElement>) reference.getEReferenceType().getInstanceClass();
		found.addAll(catalogue.search().find(typed, type, element -> fits(of, element), MOST));
		return found;
	}

	private boolean fits(EObject of, IdentifiedElement element) {
		return !without.get().contains(element) && Choices.isValid(of, reference, element);
	}

	/** Many elements share a name: the whole that they belong to tells them apart. */
	private String label(IdentifiedElement element) {
		String label = catalogue.label(element);
		return element.eContainer() == null ? label : label + " – " + catalogue.label(element.eContainer());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;

/** A text in which a person chooses an element of a kind by typing. */
public final class ElementField {

	private static final int MOST = 50;

	private final OpenCatalogue catalogue;
	private final EClass kind;
	private final Predicate<IdentifiedElement> among;
	private final Consumer<Optional<IdentifiedElement>> chosen;
	private final Text text;
	private IdentifiedElement element;

	private record Choice(IdentifiedElement element, String getLabel) implements IContentProposal {

		@Override
		public String getContent() {
			return getLabel;
		}

		@Override
		public int getCursorPosition() {
			return getLabel.length();
		}

		@Override
		public String getDescription() {
			return element.getId();
		}
	}

	/**
	 * @param among  what may be chosen
	 * @param chosen is told of each choice; empty where what is typed is none yet
	 */
	public ElementField(Composite parent, OpenCatalogue catalogue, EClass kind, Predicate<IdentifiedElement> among,
			Consumer<Optional<IdentifiedElement>> chosen) {
		this.catalogue = catalogue;
		this.kind = kind;
		this.among = among;
		this.chosen = chosen;
		text = new Text(parent, SWT.BORDER);
		Images images = new Images(text);
		new ProposalPopup(text, (typed, position) -> proposals(typed), choice -> images.of(kind), choice -> choose(((Choice) choice).element()));
		text.addListener(SWT.Modify, event -> typed());
	}

	/** Where it is typed. */
	public Text control() {
		return text;
	}

	/** What is chosen, if anything is. */
	public Optional<IdentifiedElement> element() {
		return Optional.ofNullable(element);
	}

	/** Chooses an element. */
	public void choose(IdentifiedElement wanted) {
		element = wanted;
		text.setText(catalogue.label(wanted));
		text.setSelection(text.getText().length());
	}

	/** Nothing more is proposed once an element is chosen. */
	private IContentProposal[] proposals(String typed) {
		if (element != null && catalogue.label(element).equals(typed))
			return new IContentProposal[0];
		@SuppressWarnings("unchecked")
		Class<? extends IdentifiedElement> type = (Class<? extends IdentifiedElement>) kind.getInstanceClass();
		return catalogue.search().find(typed.strip(), type, this::fits, MOST).stream()
				.map(found -> new Choice(found, catalogue.label(found))).toArray(IContentProposal[]::new);
	}

	private boolean fits(IdentifiedElement candidate) {
		return candidate.eClass() == kind && among.test(candidate);
	}

	/** A whole identifier or name that is typed is a choice too. */
	private void typed() {
		String typed = text.getText().strip();
		if (element == null || !catalogue.label(element).equals(typed))
			element = catalogue.catalogue().ofKind(kind).stream().filter(this::fits)
					.filter(candidate -> typed.equals(candidate.getId()) || typed.equals(catalogue.label(candidate))).findFirst().orElse(null);
		chosen.accept(element());
	}
}

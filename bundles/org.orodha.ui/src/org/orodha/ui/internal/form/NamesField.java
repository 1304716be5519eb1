// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.internal.grid.CellReader;
import org.orodha.core.text.Labels;
import org.orodha.core.text.PlainText;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;

/** A text in which names of a feature's values are typed, several with semicolons where it holds several; what fits is offered. */
public final class NamesField {

	private static final int MOST = 50;
	private static final char SEPARATOR = ';';

	private final OpenCatalogue catalogue;
	private final EStructuralFeature feature;
	private final Predicate<IdentifiedElement> among;
	private final CellReader reader;
	private final Text text;
	private String chosen = "";

	private record Choice(String written, String getLabel, String getDescription) implements IContentProposal {

		@Override
		public String getContent() {
			return written;
		}

		@Override
		public int getCursorPosition() {
			return written.length();
		}
	}

	/**
	 * @param feature a reference, or a feature of an enumeration's values
	 * @param among   which elements are offered
	 */
	public NamesField(Composite parent, OpenCatalogue catalogue, EStructuralFeature feature, Predicate<IdentifiedElement> among) {
		this.catalogue = catalogue;
		this.feature = feature;
		this.among = among;
		reader = new CellReader(catalogue.catalogue());
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		Images images = new Images(text);
		new ProposalPopup(text, this::proposals, choice -> feature.getEType() instanceof EClass kind ? images.of(kind) : null,
				choice -> choose(choice.getContent()));
	}

	/** Where it is typed. */
	public Text control() {
		return text;
	}

	private IContentProposal[] proposals(String contents, int position) {
		String typed = contents.substring(start(contents, position), position).strip();
		if (!typed.isEmpty() && typed.equals(chosen))
			return new IContentProposal[0];
		Stream<Choice> choices = feature.getEType() instanceof EEnum type ? type.getELiterals().stream()
				.map(literal -> new Choice(Labels.of(literal.getInstance()), Labels.of(literal.getInstance()), Labels.documentation(literal)))
				.filter(choice -> PlainText.of(choice.getLabel()).contains(PlainText.of(typed))) : elements(typed).stream().map(this::choice);
		return choices.toArray(IContentProposal[]::new);
	}

	private List<? extends IdentifiedElement> elements(String typed) {
		@SuppressWarnings("unchecked")
		Class<? extends IdentifiedElement> type = (Class<? extends IdentifiedElement>) feature.getEType().getInstanceClass();
		return catalogue.search().find(typed, type, among::test, MOST);
	}

	/** Many elements share a name: the whole that they belong to tells them apart, and else their identifier. */
	private Choice choice(IdentifiedElement element) {
		String label = catalogue.label(element);
		String told = element.eContainer() == null ? label
				: label + " – " + catalogue.label(element.eContainer());
		String written = Stream.of(label, told).filter(name -> name.indexOf(SEPARATOR) < 0 && names(name, element)).findFirst()
				.orElse(element.getId());
		return new Choice(written, told, element.getId());
	}

	private boolean names(String name, IdentifiedElement element) {
		return reader.read(null, feature, name) instanceof CellOutcome.Value value
				&& (value.value() == element || value.value() instanceof List<?> list && list.equals(List.of(element)));
	}

	private int start(String contents, int position) {
		return feature.isMany() ? contents.lastIndexOf(SEPARATOR, Math.max(0, position - 1)) + 1 : 0;
	}

	private void choose(String written) {
		chosen = written;
		String contents = text.getText();
		int caret = text.getCaretPosition();
		int start = start(contents, caret);
		int next = feature.isMany() ? contents.indexOf(SEPARATOR, caret) : -1;
		String before = contents.substring(0, start) + (start > 0 ? " " : "") + written;
		text.setText(before + (next < 0 ? "" : contents.substring(next)));
		text.setSelection(before.length());
	}
}

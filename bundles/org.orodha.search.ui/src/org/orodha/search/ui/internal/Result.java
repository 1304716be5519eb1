// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.ui.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.ui.IWorkbenchPage;
import org.orodha.core.text.Kinds;
import org.orodha.model.Agency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.search.Excerpt;
import org.orodha.search.FeaturePath;
import org.orodha.search.Hit;
import org.orodha.search.Range;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;

/**
 * An element that was found, as it is shown.
 *
 * @param catalogue the catalogue that it is in
 */
public record Result(OpenCatalogue catalogue, Hit hit) {

	private static final Styler BOLD = new Styler() {

		@Override
		public void applyStyles(TextStyle style) {
			style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		}
	};

	EClass kind() {
		return Kinds.named(hit.kind()).orElse(Literals.CATALOGUE);
	}

	/** What the element is called. */
	public String name() {
		return hit.name().in(catalogue.languages());
	}

	/** What it is called, and behind it what it is a part of. */
	StyledString named() {
		StyledString named = new StyledString(name());
		String whole = hit.partOf().in(catalogue.languages());
		return whole.isEmpty() ? named : named.append("  " + whole, StyledString.QUALIFIER_STYLER);
	}

	String agency() {
		return catalogue.catalogue().find(Agency.class, hit.agency()).map(catalogue::label).orElse(hit.agency());
	}

	/** The field that the words were found in, and its language. */
	String where() {
		Excerpt excerpt = hit.excerpt();
		if (excerpt.path().isEmpty())
			return "";
		String feature = FeaturePath.label(hit.kind(), excerpt.path());
		return excerpt.language().isEmpty() ? feature : SearchText.text("where", feature, excerpt.language());
	}

	/** The text with the words in bold. */
	StyledString text() {
		Excerpt excerpt = hit.excerpt();
		StyledString text = new StyledString(excerpt.text());
		for (Range range : excerpt.matches())
			text.setStyle(range.start(), range.end() - range.start(), BOLD);
		return text;
	}

	/** Opens the element's editor with the focus on the field, in the language of the text that was found. */
	void open(IWorkbenchPage page) {
		Optional<IdentifiedElement> element = catalogue.catalogue().find(IdentifiedElement.class, hit.id());
		String feature = hit.excerpt().feature();
		element.ifPresent(found -> text(found).ifPresentOrElse(text -> Editors.show(page, text),
				() -> Editors.show(page, found, feature.isEmpty() ? null : feature)));
	}

	private Optional<LocalizedText> text(IdentifiedElement element) {
		Excerpt excerpt = hit.excerpt();
		EStructuralFeature feature = element.eClass().getEStructuralFeature(excerpt.feature());
		if (excerpt.path().size() != 1 || feature == null || !(element.eGet(feature) instanceof List<?> texts))
			return Optional.empty();
		return texts.stream().filter(LocalizedText.class::isInstance).map(LocalizedText.class::cast)
				.filter(text -> excerpt.language().equalsIgnoreCase(text.getLanguage())).findFirst();
	}
}

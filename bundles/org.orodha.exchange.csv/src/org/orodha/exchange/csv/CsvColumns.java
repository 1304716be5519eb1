// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.csv;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.table.Spreadsheet;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;

/**
 * The columns of an exported table.
 *
 * @param list the columns, the identifier first
 */
record CsvColumns(List<Column> list) {

	/** What stands before the name of a column that was kept word for word though its name means a feature. */
	static final String KEPT = Target.VERBATIM + ": ";

	/** A column of an exported table. */
	sealed interface Column {

		/** The column's name. */
		String header();
	}

	/** A feature, or the container. */
	record Known(Target target) implements Column {

		@Override
		public String header() {
			return target.key();
		}
	}

	/** What an import kept word for word from a column. */
	record Kept(String field, String header) implements Column {
	}

	static CsvColumns of(Catalogue catalogue, Extract extract, List<IdentifiedElement> elements, Disclosure disclosure) {
		List<Column> columns = new ArrayList<>();
		EClass kind = extract.kind();
		for (EStructuralFeature feature : extract.features()) {
			if (feature == Literals.LIFECYCLE_ELEMENT__INTERNAL && disclosure.audience() != Audience.OWN_AGENCY)
				continue;
			if (CsvFeatures.isIdentifiers(feature))
				for (String scheme : schemes(elements))
					columns.add(new Known(new Target.Feature(feature, scheme)));
			else if (!CsvFeatures.isText(feature))
				columns.add(new Known(new Target.Feature(feature, "")));
			else
				for (String language : languages(catalogue, feature, elements))
					columns.add(new Known(new Target.Feature(feature, language)));
			if (feature == Literals.IDENTIFIED_ELEMENT__ID && CsvFeatures.needsContainer(kind))
				columns.add(new Known(new Target.Container()));
		}
		if (!extract.whole())
			return new CsvColumns(List.copyOf(columns));
		if (elements.stream().anyMatch(element -> !TextStates.write(element, extract.features(), disclosure).isEmpty()))
			columns.add(new Known(new Target.States()));
		Vocabulary vocabulary = new Vocabulary(kind, catalogue.languages(), catalogue.languages().get(0));
		Set<String> fields = new LinkedHashSet<>();
		elements.forEach(element -> fields.addAll(KeptValues.of(element, disclosure).keySet()));
		for (String field : fields)
			columns.add(new Kept(field, vocabulary.meaning(field).isPresent() ? KEPT + field : field));
		return new CsvColumns(List.copyOf(columns));
	}

	/** The columns' names. */
	List<String> headers() {
		return list.stream().map(Column::header).map(Spreadsheet::safeText).toList();
	}

	/** The schemes in which elements have identifiers. */
	private static Set<String> schemes(List<IdentifiedElement> elements) {
		Set<String> schemes = new LinkedHashSet<>();
		for (IdentifiedElement element : elements)
			for (LocalIdentifier identifier : ((LifecycleElement) element).getLocalIdentifiers())
				schemes.add(identifier.getScheme());
		return schemes;
	}

	/** The catalogue's languages and any other that a text is in. */
	@SuppressWarnings("unchecked")
	private static Set<String> languages(Catalogue catalogue, EStructuralFeature feature, List<IdentifiedElement> elements) {
		Set<String> languages = new LinkedHashSet<>(catalogue.languages());
		for (IdentifiedElement element : elements)
			for (LocalizedText text : (List<LocalizedText>) element.eGet(feature))
				if (text.getLanguage() != null && languages.stream().noneMatch(text.getLanguage()::equalsIgnoreCase))
					languages.add(text.getLanguage());
		return languages;
	}
}

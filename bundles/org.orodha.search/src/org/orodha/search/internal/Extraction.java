// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.search.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Storage.Stamp;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.core.text.LanguageMap;
import org.orodha.core.text.Owners;
import org.orodha.core.text.Wholes;
import org.orodha.model.CatalogueElement;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;

/** Reads out of a catalogue what its index keeps; used by the thread that uses the catalogue. What has texts the model alone says. */
public final class Extraction {

	private final Catalogue catalogue;
	private final Disclosure disclosure;
	private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

	/** @param disclosure what may be found */
	public Extraction(Catalogue catalogue, Disclosure disclosure) {
		this.catalogue = catalogue;
		this.disclosure = disclosure;
	}

	/** What else than the elements the entries depend on. */
	String languages() {
		return String.join(",", catalogue.languages());
	}

	/** The files that the catalogue's elements are in, each with what tells its states apart; nothing where it is not saved. */
	Map<String, String> files() {
		Map<String, Stamp> stamps = catalogue.stamps();
		Map<String, String> files = new HashMap<>();
		Stream.concat(Stream.of(catalogue.root()), catalogue.all(CatalogueElement.class).stream())
				.filter(element -> element.eContainer() == null).forEach(element -> catalogue.pathOf(element)
						.ifPresent(path -> files.put(path, stamp(element, stamps.get(path)))));
		return files;
	}

	private static String stamp(EObject element, Stamp stamp) {
		return stamp == null || element.eResource().isModified() ? "" : stamp.modified() + "/" + stamp.size();
	}

	/** The entries of all elements of a file. */
	List<Entry> ofFile(String path, String stamp) {
		List<Entry> entries = new ArrayList<>();
		for (EObject root : catalogue.contentsOf(path))
			addTree(root, path, stamp, entries);
		return entries;
	}

	private void addTree(EObject object, String path, String stamp, List<Entry> entries) {
		if (object instanceof IdentifiedElement element && isFound(element))
			entries.add(entry(element, path, element.eContainer() == null ? stamp : ""));
		for (EObject part : object.eContents())
			if (part instanceof IdentifiedElement)
				addTree(part, path, stamp, entries);
	}

	/** The entry of the element of an identifier as it is now, unsaved; empty where there is none to be found. */
	Optional<Entry> of(String id) {
		return catalogue.find(IdentifiedElement.class, id).filter(this::isFound)
				.map(element -> entry(element, catalogue.pathOf(element).orElse(""), ""));
	}

	/** The identifier of the element whose file an element is in. */
	Optional<String> rootOf(String id) {
		return catalogue.find(IdentifiedElement.class, id).map(EcoreUtil::getRootContainer).filter(IdentifiedElement.class::isInstance)
				.map(root -> ((IdentifiedElement) root).getId());
	}

	/** The identifiers of the elements that are a part of one. */
	Set<String> partsOf(String id) {
		Set<String> parts = new LinkedHashSet<>();
		catalogue.find(IdentifiedElement.class, id).ifPresent(element -> element.eAllContents().forEachRemaining(part -> {
			if (part instanceof IdentifiedElement identified && hasId(identified))
				parts.add(identified.getId());
		}));
		return parts;
	}

	private boolean isFound(IdentifiedElement element) {
		return hasId(element) && disclosure.mayKnow(element);
	}

	private static boolean hasId(IdentifiedElement element) {
		return element.getId() != null && !element.getId().isEmpty();
	}

	private Entry entry(IdentifiedElement element, String path, String stamp) {
		List<ElementText> texts = new ArrayList<>();
		addTexts(element, List.of(), texts);
		String status = element instanceof LifecycleElement living ? living.getStatus().getLiteral() : "";
		boolean hasParts = element.eContents().stream().anyMatch(IdentifiedElement.class::isInstance);
		return new Entry(element.getId(), Kinds.name(element.eClass()), Owners.of(element).map(Labels::id).orElse(""), topics(element),
				status, path, stamp, hasParts, name(element), whole(element).map(this::name).orElse(LanguageMap.EMPTY), texts);
	}

	private LanguageMap name(IdentifiedElement element) {
		List<String> languages = catalogue.languages();
		return LanguageMap.in(languages, language -> Labels.of(element, wanted(language, languages)));
	}

	/** What an element is a part of; the catalogue, which everything is a part of, says nothing. */
	private static Optional<IdentifiedElement> whole(IdentifiedElement element) {
		return Wholes.nearest(element.eContainer(), IdentifiedElement.class).filter(whole -> whole.eClass() != Literals.CATALOGUE);
	}

	private static List<String> wanted(Locale first, List<String> others) {
		List<String> wanted = new ArrayList<>(List.of(first.toLanguageTag()));
		wanted.addAll(others);
		return wanted;
	}

	/** The topics of an element and of the nearest whole that has some, with all that are broader. */
	private static Set<String> topics(IdentifiedElement element) {
		Set<String> topics = new LinkedHashSet<>();
		for (EObject at = element; at != null && topics.isEmpty(); at = at.eContainer())
			for (EReference reference : at.eClass().getEAllReferences())
				if (reference.getEReferenceType() == Literals.TOPIC && reference.isMany() && !reference.isContainment())
					((List<?>) at.eGet(reference)).forEach(topic -> addWithBroader((Topic) topic, topics));
		return topics;
	}

	private static void addWithBroader(Topic topic, Set<String> topics) {
		for (Topic at = topic; at != null && topics.add(String.valueOf(Labels.id(at))); at = at.getBroader());
	}

	private void addTexts(EObject object, List<String> path, List<ElementText> texts) {
		for (EStructuralFeature feature : features.computeIfAbsent(object.eClass(), Extraction::withTexts)) {
			if (!object.eIsSet(feature) || !disclosure.maySee(object, feature))
				continue;
			List<String> here = Stream.concat(path.stream(), Stream.of(feature.getName())).toList();
			Object value = object.eGet(feature);
			for (Object each : value instanceof List<?> list ? list : List.of(value))
				addText(each, here, texts);
		}
	}

	private void addText(Object value, List<String> path, List<ElementText> texts) {
		switch (value) {
		case String text -> addText(text, "", path, texts);
		case LocalizedText text -> addText(text.getValue(), text.getLanguage(), path, texts);
		case EObject part -> addTexts(part, path, texts);
		default -> throw new IllegalStateException(value.toString());
		}
	}

	private static void addText(String value, String language, List<String> path, List<ElementText> texts) {
		if (value != null && !value.isBlank())
			texts.add(new ElementText(path, language == null ? "" : language, value));
	}

	/** Texts are strings, texts in a language, and what parts without identifier hold; names of features and languages are none. */
	private static List<EStructuralFeature> withTexts(EClass kind) {
		return kind.getEAllStructuralFeatures().stream().filter(feature -> switch (feature) {
		case EAttribute attribute -> attribute.getEAttributeType().getInstanceClass() == String.class
				&& attribute.getEAttributeType() != Literals.LANGUAGE_TAG && attribute != Literals.LIFECYCLE_ELEMENT__INTERNAL;
		case EReference reference ->
			reference.isContainment() && !Literals.IDENTIFIED_ELEMENT.isSuperTypeOf(reference.getEReferenceType());
		default -> false;
		}).toList();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.text.Labels;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.exchange.rdf.Homes;
import org.orodha.exchange.rdf.RdfGraph;
import org.orodha.exchange.rdf.Residue;
import org.orodha.exchange.rdf.Subject;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;

/**
 * What all parts of reading a graph need.
 *
 * @param language the language of texts that do not say theirs
 * @param always   what every file says that is written from the catalogue
 */
record Reading(Catalogue catalogue, RdfGraph graph, ElementIris iris, Homes homes, String language, Proposal.Builder proposal,
		SourceGraph sources, Model always) {

	private static final Verbatim VERBATIM = new Verbatim(Terms.SCHEME);

	Subject subject(Resource node) {
		return new Subject(graph.model(), node);
	}

	/** The element of an identifier, or what stands for it until the catalogue has it. */
	EObject element(EClass kind, String id) {
		return catalogue.find(IdentifiedElement.class, id).<EObject>map(element -> element).orElseGet(() -> Ids.reference(kind, id));
	}

	/** Lets a list refer to elements, where it does not do so already. */
	<T extends IdentifiedElement> void refer(EList<T> list, EClass kind, Class<T> type, List<String> ids) {
		if (Set.copyOf(ids).equals(Set.copyOf(list.stream().map(Labels::id).toList())))
			return;
		list.clear();
		ids.forEach(id -> list.add(type.cast(element(kind, id))));
	}

	/** The identifiers of the elements that a property names, which find a place by that. */
	List<String> takeElements(Subject subject, IRI property, Set<String> known) {
		List<String> ids = new ArrayList<>();
		subject.take(property, value -> value instanceof IRI node && iris.id(node).filter(known::contains).isPresent())
				.forEach(value -> iris.id((IRI) value).filter(id -> !ids.contains(id)).ifPresent(ids::add));
		return ids;
	}

	/** Whether a file says what the element is written as anyhow; then it is left as it is. */
	boolean isSettled(Subject subject, IRI property, Model before, IRI node) {
		if (!subject.saysAs(before, node, property))
			return false;
		subject.take(property, value -> true);
		return true;
	}

	/** Keeps what a file says beyond what an element is written as. */
	void keep(LifecycleElement element, Subject subject, Model written, Set<IRI> links, List<Verbatim.Value> ofParts) {
		IRI node = (IRI) subject.node();
		List<Verbatim.Value> kept = new ArrayList<>(Residue.of(subject, written, iris.of(element), links));
		kept.addAll(ofParts);
		homes.guests(node).stream().flatMap(guest -> Residue.of(graph.model(), guest, written, always).stream())
				.sorted(Comparator.comparing(Verbatim.Value::field).thenComparing(Verbatim.Value::value)).forEach(kept::add);
		VERBATIM.replace(element, kept);
		iris.note(element, node);
	}

	/** What is new is a draft until somebody has looked at it. */
	void begin(LifecycleElement element) {
		if (catalogue.find(IdentifiedElement.class, element.getId()).isEmpty())
			element.setStatus(LifecycleStatus.DRAFT);
	}

	/** What a thing is called, else the last part of its name. */
	String words(Resource node) {
		return Contents.name(graph.model(), node).orElseGet(() -> lastPart(node));
	}

	static String lastPart(Resource node) {
		String name = node.stringValue().replaceFirst("[/#:]+$", "");
		return name.substring(Math.max(Math.max(name.lastIndexOf('/'), name.lastIndexOf('#')), name.lastIndexOf(':')) + 1);
	}

	Optional<IRI> publisher(Resource node) {
		return graph.model().filter(node, DCTERMS.PUBLISHER, null).objects().stream()
				.filter(IRI.class::isInstance).map(IRI.class::cast).findFirst();
	}
}

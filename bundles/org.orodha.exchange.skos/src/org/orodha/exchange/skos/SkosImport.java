// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.exchange.rdf.Homes;
import org.orodha.exchange.rdf.RdfGraph;
import org.orodha.exchange.rdf.Residue;
import org.orodha.exchange.rdf.Subject;
import org.orodha.exchange.skos.ListGraph.Counterparts;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.LifecycleElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** Proposes the code lists that the schemes of a graph are. */
final class SkosImport {

	static final String SCHEME = "skos";
	static final Messages MESSAGES = Messages.of(SkosImport.class);
	private static final Verbatim VERBATIM = new Verbatim(SCHEME);
	private static final Set<IRI> LINKS = Set.of(SKOS.HAS_TOP_CONCEPT, SKOS.NARROWER, SKOS.TOP_CONCEPT_OF, SKOS.IN_SCHEME);

	private final Catalogue catalogue;
	private final RdfGraph graph;
	private final Model model;
	private final Schemes schemes;
	private final ElementIris iris;
	private final ListGraph written;
	private final Homes homes;
	private final String language;
	private final Agency owner;
	private final Proposal.Builder proposal;
	private final Map<String, Counterparts> known;
	private final Map<String, String> above = new HashMap<>();
	private final Set<String> codes = new HashSet<>();

	private SkosImport(ImportRequest request, RdfGraph graph, ElementIris iris, Schemes schemes, Agency owner, Proposal.Builder proposal) {
		catalogue = request.catalogue();
		this.graph = graph;
		model = graph.model();
		this.iris = iris;
		this.schemes = schemes;
		this.owner = owner;
		this.proposal = proposal;
		known = ListGraph.counterparts(catalogue.all(CodeList.class));
		written = new ListGraph(iris);
		homes = new Homes(model, schemes.elements(), Set.of());
		language = request.language();
	}

	/** @throws ImportException where a graph holds no scheme and no concept, or the owner is not there */
	static void read(ImportRequest request, RdfGraph graph, Proposal.Builder proposal) throws ImportException {
		ElementIris iris = new ElementIris(request.catalogue(), SCHEME, request.options().text("base"));
		Schemes schemes = Schemes.of(graph.model(), concept -> iris.id(concept).flatMap(id -> request.catalogue().find(Code.class, id))
				.map(code -> iris.of(code.getCodeList())).orElseGet(graph::fileNode));
		if (schemes.isEmpty())
			throw new ImportException(graph.file(), MESSAGES.text("file.empty"), MESSAGES.text("file.empty.remedy"));
		Agency agency = request.owner(graph.file()).orElse(null);
		new SkosImport(request, graph, iris, schemes, agency, proposal).read();
	}

	private void read() {
		schemes.concepts().forEach((scheme, concepts) -> {
			String id = iris.identify(scheme, "cl", Schemes.lastPart(scheme).replaceFirst("(?i)[.](ttl|rdf|trig|jsonld|nt)$", ""));
			concepts.forEach(concept -> codes.add(iris.identify(concept, id, Schemes.code(model, concept))));
		});
		schemes.parents().forEach((concept, parent) -> above.put(id(concept), id(parent)));
		schemes.concepts().forEach(this::readList);
		schemes.circles().forEach(this::tellCircle);
	}

	private void tellCircle(IRI concept, IRI parent) {
		proposal.skip(graph.place(concept), MESSAGES.text("circle", Schemes.code(model, concept), Schemes.code(model, parent)));
	}

	private String id(IRI node) {
		return iris.id(node).orElseThrow();
	}

	private void readList(IRI scheme, List<IRI> concepts) {
		String id = id(scheme);
		Subject subject = new Subject(model, scheme);
		Set<IRI> members = Set.copyOf(concepts);
		proposal.put(graph.place(scheme), id, CodeList.class).describe(list -> {
			begin(list);
			if (owner != null && list.getOwner() == null)
				list.setOwner(owner);
			subject.take(RDF.TYPE, SKOS.CONCEPT_SCHEME::equals);
			name(subject, list.getName());
			subject.takeTexts(DCTERMS.DESCRIPTION, list.getDescription(), language);
			subject.take(SKOS.HAS_TOP_CONCEPT, value -> members.contains(value) && !schemes.parents().containsKey(value));
			concepts.forEach(concept -> map(concept, list));
			keep(list, subject, written.of(list));
		});
		if (proposal.described(id) instanceof CodeList described) {
			CodeList whole = catalogue.find(CodeList.class, id).orElse(described);
			sorted(concepts).forEach(concept -> readCode(concept, whole, scheme));
		}
	}

	/** What stands above others comes first. */
	private List<IRI> sorted(List<IRI> concepts) {
		Set<IRI> sorted = new LinkedHashSet<>();
		for (IRI concept : concepts) {
			List<IRI> line = new ArrayList<>();
			for (IRI next = concept; next != null && !sorted.contains(next); next = schemes.parents().get(next))
				line.addFirst(next);
			sorted.addAll(line);
		}
		return List.copyOf(sorted);
	}

	private void begin(LifecycleElement element) {
		if (!catalogue.contains(element.getId()))
			element.setStatus(LifecycleStatus.DRAFT);
	}

	private void name(Subject subject, List<LocalizedText> names) {
		Schemes.naming(model, (IRI) subject.node()).ifPresent(property -> subject.takeTexts(property, names, language));
	}

	/** Adds the counterparts that the file names and somebody knows. */
	private void map(IRI concept, CodeList list) {
		String source = id(concept);
		for (IRI match : ListGraph.MATCHES.values())
			for (Value value : model.filter(concept, match, null).objects())
				if (isCode(value)) {
					String target = id((IRI) value);
					if (known.computeIfAbsent(source, none -> Counterparts.none()).add(match, target))
						mapping(list, source, match).getTargets().add(code(target));
				}
	}

	private boolean isCode(Value value) {
		return value instanceof IRI node
				&& iris.id(node).filter(id -> codes.contains(id) || catalogue.find(Code.class, id).isPresent()).isPresent();
	}

	private static CodeMapping mapping(CodeList list, String source, IRI match) {
		return list.getMappings().stream().filter(mapping -> mapping.getSource() != null && source.equals(Labels.id(mapping.getSource()))
				&& ListGraph.match(mapping).filter(match::equals).isPresent()).findFirst().orElseGet(() -> {
					CodeMapping made = ModelFactory.eINSTANCE.createCodeMapping();
					made.setSource((Code) Ids.reference(Literals.CODE, source));
					made.setKind(ListGraph.kind(match).orElseThrow());
					list.getMappings().add(made);
					return made;
				});
	}

	private Code code(String id) {
		return catalogue.find(Code.class, id).orElseGet(() -> (Code) Ids.reference(Literals.CODE, id));
	}

	private void readCode(IRI concept, CodeList list, IRI scheme) {
		String id = id(concept);
		CodeList present = catalogue.find(Code.class, id).map(Code::getCodeList).orElse(list);
		if (!present.getId().equals(list.getId())) {
			proposal.conflict(graph.place(concept), id, MESSAGES.text("elsewhere", id, present.getId(), list.getId()));
			return;
		}
		Subject subject = new Subject(model, concept);
		proposal.put(graph.place(concept), id, Code.class).in(list).describe(code -> {
			begin(code);
			subject.take(RDF.TYPE, SKOS.CONCEPT::equals);
			subject.take(SKOS.IN_SCHEME, scheme::equals);
			String value = Schemes.code(model, concept);
			subject.takeFirst(SKOS.NOTATION, notation -> notation.stringValue().equals(value));
			if (Schemes.notation(model, concept).isPresent() || code.getValue() == null || code.getValue().isEmpty())
				code.setValue(value);
			name(subject, code.getName());
			subject.takeTexts(SKOS.DEFINITION, code.getDescription(), language);
			place(code, subject, scheme);
			subject.take(SKOS.NARROWER, below -> below instanceof IRI && concept.equals(schemes.parents().get(below)));
			for (IRI match : ListGraph.MATCHES.values())
				subject.take(match, this::isCode);
			keep(code, subject, written.of(code, iris.of(list), List.of(), known.getOrDefault(id, Counterparts.none())));
		});
	}

	/** Puts a code below the one that the file puts it below, unless the catalogue has that below the code itself. */
	private void place(Code code, Subject subject, IRI scheme) {
		IRI concept = (IRI) subject.node();
		IRI parent = schemes.parents().get(concept);
		if (parent == null) {
			subject.take(SKOS.TOP_CONCEPT_OF, scheme::equals);
			return;
		}
		boolean stands = code.getParent() != null && Labels.id(code.getParent()).equals(id(parent));
		if (!stands && catalogue.contains(code.getId()) && leadsTo(id(parent), code.getId()))
			tellCircle(concept, parent);
		else {
			subject.take(SKOS.BROADER, parent::equals);
			if (!stands)
				code.setParent(code(id(parent)));
		}
	}

	/** Whether a code comes to stand below another one, by the file or else by the catalogue. */
	private boolean leadsTo(String start, String end) {
		Set<String> seen = new HashSet<>();
		for (String next = start; next != null && seen.add(next);) {
			if (next.equals(end))
				return true;
			String code = next;
			next = above.containsKey(code) ? above.get(code)
					: catalogue.find(Code.class, code).map(Code::getParent).map(Labels::id).orElse(null);
		}
		return false;
	}

	private void keep(LifecycleElement element, Subject subject, Model own) {
		List<Verbatim.Value> kept = new ArrayList<>(Residue.of(subject, own, iris.of(element), LINKS));
		homes.guests((IRI) subject.node()).stream().flatMap(guest -> Residue.of(model, guest, own).stream())
				.sorted(Comparator.comparing(Verbatim.Value::field).thenComparing(Verbatim.Value::value)).forEach(kept::add);
		VERBATIM.replace(element, kept);
		iris.note(element, (IRI) subject.node());
	}
}

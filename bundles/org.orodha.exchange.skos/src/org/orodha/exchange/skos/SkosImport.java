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
import java.util.Optional;
import java.util.Set;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
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
	private final CorrespondenceGraph corresponding;
	private final Homes homes;
	private final String language;
	private final Agency owner;
	private final Proposal.Builder proposal;
	private final Map<String, Counterparts> known;
	private final Map<String, String> above = new HashMap<>();
	private final Map<String, String> lists = new HashMap<>();
	private Correspondences correspondences;

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
		corresponding = new CorrespondenceGraph(iris, this::listOf);
		homes = new Homes(model, schemes.elements(), Set.of());
		language = request.language();
	}

	/** @throws ImportException where a graph holds no scheme and no concept, or the owner is not there */
	static void read(ImportRequest request, RdfGraph graph, Proposal.Builder proposal) throws ImportException {
		ElementIris iris = new ElementIris(request.catalogue(), SCHEME, request.options().text("base"));
		Schemes schemes = Schemes.of(graph.model(), concept -> iris.id(concept).flatMap(id -> request.catalogue().find(Code.class, id))
				.map(code -> iris.of(code.getCodeList())).orElseGet(graph::fileNode));
		Agency agency = request.owner(graph.file()).orElse(null);
		if (!new SkosImport(request, graph, iris, schemes, agency, proposal).read())
			throw new ImportException(graph.file(), MESSAGES.text("file.empty"), MESSAGES.text("file.empty.remedy"));
	}

	/** Whether there was anything to read. */
	private boolean read() {
		schemes.concepts().forEach((scheme, concepts) -> {
			String id = iris.identify(scheme, "cl", Schemes.lastPart(scheme).replaceFirst("(?i)[.](ttl|rdf|trig|jsonld|nt)$", ""));
			concepts.forEach(concept -> lists.put(iris.identify(concept, id, Schemes.code(model, concept)), id));
		});
		schemes.parents().forEach((concept, parent) -> above.put(id(concept), id(parent)));
		correspondences = new Correspondences(model, Set.copyOf(schemes.elements()), this::codeOf, this::listOf, this::code, corresponding());
		schemes.concepts().forEach(this::readList);
		schemes.circles().forEach(this::tellCircle);
		Set<String> others = new LinkedHashSet<>(correspondences.lists());
		schemes.concepts().keySet().forEach(scheme -> others.remove(id(scheme)));
		others.forEach(this::readCorrespondences);
		return !schemes.isEmpty() || !others.isEmpty();
	}

	/** What the catalogue knows to correspond, and what the file says with matches. */
	private Pairs corresponding() {
		Pairs pairs = new Pairs(catalogue.all(CodeList.class));
		for (IRI match : ListGraph.MATCHES.values())
			for (Statement statement : model.filter(null, match, null))
				codeOf(statement.getSubject()).ifPresent(source -> codeOf(statement.getObject()).ifPresent(target -> pairs.add(source, target)));
		return pairs;
	}

	/** Adds correspondences to a list of which the file says nothing else. */
	private void readCorrespondences(String id) {
		proposal.put(correspondences.first(id).map(graph::place).orElse(graph.file()), id, CodeList.class).describe(list -> {
			correspondences.map(list);
			new KeptOfXkos(list).correspondences(correspondences.kept(id, corresponding.of(list)));
		});
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
			correspondences.map(list);
			KeptOfXkos kept = new KeptOfXkos(list);
			Model own = written.of(list);
			Optional<Levels> levels = levels(scheme, concepts, kept);
			levels.ifPresent(found -> found.write(own, scheme));
			kept.correspondences(correspondences.kept(id, corresponding.of(list)));
			keep(list, subject, own, levels.map(found -> found.unsaid(model, own)).orElse(model));
		});
		if (proposal.described(id) instanceof CodeList described) {
			CodeList whole = catalogue.find(CodeList.class, id).orElse(described);
			sorted(concepts).forEach(concept -> readCode(concept, whole, scheme));
		}
	}

	/** The levels of a list as it will be written: not where the file has other ones, which are kept. */
	private Optional<Levels> levels(IRI scheme, List<IRI> concepts, KeptOfXkos kept) {
		Optional<Levels> levels = Levels.of(concepts, schemes.parents()::get);
		if (Xkos.NAMING_LEVELS.stream().noneMatch(property -> model.contains(scheme, property, null)))
			return levels.map(own -> own.named(kept.levels()));
		Optional<Levels> named = levels.flatMap(own -> own.named(model, scheme));
		kept.levels(named.map(Levels::names).orElse(List.of()), scheme);
		return named;
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
		return codeOf(value).isPresent();
	}

	/** The code of the file or of the catalogue that something stands for. */
	private Optional<String> codeOf(Value value) {
		return value instanceof IRI node ? iris.id(node).filter(id -> lists.containsKey(id) || catalogue.find(Code.class, id).isPresent())
				: Optional.empty();
	}

	private String listOf(String code) {
		return catalogue.find(Code.class, code).map(found -> found.getCodeList().getId()).orElseGet(() -> lists.getOrDefault(code, ""));
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
			keep(code, subject, written.of(code, iris.of(list), List.of(), known.getOrDefault(id, Counterparts.none())), model);
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

	/** @param others what has to be kept of what is no element */
	private void keep(LifecycleElement element, Subject subject, Model own, Model others) {
		List<Verbatim.Value> kept = new ArrayList<>(Residue.of(subject, own, iris.of(element), LINKS));
		homes.guests((IRI) subject.node()).stream().filter(guest -> !correspondences.keeps(guest)).flatMap(guest -> Residue.of(others, guest, own).stream())
				.sorted(Comparator.comparing(Verbatim.Value::field).thenComparing(Verbatim.Value::value)).forEach(kept::add);
		VERBATIM.replace(element, kept);
		iris.note(element, (IRI) subject.node());
	}
}

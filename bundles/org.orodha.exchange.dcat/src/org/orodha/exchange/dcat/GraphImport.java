// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.dcat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.NamedElements;
import org.orodha.core.exchange.ImportRequest;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.ImportException;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.exchange.rdf.ElementIris;
import org.orodha.exchange.rdf.Homes;
import org.orodha.exchange.rdf.Nameless;
import org.orodha.exchange.rdf.RdfGraph;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LegalInstrument;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.orodha.model.VariableRole;

/** Proposes what a graph of DCAT says: agencies, topics and laws first, then sources with their datasets. */
final class GraphImport {

	private final ImportRequest request;
	private final Catalogue catalogue;
	private final RdfGraph graph;
	private final Contents contents;
	private final Reading reading;
	private final Set<Resource> root;
	private final Map<IRI, VariableRole> variables;
	private final Set<String> topics;
	private final Set<String> laws;

	private GraphImport(ImportRequest request, RdfGraph named, String base, Proposal.Builder proposal) {
		this.request = request;
		catalogue = request.catalogue();
		graph = named;
		contents = Contents.of(graph.model());
		ElementIris iris = new ElementIris(catalogue, Terms.SCHEME, base);
		root = contents.catalogs().stream().filter(node -> isRoot(node, iris)).collect(Collectors.toSet());
		SourceGraph sources = new SourceGraph(new ElementGraph(iris));
		List<IRI> elements = Stream.concat(contents.elements().stream(), root.stream()).distinct().map(IRI.class::cast)
				.sorted((one, other) -> Boolean.compare(root.contains(one), root.contains(other))).toList();
		Set<IRI> all = new LinkedHashSet<>(elements);
		variables = variables();
		all.addAll(variables.keySet());
		reading = new Reading(catalogue, graph, iris, new Homes(graph.model(), all, contents.parts()), request.language(), proposal, sources,
				sources.of(catalogue.root(), List.of(), null));
		topics = catalogue.all(Topic.class).stream().map(Topic::getId).collect(Collectors.toSet());
		laws = catalogue.all(LegalInstrument.class).stream().map(LegalInstrument::getId).collect(Collectors.toSet());
	}

	/**
	 * Proposes what a graph says.
	 *
	 * @param base what the catalogue's own identifiers follow in names; empty for the usual
	 * @throws ImportException where it says nothing that a catalogue holds, or an option names something that is not there
	 */
	static void read(ImportRequest request, RdfGraph graph, String base, Proposal.Builder proposal) throws ImportException {
		Contents contents = Contents.of(graph.model());
		if (contents.isEmpty())
			throw new ImportException(graph.file(), Terms.MESSAGES.text("file.empty", kinds(graph.model())), Terms.MESSAGES.text("file.empty.remedy"));
		new GraphImport(request, Nameless.named(graph, contents.nameless(graph.model())), base, proposal).read();
	}

	/** What a graph is about instead, at most a few. */
	private static String kinds(Model model) {
		String kinds = model.filter(null, RDF.TYPE, null).objects().stream().map(Value::stringValue).distinct().limit(5).collect(Collectors.joining(", "));
		return kinds.isEmpty() ? Terms.MESSAGES.text("file.nothing") : kinds;
	}

	/** The catalogue itself, as Orodha writes it: it holds sources and no dataset. */
	private boolean isRoot(Resource node, ElementIris iris) {
		return graph.model().contains(node, DCAT.HAS_CATALOG, null) && !graph.model().contains(node, DCAT.HAS_DATASET, null)
				&& iris.id((IRI) node).filter(id -> catalogue.find(DataSource.class, id).isEmpty()).isPresent();
	}

	private void read() throws ImportException {
		String owner = option("owner", Agency.class);
		String source = option("source", DataSource.class);
		identifyAgencies();
		identify(contents.topics(), "topic", topics);
		identify(contents.laws(), "law", laws);
		ElementReader elements = new ElementReader(reading);
		contents.agencies().forEach(node -> elements.readAgency((IRI) node, id(node)));
		contents.topics().forEach(node -> elements.readTopic((IRI) node, id(node), topics));
		contents.laws().forEach(node -> elements.readLaw((IRI) node, id(node)));
		readSources(owner, source);
		root.forEach(node -> tellRoot((IRI) node));
	}

	private <T extends IdentifiedElement> String option(String name, Class<T> type) throws ImportException {
		String id = request.options().text(name);
		if (!id.isEmpty() && catalogue.find(type, id).isEmpty())
			throw new ImportException(graph.file(), Terms.MESSAGES.text(name + ".unknown", id), Terms.MESSAGES.text(name + ".unknown.remedy"));
		return id.isEmpty() ? null : id;
	}

	private String id(Resource node) {
		return reading.iris().id((IRI) node).orElseThrow();
	}

	/** An agency that is called the same is the same. */
	private void identifyAgencies() {
		NamedElements names = new NamedElements(catalogue);
		for (Resource node : contents.agencies()) {
			String name = reading.words(node);
			List<IdentifiedElement> called = names.named(Literals.AGENCY, name);
			if (reading.iris().id((IRI) node).isEmpty() && called.size() == 1)
				reading.iris().known((IRI) node, called.getFirst().getId());
			else
				reading.iris().identify((IRI) node, "", name);
		}
	}

	private void identify(List<Resource> nodes, String prefix, Set<String> known) {
		nodes.forEach(node -> known.add(reading.iris().identify((IRI) node, prefix, reading.words(node))));
	}

	private void readSources(String owner, String source) {
		SourceReader reader = new SourceReader(reading, topics, laws);
		Map<IRI, List<IRI>> datasets = new LinkedHashMap<>();
		Set<IRI> placed = new HashSet<>();
		for (Resource catalog : contents.catalogs())
			if (!root.contains(catalog))
				datasets.put((IRI) catalog, graph.model().filter(catalog, DCAT.HAS_DATASET, null).objects().stream()
						.filter(contents.datasets()::contains).map(IRI.class::cast).filter(placed::add).toList());
		for (Map.Entry<IRI, List<IRI>> entry : datasets.entrySet()) {
			String agency = owner(entry.getKey(), owner);
			String id = reading.iris().identify(entry.getKey(), agency == null ? "" : agency, reading.words(entry.getKey()));
			entry.getValue().forEach(dataset -> reading.iris().identify(dataset, id, reading.words(dataset)));
			reader.readSource(entry.getKey(), id, agency, Set.copyOf(entry.getValue()));
			readDatasets(reader, id, entry.getValue());
		}
		List<IRI> homeless = contents.datasets().stream().map(IRI.class::cast).filter(dataset -> !placed.contains(dataset)).toList();
		if (!homeless.isEmpty())
			readHomeless(reader, owner, source, homeless);
	}

	/** Datasets in no catalogue become those of a source that somebody names, or of one for the file; known ones stay where they are. */
	private void readHomeless(SourceReader reader, String owner, String source, List<IRI> datasets) {
		Map<String, List<IRI>> bySource = new LinkedHashMap<>();
		String agency = owner != null ? owner : datasets.stream().map(dataset -> owner(dataset, null)).filter(id -> id != null).findFirst().orElse(null);
		String name = graph.fileName();
		IRI made = graph.fileNode();
		for (IRI dataset : datasets) {
			Optional<String> known = reading.iris().id(dataset).flatMap(id -> catalogue.find(Dataset.class, id)).map(found -> found.getSource().getId());
			String home = known.orElseGet(() -> source != null ? source
					: reading.iris().identify(made, agency == null ? "" : agency, name.replaceFirst("[.][A-Za-z0-9]+$", "")));
			bySource.computeIfAbsent(home, none -> new ArrayList<>()).add(dataset);
		}
		bySource.forEach((id, parts) -> {
			if (catalogue.find(DataSource.class, id).isEmpty())
				makeSource(made, id, agency, name);
			parts.forEach(dataset -> reading.iris().identify(dataset, id, reading.words(dataset)));
			readDatasets(reader, id, parts);
		});
	}

	private void makeSource(IRI node, String id, String agency, String name) {
		reading.proposal().put(graph.file(), id, DataSource.class).because(Terms.MESSAGES.text("source.made")).describe(made -> {
			made.setStatus(LifecycleStatus.DRAFT);
			Texts.put(made.getName(), reading.language(), name);
			if (agency != null)
				made.setOwner((Agency) reading.element(Literals.AGENCY, agency));
			reading.iris().note(made, node);
		});
	}

	/** Whoever publishes it, else whom somebody names. */
	private String owner(Resource node, String otherwise) {
		return reading.publisher(node).flatMap(reading.iris()::id)
				.filter(id -> catalogue.find(Agency.class, id).isPresent() || reading.proposal().described(Agency.class, id).isPresent())
				.orElse(otherwise);
	}

	private void readDatasets(SourceReader reader, String source, List<IRI> datasets) {
		Optional<DataSource> whole = reading.proposal().described(DataSource.class, source);
		if (whole.isEmpty())
			return; // what has that identifier is something else, which is told as a conflict
		Agency owner = whole.get().getOwner();
		Agency known = owner == null ? null : reading.proposal().described(Agency.class, Labels.id(owner)).orElse(owner);
		for (IRI dataset : datasets) {
			String id = id(dataset);
			List<IRI> own = graph.model().filter(dataset, null, null).objects().stream().filter(variables::containsKey).map(IRI.class::cast).toList();
			Set<String> ids = new LinkedHashSet<>();
			own.forEach(variable -> ids.add(reading.iris().identify(variable, id, reading.words(variable))));
			DataSource home = catalogue.find(DataSource.class, source).orElse(whole.get());
			reader.readDataset(dataset, id, home, known, ids);
			IdentifiedElement part = catalogue.find(Dataset.class, id).map(IdentifiedElement.class::cast).orElseGet(() -> reading.proposal().described(id));
			if (part instanceof Dataset)
				own.forEach(variable -> new ElementReader(reading).readVariable(variable, id(variable), part, variables.get(variable)));
		}
	}

	/** Dimensions and attributes that are described, of one dataset each. */
	private Map<IRI, VariableRole> variables() {
		Map<IRI, VariableRole> found = new LinkedHashMap<>();
		for (Map.Entry<IRI, VariableRole> role : Map.of(Terms.DIMENSION, VariableRole.DIMENSION, Terms.ATTRIBUTE, VariableRole.ATTRIBUTE).entrySet())
			for (Value value : graph.model().filter(null, role.getKey(), null).objects())
				if (value instanceof IRI node && Contents.name(graph.model(), node).isPresent()
						&& graph.model().filter(null, role.getKey(), node).subjects().stream().filter(contents.datasets()::contains).count() == 1)
					found.put(node, role.getValue());
		return found;
	}

	/** The catalogue keeps its own name; what the file says otherwise is told. */
	private void tellRoot(IRI node) {
		Model own = reading.always();
		if (!own.contains(node, null, null) || !reading.subject(node).saysAs(own, node, Contents.NAMES.getFirst()))
			reading.proposal().skip(graph.place(node), Terms.MESSAGES.text("root.stays", reading.words(node)));
	}
}

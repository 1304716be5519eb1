// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.bpmn;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.orodha.model.Dataset;
import org.orodha.model.Flow;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;

/** The data of a model as datasets and flows of the catalogue. Data that are neither are told once. */
final class DataNames {

	private static final Set<String> DATA = Set.of("dataObjectReference", "dataObject", "dataStoreReference", "dataStore", "dataInput",
			"dataOutput");

	private final Reading reading;
	private final ProcessModel model;
	private final Map<Node, Optional<IdentifiedElement>> found = new HashMap<>();
	private final Map<String, Set<Node>> associated = new HashMap<>();

	DataNames(Reading reading, ProcessModel model) {
		this.reading = reading;
		this.model = model;
		Stream.concat(Stream.of(model.whole()), model.processes().stream()).distinct().flatMap(Node::all)
				.filter(node -> "association".equals(node.element())).forEach(this::associate);
	}

	private void associate(Node association) {
		Optional<Node> source = model.find(association.reference("sourceRef"));
		Optional<Node> target = model.find(association.reference("targetRef"));
		if (source.isPresent() && target.isPresent()) {
			associated.computeIfAbsent(source.get().id(), id -> new LinkedHashSet<>()).add(target.get());
			associated.computeIfAbsent(target.get().id(), id -> new LinkedHashSet<>()).add(source.get());
		}
	}

	/** The datasets that an activity reads or writes. */
	List<Dataset> datasets(Node step) {
		return elements(step).filter(Dataset.class::isInstance).map(Dataset.class::cast).toList();
	}

	/** The flow that an activity writes as data. */
	Optional<Flow> flow(Node step) {
		return elements(step).filter(Flow.class::isInstance).map(Flow.class::cast).findFirst();
	}

	private Stream<IdentifiedElement> elements(Node step) {
		Stream<Node> read = step.children("dataInputAssociation").flatMap(one -> one.references("sourceRef").stream()).flatMap(this::find);
		Stream<Node> written = step.children("dataOutputAssociation").flatMap(one -> one.references("targetRef").stream()).flatMap(this::find);
		return Stream.of(read, written, associated.getOrDefault(step.id(), Set.of()).stream()).flatMap(each -> each)
				.filter(node -> DATA.contains(node.element())).distinct().map(this::element).flatMap(Optional::stream).distinct();
	}

	private Stream<Node> find(String id) {
		return model.find(id).stream();
	}

	private Optional<IdentifiedElement> element(Node data) {
		return found.computeIfAbsent(data, this::named);
	}

	private Optional<IdentifiedElement> named(Node data) {
		String name = !data.label().isEmpty() ? data.label()
				: Stream.of("dataObjectRef", "dataStoreRef").flatMap(reference -> find(data.reference(reference))).map(Node::label)
						.filter(label -> !label.isEmpty()).findFirst().orElse(data.id());
		for (var kind : List.of(Literals.DATASET, Literals.FLOW)) {
			List<IdentifiedElement> elements = reading.names().named(kind, name);
			if (elements.size() == 1)
				return Optional.of(elements.getFirst());
		}
		reading.tell(data, "data.unknown", name);
		return Optional.empty();
	}
}

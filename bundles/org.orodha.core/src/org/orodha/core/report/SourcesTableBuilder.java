// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Disclosure;
import org.orodha.core.report.SourcesTable.Column;
import org.orodha.core.report.SourcesTable.Entry;
import org.orodha.core.report.SourcesTable.Group;
import org.orodha.core.report.SourcesTable.Line;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.core.text.NaturalOrder;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;
import org.orodha.model.VariableRole;

/** Puts the table of sources together, leaving out and counting what the audience may not see. */
final class SourcesTableBuilder {

	private final Catalogue catalogue;
	private final Disclosure disclosure;
	private final List<String> languages;
	private final Column withoutTopic = new Column("", Messages.of(SourcesTable.class).text("without-topic"));
	private final Comparator<String> order = NaturalOrder.ofNames();
	private int withheld;

	SourcesTableBuilder(Catalogue catalogue, Audience audience, List<String> languages) {
		this.catalogue = catalogue;
		this.disclosure = new Disclosure(audience);
		this.languages = languages;
	}

	SourcesTable build() {
		List<Column> columns = new ArrayList<>();
		for (Topic topic : catalogue.root().getTopics())
			columns.add(new Column(topic.getId(), name(topic)));
		List<DataSource> sources = catalogue.all(DataSource.class);
		if (sources.stream().flatMap(this::shown).anyMatch(dataset -> topics(dataset).isEmpty()))
			columns.add(withoutTopic);
		Map<String, String> names = new LinkedHashMap<>();
		Map<String, List<Line>> lines = new LinkedHashMap<>();
		for (DataSource source : sources) {
			Agency owner = sees(source, Literals.CATALOGUE_ELEMENT__OWNER) ? source.getOwner() : null;
			String id = owner == null || owner.eIsProxy() ? "" : owner.getId();
			names.put(id, id.isEmpty() ? Messages.of(SourcesTable.class).text("without-owner") : Labels.of(owner, languages));
			lines.computeIfAbsent(id, key -> new ArrayList<>()).add(line(source, columns));
		}
		List<Group> groups = lines.entrySet().stream()
				.map(entry -> new Group(entry.getKey(), names.get(entry.getKey()), sorted(entry.getValue())))
				.sorted(Comparator.comparing((Group group) -> group.id().isEmpty()).thenComparing(Group::name, order))
				.toList();
		org.orodha.model.Catalogue root = catalogue.root();
		return new SourcesTable(name(root), root.isTeachingExample(), columns, groups, withheld);
	}

	private List<Line> sorted(List<Line> lines) {
		return lines.stream().sorted(Comparator.comparing(Line::name, order).thenComparing(Line::id)).toList();
	}

	private Line line(DataSource source, List<Column> columns) {
		withheld += source.getDatasets().size() - shown(source).count();
		String kind = source.isSetKind() && counts(source, Literals.DATA_SOURCE__KIND) ? Labels.of(source.getKind()) : "";
		counts(source, Literals.CATALOGUE_ELEMENT__OWNER);
		counts(source, Literals.IDENTIFIED_ELEMENT__NAME);
		counts(source, Literals.DATA_SOURCE__TOPICS);
		List<List<Entry>> cells = new ArrayList<>();
		for (Column column : columns)
			cells.add(shown(source).filter(dataset -> belongs(dataset, column)).map(this::entry).toList());
		return new Line(source.getId(), name(source), kind, cells);
	}

	private Stream<Dataset> shown(DataSource source) {
		return source.getDatasets().stream().filter(disclosure::mayKnow);
	}

	private boolean belongs(Dataset dataset, Column column) {
		List<String> topics = topics(dataset);
		return topics.isEmpty() ? column == withoutTopic : topics.contains(column.id());
	}

	/** The topics of a dataset that the catalogue has; its source's where it has none of its own. */
	private List<String> topics(Dataset dataset) {
		DataSource source = dataset.getSource();
		List<Topic> topics = !dataset.getTopics().isEmpty() ? dataset.getTopics()
				: sees(source, Literals.DATA_SOURCE__TOPICS) ? source.getTopics() : List.of();
		return topics.stream().filter(topic -> !topic.eIsProxy()).map(Topic::getId).toList();
	}

	private Entry entry(Dataset dataset) {
		String latest = dataset.getCoverageEnd() != null ? dataset.getCoverageEnd()
				: dataset.getCoverageStart() != null ? dataset.getCoverageStart() : "";
		List<String> dimensions = dataset.getVariables().stream()
				.filter(variable -> variable.isSetRole() && variable.getRole() == VariableRole.DIMENSION).map(this::name)
				.toList();
		return new Entry(dataset.getId(), name(dataset),
				dataset.isSetFrequency() ? Labels.of(dataset.getFrequency()) : "", latest, dimensions,
				dataset.isSetAccess() ? Labels.of(dataset.getAccess()) : "");
	}

	private String name(IdentifiedElement element) {
		String name = sees(element, Literals.IDENTIFIED_ELEMENT__NAME) ? Texts.in(element.getName(), languages) : "";
		return name.isEmpty() ? element.getId() : name;
	}

	private boolean sees(EObject owner, EStructuralFeature feature) {
		return disclosure.maySee(owner, feature);
	}

	private boolean counts(EObject owner, EStructuralFeature feature) {
		boolean seen = sees(owner, feature);
		if (!seen && owner.eIsSet(feature))
			withheld++;
		return seen;
	}
}

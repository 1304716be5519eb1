// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.sdmx;

import static org.orodha.core.exchange.XmlElements.first;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Verbatim;
import org.orodha.core.exchange.XmlElements;
import org.orodha.core.exchange.XmlTree;
import org.orodha.core.findings.ExportException;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.Topic;
import org.w3c.dom.Element;

/** Writes datasets as dataflows with their data structures, and puts them into the categories of their topics. */
final class DatasetWriter {

	private static final String CATEGORISATION = "Categorisation";

	private final Catalogue catalogue;
	private final CatalogueNames names;
	private final Drafts drafts;
	private final Losses losses;
	private final MessageFrame frame;
	private final Map<Urn, String> structures = new HashMap<>();
	private final Map<Urn, String> firsts = new HashMap<>();
	private final Set<String> categorisations = new HashSet<>();

	DatasetWriter(Catalogue catalogue, CatalogueNames names, Drafts drafts, MessageFrame frame) {
		this.catalogue = catalogue;
		this.names = names;
		this.drafts = drafts;
		losses = drafts.losses();
		this.frame = frame;
	}

	/** The names under which categorisations were kept that are written. */
	Set<String> categorisations() {
		return categorisations;
	}

	void write(Consumer<IdentifiedElement> step) throws ExportException {
		for (Dataset dataset : catalogue.all(Dataset.class)) {
			step.accept(dataset);
			boolean structured = !dataset.getVariables().isEmpty() || Kept.in(dataset, "DataStructure").isPresent();
			if (CatalogueNames.isFlow(dataset))
				flow(dataset, structured);
			if (structured)
				structure(dataset);
			categorise(dataset);
			losses.written(dataset);
			if (dataset.getSource() != null)
				losses.lost(dataset.getSource(), "loss.source");
		}
	}

	private void flow(Dataset dataset, boolean structured) throws ExportException {
		Element said = drafts.draft(dataset, "Dataflow", () -> {
			Element made = drafts.made("Dataflow", dataset);
			Nameables.identify(made, names.of(dataset), CatalogueNames.version(dataset));
			return made;
		});
		boolean own = !CatalogueNames.isOfElsewhere(dataset);
		Forms.writeFlow(dataset, said, structured ? Optional.of(names.structure(dataset)) : Optional.empty(), own ? dataset.getSource() : null);
		frame.name(said);
		frame.put(said);
	}

	private void structure(Dataset dataset) throws ExportException {
		Urn urn = names.structure(dataset);
		boolean own = !CatalogueNames.isOfElsewhere(dataset);
		Element said = drafts.draft(dataset, "DataStructure", () -> {
			Element made = drafts.made("DataStructure", dataset);
			Nameables.identify(made, urn, CatalogueNames.version(dataset));
			return made;
		});
		Forms.writeStructure(dataset, said, own || !CatalogueNames.isFlow(dataset) || XmlElements.in(said, "Name").isEmpty(), List.of());
		frame.name(said);
		StructureWriter writer = new StructureWriter(names, drafts, dataset, new Components(names, own), said);
		writer.write();
		String text = XmlTree.write(said);
		String before = structures.putIfAbsent(urn, text);
		if (before == null) {
			firsts.put(urn, dataset.getId());
			frame.put(said);
			writer.concepts().ifPresent(frame::put);
		} else if (!before.equals(text))
			losses.lost(dataset, "loss.structure", urn.key(), firsts.get(urn));
	}

	private void categorise(Dataset dataset) throws ExportException {
		Set<String> told = new HashSet<>();
		for (Verbatim.Value value : Kept.all(dataset))
			if (value.field().startsWith(CATEGORISATION + " ")) {
				Element said = drafts.kept(dataset, value);
				Optional<String> topic = first(said, "Target").flatMap(named -> References.urn(named, Urn.CATEGORY)).flatMap(names::id);
				if (topic.filter(id -> dataset.getTopics().stream().anyMatch(each -> each.getId().equals(id))).isPresent()
						&& categorisations.add(value.field())) {
					told.add(topic.get());
					frame.put(said);
				}
			}
		for (Topic topic : dataset.getTopics())
			if (!topic.eIsProxy() && told.add(topic.getId()))
				frame.put(categorisation(dataset, topic));
	}

	private Element categorisation(Dataset dataset, Topic topic) {
		Urn about = names.of(dataset);
		Urn target = names.of(topic);
		Element made = drafts.version().root(SdmxVersion.Module.STRUCTURE, CATEGORISATION);
		Nameables.identify(made, Urn.of(Urn.CATEGORISATION, about.agency(), about.id() + "_" + target.item().replace('.', '_')), Optional.empty());
		Notes.put(made, Notes.FRAME, Optional.of("categorisation"));
		LanguageTexts.NAME.write(topic.getName(), made);
		frame.name(made);
		References.put(Parts.add(made, "Source"), about);
		References.put(Parts.add(made, "Target"), target);
		return made;
	}
}

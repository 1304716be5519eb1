// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.datapackage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.ExportReport.Loss;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelPackage.Literals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A source as a data package. What the standard has no property for stands in properties of this project. */
final class PackageWriter {

	static final Messages MESSAGES = Messages.of(PackageWriter.class);

	private static final String SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json";
	private static final Set<EStructuralFeature> STANDARD = Set.of(Literals.IDENTIFIED_ELEMENT__NAME, Literals.IDENTIFIED_ELEMENT__DESCRIPTION,
			Literals.LIFECYCLE_ELEMENT__VERSION, Literals.DATA_SOURCE__WEBSITE);

	private final List<String> languages;
	private final int version;
	private final List<Loss> losses = new ArrayList<>();
	private final Kept kept;

	/**
	 * @param languages the languages of texts, the most wanted first
	 * @param version   the version of the standard, 1 or 2
	 */
	PackageWriter(List<String> languages, int version) {
		this.languages = languages;
		this.version = version;
		kept = new Kept(new Permitted(version), losses);
	}

	/** What could not be written. */
	List<Loss> losses() {
		return losses;
	}

	/** Writes a source with some of its datasets. */
	ObjectNode write(DataSource source, List<Dataset> datasets) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		if (version == 2)
			root.put("$schema", SCHEMA);
		root.put("name", name(source, source.getId()));
		MultilingualText.write(root, "title", source.getName(), languages);
		MultilingualText.write(root, "description", source.getDescription(), languages);
		if (source.getWebsite() != null)
			root.put("homepage", source.getWebsite());
		if (source.getVersion() != null)
			root.put("version", source.getVersion());
		kept.add(source, "", root);
		if (version == 2)
			root.remove("profile");
		if (source.getOwner() != null)
			contributor(source.getOwner(), root.withArrayProperty("contributors"));
		root.put(OwnTerms.ID, source.getId()).put(SourceReader.LANGUAGE, languages.getFirst());
		OwnTerms.write(source, root, STANDARD);
		Map<Dataset, String> names = names(source, datasets);
		ArrayNode resources = root.putArray("resources");
		for (Dataset dataset : datasets)
			resources.add(new ResourceWriter(languages, version, kept, losses, names).write(dataset));
		return root;
	}

	private void contributor(Agency agency, ArrayNode contributors) {
		ObjectNode contributor = contributors.addObject().put("title", Labels.of(agency, languages));
		if (agency.getWebsite() != null && Addresses.isWeb(agency.getWebsite()))
			contributor.put("path", agency.getWebsite());
		if (agency.getEmail() != null)
			contributor.put("email", agency.getEmail());
		if (version == 2)
			contributor.putArray("roles").add("publisher");
		else
			contributor.put("role", "publisher");
		contributor.put(SourceReader.AGENCY, agency.getId());
	}

	private static Map<Dataset, String> names(DataSource source, List<Dataset> datasets) {
		Map<Dataset, String> names = new LinkedHashMap<>();
		FreeIds free = new FreeIds();
		for (Dataset dataset : datasets) {
			String id = dataset.getId();
			names.put(dataset, free.of(name(dataset, id.startsWith(source.getId() + ".") ? id.substring(source.getId().length() + 1) : id)));
		}
		return names;
	}

	/** The name that a package or resource came with; else what its identifier is. */
	private static String name(LifecycleElement element, String otherwise) {
		return LocalIdentifiers.in(element, SourceReader.SCHEME).map(name -> name.toLowerCase(Locale.ROOT))
				.filter(name -> name.matches("[-a-z0-9._/]+")).orElse(otherwise);
	}
}

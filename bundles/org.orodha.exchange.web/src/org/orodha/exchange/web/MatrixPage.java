// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.orodha.core.report.DatasetTopics;
import org.orodha.core.text.Page;
import org.orodha.model.Agency;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Topic;

/** Sources down, topics across, and in the cells the datasets that a source has on a topic. A dataset without topics is on those of its source. */
final class MatrixPage {

	/** More names in a cell are counted. */
	private static final int NAMED = 5;

	private final Site site;
	private final Edition edition;
	private final List<Topic> topics;

	MatrixPage(Site site, Edition edition) {
		this.site = site;
		this.edition = edition;
		topics = site.catalogue().root().getTopics();
	}

	SitePage page() {
		SitePage page = new SitePage(site, edition, Frame.MATRIX, edition.text("matrix"), edition.text("matrix.told"), false);
		page.markup().element("h1", edition.text("matrix")).element("p", edition.text("matrix.told"), "class", "lead");
		Map<Agency, List<DataSource>> sources = new LinkedHashMap<>();
		site.catalogue().all(DataSource.class).forEach(source -> sources.computeIfAbsent(source.getOwner(), owner -> new ArrayList<>()).add(source));
		if (sources.isEmpty())
			page.markup().element("p", edition.text("none"));
		else
			table(page, sources);
		return page;
	}

	private void table(SitePage page, Map<Agency, List<DataSource>> sources) {
		Page markup = page.markup();
		Tables tables = new Tables(page);
		tables.open(edition.text("matrix"));
		markup.open("thead").open("tr").element("th", edition.text("source"), "scope", "col");
		for (Topic topic : topics) {
			markup.open("th", "scope", "col");
			page.link(topic);
			markup.close();
		}
		markup.element("th", edition.text("topic.none"), "scope", "col").close().close();
		for (Agency owner : edition.sorted(sources.keySet(), each -> each == null ? "" : edition.name(each))) {
			markup.open("tbody").open("tr").open("th", "scope", "rowgroup", "colspan", Integer.toString(topics.size() + 2));
			if (owner == null)
				markup.text(edition.text("owner.none"));
			else
				page.link(owner);
			markup.close().close();
			edition.sorted(sources.get(owner)).forEach(source -> row(page, source));
			markup.close();
		}
		tables.close();
	}

	private void row(SitePage page, DataSource source) {
		page.markup().open("tr").open("th", "scope", "row");
		page.link(source);
		page.markup().close();
		for (Topic topic : topics)
			cell(page, source, source.getDatasets().stream().filter(dataset -> DatasetTopics.of(dataset).contains(topic)).toList());
		cell(page, source, source.getDatasets().stream().filter(dataset -> DatasetTopics.of(dataset).isEmpty()).toList());
		page.markup().close();
	}

	private void cell(SitePage page, DataSource source, List<Dataset> datasets) {
		page.markup().open("td");
		if (!datasets.isEmpty()) {
			page.markup().open("ul", "class", "values");
			for (Dataset dataset : edition.sorted(datasets).subList(0, Math.min(NAMED, datasets.size()))) {
				page.markup().open("li");
				page.link(dataset);
				page.markup().close();
			}
			if (datasets.size() > NAMED)
				page.markup().element("li", edition.text("matrix.more", datasets.size() - NAMED));
			page.markup().close();
		}
		page.markup().close();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.report.DatasetTopics;
import org.orodha.core.text.Labels;
import org.orodha.documents.model.Text;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Topic;

/** The page that one comes to first: what the catalogue is, how much there is of what, and what is new. */
final class StartPage {

	private static final int BARS = 10;
	private static final int NEWS = 5;
	private static final List<EClass> COUNTED = List.of(Literals.DATA_SOURCE, Literals.DATASET, Literals.VARIABLE, Literals.CONCEPT, Literals.CODE_LIST,
			Literals.LEGAL_INSTRUMENT, Literals.PROCEDURE, Literals.AGENCY);

	private final Site site;
	private final Edition edition;
	private final CoverageTables coverage;
	private final News news;

	StartPage(Site site, Edition edition, CoverageTables coverage, News news) {
		this.site = site;
		this.edition = edition;
		this.coverage = coverage;
		this.news = news;
	}

	SitePage page() {
		Text about = edition.wording().text(site.catalogue().root(), Literals.IDENTIFIED_ELEMENT__DESCRIPTION);
		String title = edition.name(site.catalogue().root());
		SitePage page = new SitePage(site, edition, Frame.START, title, about.words(), false);
		page.markup().element("h1", title);
		if (about.isEmpty())
			page.markup().element("p", edition.text("start.told"), "class", "lead");
		else
			page.words("p", about, "class", "text lead");
		counts(page);
		page.heading(edition.text("charts"));
		page.markup().open("div", "class", "charts");
		charts().forEach(chart -> chart.write(page));
		page.markup().close();
		page.heading(edition.text("new"));
		news.write(page, NEWS);
		return page;
	}

	private void counts(SitePage page) {
		page.markup().open("ul", "class", "counts");
		for (EClass kind : COUNTED) {
			page.markup().open("li").open("a", "href", Addresses.list(kind, 1));
			page.markup().span("strong", edition.figure(site.catalogue().ofKind(kind).size())).text(" ").span("span", Labels.ofKinds(kind, edition.locale()));
			page.markup().closeInline().close();
		}
		page.markup().close();
	}

	private List<BarChart> charts() {
		List<Dataset> datasets = site.catalogue().all(Dataset.class);
		List<DataSource> sources = site.catalogue().all(DataSource.class);
		return List.of(chart("chart.topics", topics(datasets)),
				chart("chart.access", stated(datasets, dataset -> dataset.isSetAccess() ? dataset.getAccess() : null)),
				chart("chart.sources", stated(sources, source -> source.isSetKind() ? source.getKind() : null)), chart("chart.coverage", states()));
	}

	private BarChart chart(String title, List<BarChart.Bar> bars) {
		return new BarChart(edition.text(title), bars, edition);
	}

	/** The topics with most datasets. */
	private List<BarChart.Bar> topics(List<Dataset> datasets) {
		Map<Topic, Long> counts = new LinkedHashMap<>();
		for (Dataset dataset : datasets)
			for (Topic topic : DatasetTopics.of(dataset))
				counts.merge(topic, 1L, Long::sum);
		return bars(counts, edition::name, Kind.HEAD);
	}

	private <T> List<BarChart.Bar> stated(List<T> elements, Function<T, Enumerator> value) {
		Map<Enumerator, Long> counts = new LinkedHashMap<>();
		elements.stream().map(value).filter(stated -> stated != null).forEach(stated -> counts.merge(stated, 1L, Long::sum));
		return bars(counts, stated -> Labels.sentence(Labels.of(stated, edition.locale())), Kind.HEAD);
	}

	private static <T> List<BarChart.Bar> bars(Map<T, Long> counts, Function<T, String> name, Kind kind) {
		return counts.entrySet().stream().map(each -> new BarChart.Bar(name.apply(each.getKey()), each.getValue(), kind))
				.sorted(Comparator.comparing(BarChart.Bar::number).reversed().thenComparing(BarChart.Bar::name)).limit(BARS)
				.collect(Collectors.toCollection(ArrayList::new));
	}

	private List<BarChart.Bar> states() {
		return coverage.counts().entrySet().stream().map(each -> state(each.getKey(), each.getValue())).toList();
	}

	private BarChart.Bar state(CoverageState state, long number) {
		return new BarChart.Bar(state.sign() + " " + CoverageTables.state(state, edition), number, state.kind());
	}
}

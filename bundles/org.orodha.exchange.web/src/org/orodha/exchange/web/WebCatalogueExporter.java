// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.exchange.ExportReport;
import org.orodha.core.exchange.ExportRequest;
import org.orodha.core.exchange.Exporter;
import org.orodha.core.findings.ExportException;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.PreferredLanguage;
import org.orodha.insight.coverage.Coverage;
import org.orodha.insight.coverage.CoverageRequest;

/** Writes the catalogue as a folder of pages that opens from a memory stick and from any web server. */
public final class WebCatalogueExporter implements Exporter {

	/** Names the files of the export before, so that none stays that another audience was shown. */
	static final String LIST = "files.txt";
	private static final Messages MESSAGES = Messages.of(WebCatalogueExporter.class);
	private static final String OTHERWISE = "en";

	private final Clock clock;

	/** Made by the extension registry. */
	public WebCatalogueExporter() {
		this(Clock.systemDefaultZone());
	}

	WebCatalogueExporter(Clock clock) {
		this.clock = clock;
	}

	@Override
	public ExportReport export(ExportRequest request, IProgressMonitor monitor) throws ExportException {
		Catalogue catalogue = request.catalogue();
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		List<Edition> editions = editions(request);
		String address = address(request);
		request.target().replaceEarlier(LIST);
		Formats formats = Formats.write(request, progress.split(30));
		Site site = new Site(catalogue, request.audience(), editions, address, request.target(), formats.written());
		Coverage coverage = Coverage.of(catalogue, CoverageRequest.all(WorkingDays.of(catalogue).today(clock)), progress.split(5));
		SiteWriter writer = new SiteWriter(site, new CoverageTables(coverage), News.of(site));
		ExportReport.Builder report = ExportReport.builder().elements(writer.write(progress.split(65))).start(Frame.START);
		for (EClass kind : Untold.kinds(catalogue))
			catalogue.ofKind(kind).forEach(element -> report.lost(String.valueOf(element.getId()), MESSAGES.text("lost.kind", Untold.label(kind))));
		writer.unreachable().forEach(element -> report.lost(String.valueOf(element.getId()), MESSAGES.text("lost.identifier")));
		return report.lost(formats.losses()).build();
	}

	private static List<Edition> editions(ExportRequest request) throws ExportException {
		List<String> catalogue = request.catalogue().languages();
		String asked = Optional.ofNullable(request.options().text("languages")).orElse("").strip();
		List<String> chosen = asked.isEmpty() ? usual(request)
				: Stream.of(asked.split("[,;\\s]+")).map(tag -> tag.toLowerCase(Locale.ROOT)).distinct().toList();
		for (String tag : chosen)
			if (!PreferredLanguage.SPOKEN.contains(tag))
				throw new ExportException(Place.of("languages"), MESSAGES.text("languages.unknown", tag, String.join(", ", PreferredLanguage.SPOKEN)),
						MESSAGES.text("languages.remedy"), null);
		return chosen.stream().map(tag -> new Edition(tag, catalogue)).toList();
	}

	/** The reader's language first, of those that the catalogue is in. */
	private static List<String> usual(ExportRequest request) {
		List<String> usual = request.languages().stream().map(tag -> Locale.forLanguageTag(tag).getLanguage())
				.filter(tag -> PreferredLanguage.SPOKEN.contains(tag) && request.catalogue().languages().contains(tag)).distinct().toList();
		return usual.isEmpty() ? List.of(OTHERWISE) : usual;
	}

	private static String address(ExportRequest request) throws ExportException {
		String asked = Optional.ofNullable(request.options().text("address")).orElse("").strip();
		if (asked.isEmpty())
			return "";
		try {
			URI address = new URI(asked);
			if (Values.webAddress(asked).isPresent() && address.getRawQuery() == null && address.getRawFragment() == null)
				return asked.endsWith("/") ? asked : asked + "/";
		} catch (URISyntaxException toldBelow) {
			// It is no address: said as of any other that is not one of the web.
		}
		throw new ExportException(Place.of("address"), MESSAGES.text("address.wrong", asked), MESSAGES.text("address.remedy"), null);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.findings.ExportException;
import org.orodha.core.table.Spreadsheet;
import org.orodha.core.table.TableWriter;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.LocalizedText;

/** The tables to download: a row for each element of a kind, with what the pages tell of it, and all of them together. */
final class Downloads {

	/** All tables in one file, as seen from the folder of all. */
	static final String WHOLE = "data/catalogue.zip";
	/** The earliest that the format can say: when it was made is told by the content alone. */
	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final Site site;

	Downloads(Site site) {
		this.site = site;
	}

	/** The table of a kind, as seen from the folder of all. */
	static String table(EClass kind) {
		return "data/" + SiteKinds.file(kind) + ".csv";
	}

	/** The kinds that have a table: those of which there is any element. */
	List<EClass> kinds() {
		return SiteKinds.ALL.stream().filter(kind -> !site.catalogue().ofKind(kind).isEmpty()).toList();
	}

	void write() throws ExportException {
		for (EClass kind : kinds())
			site.write(table(kind), out -> write(kind, out));
		site.write(WHOLE, out -> {
			ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
			for (EClass kind : kinds()) {
				ZipEntry entry = new ZipEntry(SiteKinds.file(kind) + ".csv");
				entry.setTimeLocal(NO_TIME);
				zip.putNextEntry(entry);
				write(kind, zip);
				zip.closeEntry();
			}
			zip.finish();
		});
	}

	private void write(EClass kind, OutputStream out) throws IOException {
		List<String> languages = languages();
		List<EStructuralFeature> features = Features.all(kind);
		List<String> header = new ArrayList<>(List.of("id"));
		for (EStructuralFeature feature : features)
			if (Features.isText(feature))
				languages.forEach(language -> header.add(feature.getName() + "." + language));
			else
				header.add(feature.getName());
		header.add("page");
		List<IdentifiedElement> elements = site.catalogue().ofKind(kind);
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		TableWriter.forSpreadsheets().write(writer, header, () -> elements.stream().map(element -> row(element, features, languages)).iterator());
		writer.flush();
	}

	private List<String> languages() {
		return site.catalogue().languages();
	}

	private List<String> row(IdentifiedElement element, List<EStructuralFeature> features, List<String> languages) {
		List<String> row = new ArrayList<>(List.of(String.valueOf(element.getId())));
		for (EStructuralFeature feature : features)
			if (Features.isText(feature))
				languages.forEach(language -> row.add(Spreadsheet.safe(text(element, feature, language))));
			else
				row.add(Spreadsheet.safe(element.eIsSet(feature) ? value(element.eGet(feature)) : ""));
		row.add(site.addresses().of(element).map(local -> site.address() + site.editions().getFirst().tag() + "/" + local).orElse(""));
		return row;
	}

	@SuppressWarnings("unchecked")
	private static String text(EObject element, EStructuralFeature feature, String language) {
		return Texts.exactly((List<LocalizedText>) element.eGet(feature), language).orElse("");
	}

	/** A value as machines read it. */
	private static String value(Object value) {
		return switch (value) {
		case Collection<?> values -> values.stream().map(Downloads::value).collect(Collectors.joining(" "));
		case Enumerator literal -> literal.getLiteral();
		case LocalIdentifier identifier -> identifier.getScheme() + ":" + identifier.getValue();
		case IdentifiedElement element -> Labels.id(element);
		default -> value.toString();
		};
	}

	/** The page that leads to them. */
	SitePage page(Edition edition) {
		SitePage page = new SitePage(site, edition, Frame.DOWNLOADS, edition.text("downloads"), edition.text("downloads.told"), false);
		page.markup().element("h1", edition.text("downloads")).element("p", edition.text("downloads.told"), "class", "lead");
		page.markup().open("p");
		download(page, WHOLE, edition.text("downloads.whole"));
		page.markup().close();
		formats(page, edition);
		page.heading(edition.text("downloads.tables"));
		page.markup().open("ul", "class", "columns");
		for (EClass kind : kinds()) {
			page.markup().open("li");
			download(page, table(kind), Labels.ofKinds(kind, edition.locale()));
			page.markup().text(" ").span("span", edition.text("downloads.rows", site.catalogue().ofKind(kind).size()), "class", "soft").close();
		}
		page.markup().close();
		return page;
	}

	private void formats(SitePage page, Edition edition) {
		if (site.formats().isEmpty())
			return;
		page.heading(edition.text("downloads.formats"));
		page.markup().element("p", edition.text("downloads.formats.told")).open("ul");
		for (Formats.Written format : site.formats()) {
			page.markup().open("li");
			download(page, format.file(), format.name(edition.locale()));
			if (format.losses() > 0)
				page.markup().text(" ").span("span", edition.text("downloads.losses", format.losses()), "class", "soft");
			page.markup().close();
		}
		page.markup().close();
	}

	private static void download(SitePage page, String file, String words) {
		page.markup().span("a", words, "href", page.to("../" + file), "download", "");
	}
}

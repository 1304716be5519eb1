// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.ArrayList;
import java.util.List;

import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportTarget;
import org.orodha.core.files.AtomicFile.Content;
import org.orodha.core.findings.ExportException;

/** What all pages have in common, and where they are written. */
final class Site {

	private final Catalogue catalogue;
	private final Audience audience;
	private final List<Edition> editions;
	private final String address;
	private final ExportTarget target;
	private final List<Formats.Written> formats;
	private final Addresses addresses;
	private final List<String> pages = new ArrayList<>();

	/**
	 * @param address where it will be published, with a slash at its end; empty where nobody said so
	 * @param formats what else there is to download
	 */
	Site(Catalogue catalogue, Audience audience, List<Edition> editions, String address, ExportTarget target, List<Formats.Written> formats) {
		this.catalogue = catalogue;
		this.audience = audience;
		this.editions = List.copyOf(editions);
		this.address = address;
		this.target = target;
		this.formats = formats;
		addresses = new Addresses(catalogue);
	}

	/** The catalogue as the audience may see it. */
	Catalogue catalogue() {
		return catalogue;
	}

	Audience audience() {
		return audience;
	}

	/** The languages, the one that opens first. */
	List<Edition> editions() {
		return editions;
	}

	String address() {
		return address;
	}

	boolean hasAddress() {
		return !address.isEmpty();
	}

	Addresses addresses() {
		return addresses;
	}

	/** The whole catalogue in other formats, beside the pages. */
	List<Formats.Written> formats() {
		return formats;
	}

	/** Writes a file that is no page. */
	void write(String path, String text) throws ExportException {
		write(path, Content.of(text));
	}

	void write(String path, Content content) throws ExportException {
		target.write(path, content);
	}

	/** Writes a page of a language. */
	void write(SitePage page) throws ExportException {
		write(page.path(), page.end());
		pages.add(page.path());
	}

	/** The paths of the pages that were written so far. */
	List<String> pages() {
		return List.copyOf(pages);
	}
}

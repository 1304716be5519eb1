// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.web;

import java.util.List;
import java.util.stream.IntStream;

import org.orodha.core.findings.ExportException;
import org.orodha.core.text.Page;

/** The map of the site for search engines: several files under an index where one holds no more. */
final class SiteMap {

	static final String FILE = "sitemap.xml";
	/** What the protocol allows. */
	private static final int MOST = 50_000;
	private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

	private SiteMap() {
	}

	/** Writes it; full addresses are all that it may hold, so there is none without the site's own. */
	static void write(Site site) throws ExportException {
		if (!site.hasAddress())
			return;
		List<String> pages = site.pages();
		if (pages.size() <= MOST) {
			site.write(FILE, map("urlset", "url", site.address(), pages));
			return;
		}
		int parts = (pages.size() + MOST - 1) / MOST;
		for (int part = 1; part <= parts; part++)
			site.write(part(part), map("urlset", "url", site.address(), pages.subList((part - 1) * MOST, Math.min(pages.size(), part * MOST))));
		site.write(FILE, map("sitemapindex", "sitemap", site.address(), IntStream.rangeClosed(1, parts).mapToObj(SiteMap::part).toList()));
	}

	private static String part(int number) {
		return "sitemap-" + number + ".xml";
	}

	private static String map(String root, String entry, String address, List<String> files) {
		Page page = new Page().open(root, "xmlns", SPACE);
		for (String file : files)
			page.open(entry).element("loc", address + file).close();
		String text = page.close().end();
		return HEAD + text.substring(text.indexOf("<" + root));
	}
}

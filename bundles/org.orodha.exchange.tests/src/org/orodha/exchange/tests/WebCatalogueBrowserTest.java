// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.exchange.Audience;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;

/** The pages in a real browser, opened from a folder as from a memory stick. */
class WebCatalogueBrowserTest {

	/** The checker of accessibility; later versions may find more. */
	private static final String AXE = "axe-core@4.10.3";
	private static final int FETCHING = 60;
	private static final List<String> KINDS = List.of("en/index.html", "fr/dataset.html", "en/dataset/knbs.economic-survey.refugees.html",
			"fr/data-source/knbs.economic-survey.html", "sw/concept/concept.refugee.html", "en/requirement/comesa.table-01.html",
			"fr/procedure/ncm.border-data-quarterly.html", "en/agency/knbs.html", "en/matrix.html", "en/coverage.html", "en/new.html", "en/downloads.html",
			"fr/search.html?q=refugies", "sw/legal-instrument.html");

	@TempDir
	static Path folder;
	private static Path site;
	private static Chromium browser;

	@BeforeAll
	static void open() throws Exception {
		Optional<Path> program = Chromium.program();
		assumeTrue(program.isPresent(), "no chromium is on the path: install the package chromium to look at the web catalogue in a browser");
		site = folder.resolve("site");
		export(kenya(folder.resolve("kenya")), "web", site, Audience.PUBLIC);
		browser = new Chromium(program.get(), folder.resolve("profile"));
	}

	@AfterAll
	static void close() {
		if (browser != null)
			browser.close();
	}

	private static URI page(String local) {
		return URI.create(site.toUri() + local);
	}

	/** What a search on its page finds, once it has ended. */
	private static List<String> found() {
		JsonNode names = browser.value("""
				new Promise(resolve => {
					const look = () => {
						const items = [...document.querySelectorAll("#_found li")].map(item => item.textContent);
						items.length || document.getElementById("_told").textContent === document.getElementById("_told").dataset.none ? resolve(items) : requestAnimationFrame(look);
					};
					look();
				})""");
		List<String> found = new ArrayList<>();
		names.forEach(name -> found.add(name.asText()));
		return found;
	}

	@Test
	void theSearchFindsAFrenchWordWithoutItsAccents() {
		browser.open(page("fr/search.html?q=refugies"));

		assertThat(found().getFirst()).contains("Registre des réfugiés");
		assertThat(browser.value("document.getElementById('_told').textContent").asText()).matches("\\d+ résultats\\.");
	}

	@Test
	void theSearchFindsASwahiliWordOnAnEnglishPageAndTheResultLeadsOn() {
		browser.open(page("en/search.html?q=wakimb"));
		assertThat(found()).anyMatch(name -> name.contains("Refugee"));

		browser.open(URI.create(browser.value("document.querySelector('#_found a').href").asText()));
		assertThat(browser.value("document.querySelector('h1').textContent").asText()).contains("efugee");
	}

	@Test
	void whatIsTypedIsSoughtAtOnceAndWhatIsNotThereIsSaid() {
		browser.open(page("en/search.html"));
		browser.value("const typed = document.getElementById('_typed'); typed.value = 'zzqq'; typed.dispatchEvent(new Event('input'))");

		assertThat(found()).isEmpty();
		assertThat(browser.value("document.getElementById('_told').textContent").asText()).isEqualTo("Nothing was found.");
	}

	@Test
	void aWebServerServesThePagesAsWell() throws IOException {
		HttpServer server = SimpleFileServer.createFileServer(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), site.toRealPath(),
				SimpleFileServer.OutputLevel.NONE);
		server.start();
		try {
			browser.open(URI.create("http://localhost:" + server.getAddress().getPort() + "/fr/search.html?q=refugies"));
			assertThat(found()).isNotEmpty();
			assertThat(browser.value("getComputedStyle(document.querySelector('.frame')).display").asText()).isIn("grid", "block");
		} finally {
			server.stop(0);
		}
	}

	@Test
	void theStartOpensInTheFirstLanguage() {
		browser.open(page("index.html"));

		String path = "";
		for (int looks = 0; looks < 100 && !path.endsWith("/en/index.html"); looks++)
			path = browser.value("new Promise(resolve => setTimeout(() => resolve(location.pathname), 50))").asText();
		assertThat(path).endsWith("/en/index.html");
	}

	@Test
	void noPageIsWiderThanATelephone() {
		browser.size(390, 844);
		for (String kind : KINDS) {
			browser.open(page(kind));
			assertThat(browser.value("document.documentElement.scrollWidth").asInt()).as(kind).isLessThanOrEqualTo(390);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void theCheckerOfAccessibilityFindsNothing(boolean dark) throws Exception {
		String axe = axe();
		browser.size(dark ? 390 : 1366, 768);
		browser.dark(dark);
		List<String> violations = new ArrayList<>();
		for (String kind : KINDS) {
			browser.open(page(kind));
			browser.value(axe);
			JsonNode found = browser.value("""
					axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
						.then(result => result.violations.map(each => each.id + ": " + each.nodes.map(node => node.target + " " + node.html).slice(0, 3).join(" | ")))""");
			found.forEach(each -> violations.add(kind + " " + each.asText()));
		}
		browser.dark(false);

		assertThat(violations).isEmpty();
	}

	/** The checker, fetched by whoever fetches it for everybody else. */
	private static String axe() throws Exception {
		Path fetched = folder.resolve("axe");
		Path script = fetched.resolve("node_modules/axe-core/axe.min.js");
		if (!Files.exists(script)) {
			assumeTrue(fetch(fetched), AXE + " cannot be fetched by npm: accessibility is not checked");
		}
		return Files.readString(script) + "; undefined";
	}

	private static boolean fetch(Path into) throws InterruptedException {
		try {
			Process npm = new ProcessBuilder("npm", "install", "--prefix", into.toString(), "--ignore-scripts", "--no-audit", "--no-fund", AXE)
					.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return npm.waitFor(FETCHING, TimeUnit.SECONDS) && npm.exitValue() == 0;
		} catch (IOException noNpm) {
			return false;
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.help.internal.HelpPlugin;
import org.eclipse.help.internal.base.BaseHelpSystem;
import org.eclipse.help.internal.search.SearchHit;
import org.eclipse.help.internal.search.SearchQuery;
import org.eclipse.help.internal.search.SearchResults;
import org.eclipse.help.internal.server.WebappManager;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.cheatsheets.registry.CheatSheetCollectionElement;
import org.eclipse.ui.internal.cheatsheets.registry.CheatSheetRegistryReader;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.help.internal.KindPages;
import org.orodha.help.internal.Pages;
import org.orodha.help.internal.PrintedPage;
import org.orodha.help.internal.RulePages;
import org.orodha.help.internal.Topics;
import org.orodha.help.internal.Topics.Topic;
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ExplorerView;

class HelpTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void theHelpIsABookWhosePagesTheServerShows() throws Exception {
		IToc book = book("en");
		assertThat(pages(book)).extracting(ITopic::getLabel).startsWith("Getting started", "Describe a source")
				.contains("Command line", "Keyboard", "Rules");
		assertThat(pages(book("fr"))).extracting(ITopic::getLabel).startsWith("Premiers pas", "Décrire une source");
		assertThat(book("sw").getTopics()).extracting(ITopic::getLabel).startsWith("Getting started");

		assertThat(BaseHelpSystem.ensureWebappRunning()).isTrue();
		for (ITopic page : pages(book))
			assertThat(shown(BaseHelpSystem.resolve(page.getHref(), true).toString())).contains("<h1>" + page.getLabel());
		assertThat(shown("http://127.0.0.1:" + WebappManager.getPort() + "/help/index.jsp")).contains("<frameset");
	}

	/** The whole of 127.0.0.0/8 is this machine: a server for every network would answer at each of its addresses. */
	@Test
	void theHelpsServerListensOnlyAtTheAddressOfThisMachine() throws IOException {
		assertThat(BaseHelpSystem.ensureWebappRunning()).isTrue();

		assertThat(InetAddress.getByName(WebappManager.getHost()).isLoopbackAddress()).isTrue();
		assertThat(answers("127.0.0.1")).isTrue();
		assertThat(answers("127.0.0.2")).isFalse();
		for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces()))
			if (!network.isLoopback() && network.isUp())
				for (InetAddress address : Collections.list(network.getInetAddresses()))
					assertThat(answers(address.getHostAddress())).as(address.toString()).isFalse();
	}

	private static boolean answers(String address) throws IOException {
		try (Socket socket = new Socket()) {
			socket.connect(new InetSocketAddress(address, WebappManager.getPort()), 5000);
			return true;
		} catch (ConnectException | SocketTimeoutException refused) {
			return false;
		}
	}

	private static String shown(String address) throws IOException, InterruptedException {
		HttpResponse<String> answer = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()
				.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer.body();
	}

	/** The pages of the book from top to bottom, without those that are made in the language of the workbench. */
	private static List<ITopic> pages(ITopic... topics) {
		return Arrays.stream(topics).flatMap(topic -> Stream.concat(Stream.of(topic).filter(page -> page.getHref() != null),
				pages(topic.getSubtopics()).stream())).toList();
	}

	private static List<ITopic> pages(IToc book) {
		return pages(book.getTopics());
	}

	@Test
	void everyPageThatIsWrittenIsThereInEnglishAndFrench() throws IOException {
		for (String language : List.of("en", "fr"))
			for (ITopic page : pages(book(language)).stream().filter(topic -> !isMade(topic.getHref())).toList())
				try (InputStream content = HelpSystem.getHelpContent(page.getHref(), language)) {
					assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).contains("<html lang=\"" + language + "\">")
							.contains("<h1>" + page.getLabel());
				}
	}

	/** Pages that are made are there in the language of the workbench alone. */
	private static boolean isMade(String page) {
		return page.contains("model") || page.endsWith("rules.html") || page.endsWith("extension-points.html");
	}

	@Test
	void theReferenceOfTheModelHasAPageForEachKindOfElement() {
		assertThat(pages(book("en"))).extracting(ITopic::getHref, ITopic::getLabel).containsAll(Kinds.all().stream()
				.map(kind -> tuple("/org.orodha.help/html/" + KindPages.of(kind), Labels.ofKind(kind, Locale.ENGLISH))).toList());
		assertThat(pages(book("fr"))).extracting(ITopic::getHref, ITopic::getLabel).containsAll(Kinds.all().stream()
				.map(kind -> tuple("/org.orodha.help/html/" + KindPages.of(kind), Labels.ofKind(kind, Locale.FRENCH))).toList());
	}

	@Test
	void whatAWordMeansIsFoundInTheHelpInEnglishAndFrench() {
		assertThat(found("harmonised definition", "en")).anyMatch(href -> href.contains("html/harmonise.html"));
		assertThat(found("lettre rejet", "fr")).anyMatch(href -> href.contains("html/tasks/rejection-letter.html"));
	}

	@Test
	void rulesAndFieldsAreFoundInTheHelp() {
		assertThat(found("OR-0221", "en")).anyMatch(href -> href.contains("html/rules.html"));
		assertThat(found(Labels.of(Literals.DATASET__SMALLEST_CELL), "en")).anyMatch(href -> href.contains("html/model/dataset.html"));
	}

	private static List<String> found(String words, String language) {
		SearchResults found = new SearchResults(null, 50, language);
		BaseHelpSystem.getSearchManager().search(new SearchQuery(words, false, List.of(), language), found, new NullProgressMonitor());
		assertThat(found.getException()).isNull();
		return Arrays.stream(found.getSearchHits()).map(SearchHit::getHref).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "fr", "sw" })
	void everyPageIsPrintedAsText(String language) {
		Locale before = Locale.getDefault();
		Locale.setDefault(Locale.forLanguageTag(language));
		try {
			for (Topic topic : Topics.all().stream().filter(each -> each.page() != null).toList()) {
				List<String> lines = PrintedPage.of(Pages.read(topic.page()).orElseThrow(), 80);
				if (!isMade(topic.page()))
					assertThat(lines.getFirst()).isEqualTo(topic.label());
				assertThat(lines).as(topic.page()).hasSizeGreaterThan(4).noneMatch(line -> line.contains("&lt;"));
				assertThat(lines).as(topic.page()).filteredOn(line -> line.length() > 80 && !line.startsWith("  ") && line.contains(" ")).isEmpty();
			}
			for (String rule : RulePages.ids())
				assertThat(PrintedPage.of(Pages.read("rule/" + rule + ".html").orElseThrow(), 80).getFirst()).startsWith(rule);
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void everyLinkLeadsToAPage() throws IOException {
		Pattern link = Pattern.compile("(?:href|src)=\"([^\"#:]+)\"");
		for (String language : List.of("en", "fr"))
			for (ITopic page : pages(book(language)))
				try (InputStream content = HelpSystem.getHelpContent(page.getHref(), language)) {
					String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
					for (MatchResult found : link.matcher(text).results().toList()) {
						String target = URI.create(page.getHref()).resolve(found.group(1)).getPath();
						try (InputStream linked = HelpSystem.getHelpContent(target, language)) {
							assertThat(linked).as(page.getHref() + " leads to " + target + " in " + language).isNotNull();
						}
					}
				}
	}

	@Test
	void theHelpKeyOnAViewOpensTheHelpAboutIt() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		DataSource source = bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census");
		ExplorerView explorer = (ExplorerView) bench.page().showView(ExplorerView.ID);
		bench.open(source);
		bench.page().activate(explorer);

		Control tree = explorer.getCommonViewer().getControl();
		tree.setFocus();
		tree.notifyListeners(SWT.Help, new Event());

		bench.until("the help is shown", () -> help() != null);
		bench.page().hideView(help());
	}

	@Test
	void f1IsTheHelpKeyWhereTheWindowSystemHasAnother() throws Exception {
		OpenCatalogue catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		bench.open(bench.add(catalogue, ModelFactory.eINSTANCE.createDataSource(), "census", "Census"));

		Binding pressed = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance("F1"));
		pressed.getParameterizedCommand().executeWithChecks(null, null);

		bench.until("the help is shown", () -> help() != null);
		bench.page().hideView(help());
	}

	private IViewPart help() {
		return Arrays.stream(bench.page().getViewReferences()).filter(view -> view.getId().equals("org.eclipse.help.ui.HelpView"))
				.map((IViewReference view) -> view.getView(false)).filter(view -> view != null).findFirst().orElse(null);
	}

	@Test
	void theCheatSheetsThatAreOfferedAreOrodhas() {
		CheatSheetCollectionElement offered = (CheatSheetCollectionElement) CheatSheetRegistryReader.getInstance().getCheatSheets();
		assertThat(offered.getChildren()).extracting(category -> ((CheatSheetCollectionElement) category).getId())
				.containsExactly("org.orodha.help.orodha");
		assertThat(offered.findCheatSheet("org.orodha.help.firstSource", true)).isNotNull();
	}

	private static IToc book(String language) {
		return Arrays.stream(HelpPlugin.getTocManager().getTocs(language))
				.filter(toc -> toc.getHref().contains("org.orodha.help")).findFirst().orElseThrow();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

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

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
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
import org.orodha.model.DataSource;
import org.orodha.model.ModelFactory;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.explorer.ExplorerView;
import org.orodha.ui.internal.text.HelpContext;

class HelpTest {

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	@Test
	void theHelpIsABookWhosePagesTheServerShows() throws Exception {
		IToc book = book("en");
		assertThat(book.getTopics()).extracting(ITopic::getLabel).startsWith("Getting started", "The catalogue")
				.contains("Command line", "Keyboard");
		assertThat(book("fr").getTopics()).extracting(ITopic::getLabel).startsWith("Premiers pas", "Le catalogue");
		assertThat(book("sw").getTopics()).extracting(ITopic::getLabel).startsWith("Getting started");

		assertThat(BaseHelpSystem.ensureWebappRunning()).isTrue();
		for (ITopic page : book.getTopics())
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

	@Test
	void everyPageIsThereInEnglishAndFrench() throws IOException {
		for (String language : List.of("en", "fr"))
			for (ITopic page : book(language).getTopics())
				try (InputStream content = HelpSystem.getHelpContent(page.getHref(), language)) {
					assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).contains("<html lang=\"" + language + "\">")
							.contains("<h1>" + page.getLabel());
				}
	}

	@Test
	void whatAWordMeansIsFoundInTheHelp() {
		SearchResults found = new SearchResults(null, 50, "en");
		BaseHelpSystem.getSearchManager().search(new SearchQuery("harmonised definition", false, List.of(), "en"), found,
				new NullProgressMonitor());

		assertThat(found.getException()).isNull();
		assertThat(found.getSearchHits()).extracting(SearchHit::getHref).anyMatch(href -> href.contains("html/harmonise.html"));
	}

	@Test
	void everyPartHasHelpWithPagesThatExist() throws IOException {
		for (HelpContext part : HelpContext.values()) {
			IContext context = HelpSystem.getContext(part.id());
			assertThat(context).as(part.id()).isNotNull();
			assertThat(context.getRelatedTopics()).as(part.id()).isNotEmpty();
			for (IHelpResource page : context.getRelatedTopics())
				try (InputStream content = HelpSystem.getHelpContent(page.getHref())) {
					assertThat(content).as(page.getHref()).isNotNull();
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

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.fixtures.PlugInJar.SURVEY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Installed;
import org.orodha.fixtures.PlugInJar;
import org.orodha.plugins.Fingerprint;
import org.orodha.plugins.InstalledPlugin;
import org.orodha.plugins.InstalledPlugin.State;
import org.orodha.plugins.Plugins;
import org.orodha.plugins.Signing;
import org.orodha.plugins.ui.internal.PluginsEditor;
import org.orodha.ui.internal.text.ClipboardText;

/** An officer installs a plug-in, looks after it and is rid of it, without a command line and without a network. */
class PluginManagerTest {

	private static final String SETTINGS = "orodha.settings";
	private static final char[] PASSWORD = "uhamiaji".toCharArray();

	@TempDir
	static Path keys;

	private static Path bureau;

	@RegisterExtension
	final ErrorLog errors = new ErrorLog();

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private String before;
	private TabFolder tabs;
	private PluginsEditor editor;

	@BeforeAll
	static void aKey() throws Exception {
		bureau = keys.resolve("bureau.p12");
		Signing.makeKey(bureau, "Example Bureau", 30, PASSWORD);
	}

	@BeforeEach
	void theManagerIsOpenAndNothingIsInstalled() {
		before = System.getProperty(SETTINGS);
		System.setProperty(SETTINGS, folder.resolve("settings").toString());
		editor = PluginsEditor.open(bench.page());
		tabs = Answers.find(shell(), TabFolder.class);
	}

	@AfterEach
	void nothingIsInstalledAnyMore() throws Exception {
		Plugins.ofUser().remove(Plugins.ofUser().ids());
		if (before == null)
			System.clearProperty(SETTINGS);
		else
			System.setProperty(SETTINGS, before);
	}

	private Shell shell() {
		return bench.page().getWorkbenchWindow().getShell();
	}

	private Composite page(int number) {
		tabs.setSelection(number);
		return (Composite) tabs.getItem(number).getControl();
	}

	private Composite installed() {
		return page(0);
	}

	private Composite available() {
		return page(1);
	}

	private static List<String> rows(Composite page) {
		return Arrays.stream(Answers.find(page, Table.class).getItems()).map(PluginManagerTest::row).toList();
	}

	private static String row(TableItem item) {
		return item.getText(0) + " " + item.getText(1);
	}

	private static String told(Composite page) {
		return Answers.find(page, StyledText.class).getText();
	}

	private List<String> notices() {
		return Answers.all(tabs.getParent(), Link.class).map(Link::getText).filter(text -> !text.isEmpty()).toList();
	}

	private void press(Composite page, String text) {
		Button button = Answers.button(page, text);
		bench.until(text + " can be pressed", button::isEnabled);
		Answers.press(button);
	}

	private Path signed(String version, Path where) throws Exception {
		Path jar = PlugInJar.of(version).in(where);
		Signing.sign(jar, bureau, PASSWORD);
		return jar;
	}

	/** Looks into a source, whose only plug-in is selected then. */
	private Composite look(Path source) {
		editor.lookAt(source.toString());
		Composite page = available();
		bench.until("the plug-in is there", () -> rows(page).size() == 1 && told(page).contains("Who made it"));
		return page;
	}

	private void installed(String version) {
		bench.until(version + " is installed", () -> rows(installed()).equals(List.of("Survey tables " + version)));
	}

	private static InstalledPlugin only() throws Exception {
		assertThat(Plugins.ofUser().list()).hasSize(1);
		return Plugins.ofUser().list().getFirst();
	}

	@Test
	void withoutPlugInsItSaysHowToGetSome() {
		Composite page = installed();

		assertThat(told(page)).contains("No plug-in is installed", "Install From File", "drop the file");
		assertThat(Answers.button(page, "Disable").isEnabled()).isFalse();
	}

	@Test
	void whatAStrangerSignedIsInstalledOnceTheUserComparedTheFingerprint() throws Exception {
		Path jar = signed("1.0.0", folder);
		String fingerprint = Plugins.ofUser().passport(jar).fingerprint();
		Composite page = look(jar);
		assertThat(told(page)).contains("Survey tables 1.0.0", "Signed by Example Bureau. Nobody here has said to trust", Fingerprint.inPairs(fingerprint),
				"Tables, in File > Import", "Orodha from 1.0.0, before 2.0.0");

		Answers.next(asked -> {
			assertThat(asked.getText()).isEqualTo("Who Made This Plug-in?");
			assertThat(Answers.find(asked, Text.class).getText().replaceAll("[:\\s]", "")).isEqualToIgnoringCase(fingerprint);
			assertThat(asked.getDefaultButton().getText()).isEqualTo("Do Not Install");
			Button trust = Answers.button(asked, "Trust Example Bureau from now on");
			trust.setSelection(true);
			Answers.press(trust);
		});
		press(page, "Install");
		installed("1.0.0");

		assertThat(Installed.importers().find("survey.tables")).isPresent();
		assertThat(notices()).anyMatch(text -> text.contains("Restart now")).contains("Installed: Survey tables 1.0.0");
		bench.until("the publisher is trusted", () -> told(installed()).contains("whom you or your administrator trust"));
		assertThat(rows(page(3))).singleElement().asString().startsWith("Example Bureau");
	}

	@Test
	void whatIsRefusedIsNotInstalledAndTheReasonStays() throws Exception {
		Composite page = look(PlugInJar.of("1.0.0").in(folder));
		Answers.refuse(asked -> assertThat(Answers.all(asked, Text.class)).isEmpty());
		press(page, "Install");
		bench.until("it is said", () -> notices().stream().anyMatch(text -> text.contains("refused")));

		assertThat(notices()).singleElement().asString().contains(SURVEY, "not signed");
		assertThat(Plugins.ofUser().list()).isEmpty();
	}

	@Test
	void whatWouldNotWorkHereSaysSoAndCannotBeInstalled() throws Exception {
		Composite page = look(PlugInJar.of("1.0.0").header("Require-Bundle", "org.example.gone").in(folder));

		assertThat(told(page)).contains("It cannot be installed here", "org.example.gone");
		assertThat(Answers.button(page, "Install").isEnabled()).isFalse();
	}

	@Test
	void aSourceThatIsNotThereIsTold() {
		editor.lookAt(folder.resolve("gone.zip").toString());

		bench.until("it is said", () -> notices().stream().anyMatch(text -> text.contains("gone.zip") && text.contains("no such file")));
	}

	@Test
	void anUpdateSaysWhatChangesAndOneCanGoBack() throws Exception {
		Path shelf = folder.resolve("shelf");
		Path first = signed("1.0.0", shelf);
		Plugins.ofUser().trust(keys.resolve("bureau.pem"));
		press(look(shelf), "Install");
		installed("1.0.0");
		Files.delete(first);
		Path later = PlugInJar.of("1.1.0").importer("id='survey.people' name='People' class='org.example.Tables' agency='survey'").in(shelf);
		Signing.sign(later, bureau, PASSWORD);

		Composite updates = page(2);
		assertThat(told(updates)).contains("Nobody has looked for updates yet");
		press(updates, "Look for Updates");
		bench.until("it is told", () -> told(updates).contains("What would change"));
		assertThat(told(updates)).contains("From version 1.0.0 to 1.1.0", "New: People", "Gone: Tables");
		press(updates, "Update All");
		installed("1.1.0");
		bench.until("it is no longer offered", () -> rows(updates).isEmpty());

		Composite history = page(4);
		Table moments = Answers.find(history, Table.class);
		assertThat(moments.getItemCount()).isEqualTo(2);
		moments.setSelection(1);
		moments.notifyListeners(SWT.Selection, new Event());
		assertThat(told(history)).contains("Survey tables 1.0.0");
		press(history, "Go Back to This State");
		installed("1.0.0");
		assertThat(Plugins.ofUser().verify(List.of(), new NullProgressMonitor())).isEmpty();
	}

	@Test
	void aPlugInIsDisabledVerifiedAndRemoved() throws Exception {
		Plugins.ofUser().trust(keys.resolve("bureau.pem"));
		press(look(signed("1.0.0", folder)), "Install");
		installed("1.0.0");

		press(installed(), "Disable");
		bench.until("it can be enabled", () -> Answers.all(installed(), Button.class).anyMatch(button -> button.getText().equals("Enable")));
		assertThat(only().state()).isEqualTo(State.DISABLED);
		assertThat(Installed.importers().find("survey.tables")).isEmpty();
		press(installed(), "Enable");
		bench.until("it can be disabled", () -> Answers.all(installed(), Button.class).anyMatch(button -> button.getText().equals("Disable")));
		assertThat(only().state()).isEqualTo(State.ACTIVE);

		press(installed(), "Verify All");
		bench.until("it is said", () -> notices().stream().anyMatch(text -> text.startsWith("Nothing is wrong")));

		Answers.next(asked -> assertThat(asked.getText()).isEqualTo("Remove"));
		press(installed(), "Remove...");
		bench.until("it is gone", () -> rows(installed()).isEmpty());
		assertThat(Plugins.ofUser().list()).isEmpty();
	}

	@Test
	void aCertificateIsTrustedAfterItsFingerprintWasShownAndDistrustedAgain() throws Exception {
		Composite page = page(3);
		Answers.next(asked -> assertThat(Answers.find(asked, Text.class).getText()).contains(":"));
		editor.trust(keys.resolve("bureau.pem"));
		bench.until("it is listed", () -> rows(page).size() == 1);
		assertThat(Plugins.ofUser().trusted()).hasSize(1);

		press(page, "Distrust");
		bench.until("it is not listed", () -> rows(page).isEmpty());
		assertThat(Plugins.ofUser().trusted()).isEmpty();
	}

	@Test
	void whereOneLookedLastIsOfferedAgain() throws Exception {
		Path jar = PlugInJar.of("1.0.0").in(folder);
		look(jar);
		bench.page().closeEditor(editor, false);
		editor = PluginsEditor.open(bench.page());
		tabs = Answers.find(shell(), TabFolder.class);

		assertThat(tabs.getSelectionIndex()).isEqualTo(1);
		assertThat(Answers.find(available(), Combo.class).getText()).isEqualTo(jar.toString());
	}

	@Test
	void everyControlHasANameAndAPageOfHelp() {
		for (int number = 0; number < tabs.getItemCount(); number++)
			assertThat(Nameless.in(page(number))).as(tabs.getItem(number).getText()).isEmpty();
	}

	@Test
	void aPlugInThatFailsIsNamedOnceAndCanBeReportedAndDisabled() throws Exception {
		Plugins.ofUser().install(PlugInJar.named(SURVEY, "1.0.0").header("Require-Bundle", "org.orodha.core,org.eclipse.core.runtime")
				.importer("id='survey.broken' name='Broken' description='Fails' class='" + BrokenImporter.class.getName() + "' agency='survey'")
				.type(BrokenImporter.class).in(folder).toString(), List.of(), passport -> true, new NullProgressMonitor());
		Contribution<Importer> broken = Installed.importers().find("survey.broken").orElseThrow();

		fail(broken);
		bench.until("it is told", () -> failures().size() == 1);
		Shell told = failures().getFirst();
		fail(broken);
		assertThat(Answers.all(told, Label.class).map(Label::getText))
				.anyMatch(text -> text.contains("Survey tables 1.0.0") && text.contains("nobody has thought of this column"));
		Answers.press(Answers.button(told, "Copy Report"));
		assertThat(ClipboardText.get()).contains("Plug-in: " + SURVEY + " 1.0.0", "Contribution: survey.broken", "at " + BrokenImporter.class.getName());
		Answers.press(Answers.button(told, "Disable"));

		bench.until("it is disabled", () -> Installed.importers().find("survey.broken").isEmpty());
		assertThat(only().state()).isEqualTo(State.DISABLED);
		assertThat(failures()).isEmpty();
	}

	private static void fail(Contribution<Importer> broken) {
		new Guard().run(broken, new NullProgressMonitor(), (importer, monitor) -> importer.propose(null, monitor));
	}

	private List<Shell> failures() {
		return Arrays.stream(shell().getDisplay().getShells()).filter(each -> each.getText().equals("A Plug-in Failed")).toList();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Definition;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.search.ui.internal.Indexes;
import org.orodha.search.ui.internal.Result;
import org.orodha.search.ui.internal.SearchBox;
import org.orodha.search.ui.internal.SearchView;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;

/** Finding elements by typing into the toolbar. */
class SearchTest {

	private static final String DEFINITION = "def.drs.asylum-seeker";

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue kenya;
	private SearchBox box;

	@BeforeEach
	void theSampleIsOpen() throws Exception {
		kenya = bench.opened(bench.catalogues().create(folder.resolve("kenya"), KenyaSample.sample(), new NullProgressMonitor()));
		box = SearchBox.of(bench.page().getWorkbenchWindow()).orElseThrow();
		bench.page().getWorkbenchWindow().getShell().forceActive();
		bench.run("org.orodha.search.ui.search");
		bench.until("the field has the focus", box.field()::isFocusControl);
		bench.until("the index is made", () -> Job.getJobManager().find(Indexes.FAMILY).length == 0);
	}

	private void type(String text) {
		box.field().setText(text);
	}

	private void press(int key, int modifiers) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		box.field().notifyListeners(SWT.KeyDown, event);
	}

	private List<String> shown() {
		return box.shown().stream().map(result -> result.hit().id()).toList();
	}

	private void explain(String language, String text) {
		Definition definition = kenya.catalogue().require(Definition.class, DEFINITION);
		List<LocalizedText> texts = List.of(Texts.text("en", "Somebody who waits.", TextState.ORIGINAL), Texts.text(language, text, TextState.ORIGINAL));
		kenya.execute(Commands.set(kenya.catalogue(), definition, Literals.DEFINITION__TEXT, texts));
	}

	@Test
	void aMisspeltFrenchWordFindsTheDefinitionAndEnterOpensItsFieldInFrench() {
		explain("fr", "Personne qui sollicite une hospitalité bienveillante.");
		type("hospitalitee bienveilante");
		bench.until("the definition is found", () -> shown().contains(DEFINITION));
		Result first = box.shown().get(0);
		assertThat(first.hit().id()).isEqualTo(DEFINITION);
		assertThat(first.hit().excerpt().language()).isEqualTo("fr");

		press(SWT.CR, 0);
		assertThat(bench.page().getActiveEditor()).isInstanceOf(ElementEditor.class);
		bench.until("the field of the French text has the focus", () -> {
			Control focus = box.field().getDisplay().getFocusControl();
			return focus instanceof Text text && text.getText().startsWith("Personne qui sollicite");
		});
		assertThat(box.shown()).isEmpty();
	}

	@Test
	void whatIsShownFollowsAChange() {
		type("zanzibari");
		assertThat(shown()).isEmpty();

		explain("fr", "Personne zanzibari.");
		bench.until("the change is found", () -> shown().equals(List.of(DEFINITION)));
	}

	@Test
	void arrowsChooseAndEscapeClosesThenClears() {
		type("refugee");
		bench.until("something is shown", () -> shown().size() > 2);
		box.field().traverse(SWT.TRAVERSE_ESCAPE);
		assertThat(box.shown()).isEmpty();
		assertThat(box.field().getText()).isEqualTo("refugee");

		press(SWT.ARROW_DOWN, 0);
		bench.until("it is shown again", () -> shown().size() > 2);
		String second = box.shown().get(1).name();
		press(SWT.ARROW_DOWN, 0);
		press(SWT.CR, 0);
		assertThat(bench.page().getActiveEditor().getTitle()).isEqualTo(second);

		box.focus();
		box.field().traverse(SWT.TRAVERSE_ESCAPE);
		assertThat(box.field().getText()).isEmpty();
	}

	@Test
	void theViewShowsAllAndFilters() {
		type("refugee");
		bench.until("something is shown", () -> !shown().isEmpty());
		press(SWT.CR, SWT.MOD1);
		SearchView view = (SearchView) bench.page().findView(SearchView.ID);
		bench.until("all are shown", () -> view.shown().size() > 40);

		view.filterKind("definition");
		bench.until("definitions alone are shown", () -> !view.shown().isEmpty()
				&& view.shown().stream().allMatch(result -> result.hit().kind().equals("definition")));
		view.filterKind("");
		bench.page().hideView(view);
	}

	@Test
	void theKeysAreCtrlKForElementsAndCtrl3ForCommands() throws Exception {
		assertThat(commands("M1+K")).contains("org.orodha.search.ui.search");
		assertThat(commands("M1+3")).containsExactly("org.eclipse.ui.window.quickAccess");
	}

	private static Set<String> commands(String keys) throws ParseException {
		KeySequence sequence = KeySequence.getInstance(keys);
		return Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getTriggerSequence().equals(sequence) && binding.getParameterizedCommand() != null)
				.filter(binding -> binding.getContextId().equals(IContextService.CONTEXT_ID_WINDOW))
				.map(binding -> binding.getParameterizedCommand().getId()).collect(Collectors.toSet());
	}
}

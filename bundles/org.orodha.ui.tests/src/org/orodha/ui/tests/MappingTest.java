// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.mapping.MappingPage;

/** The codes of a list are mapped to those of another that stand beside them. */
class MappingTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

	@RegisterExtension
	final Bench bench = new Bench();

	@TempDir
	Path folder;

	private OpenCatalogue catalogue;
	private CodeList ours;
	private CodeList theirs;
	private ElementEditor editor;
	private MappingPage page;

	@BeforeEach
	void openAListBesideAnother() throws CoreException {
		catalogue = bench.create(folder.resolve("mine"), "My catalogue");
		ours = bench.add(catalogue, codes("ours", "LEI", "Leisure", "MED", "Medical", "OTH", "Something else"), "cl.ours", "Ours");
		theirs = bench.add(catalogue, codes("theirs", "1", "Leisure", "2", "Medical", "3", "Shopping"), "cl.theirs", "Theirs");
		editor = bench.open(ours);
		page = (MappingPage) editor.setActivePage(MappingPage.ID);
		bench.until("counterparts are suggested", () -> cell(page.codes(), 0, 3).equals("same name?"));
	}

	private static CodeList codes(String id, String... valuesAndNames) {
		CodeList list = MAKE.createCodeList();
		for (int at = 0; at < valuesAndNames.length; at += 2) {
			Code code = MAKE.createCode();
			code.setId("cl." + id + "." + valuesAndNames[at].toLowerCase(Locale.ROOT));
			code.setValue(valuesAndNames[at]);
			code.getName().add(Texts.text("en", valuesAndNames[at + 1], TextState.ORIGINAL));
			list.getCodes().add(code);
		}
		return list;
	}

	private static String cell(Table table, int row, int column) {
		TableItem item = table.getItem(row);
		return item.getText(column);
	}

	private static void select(Table table, int row) {
		table.setSelection(row);
		table.notifyListeners(SWT.Selection, new Event());
	}

	private static void press(Table table, int key) {
		Event event = new Event();
		event.keyCode = key;
		table.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void suggestionsStandBesideTheirCodesAndEnterAcceptsOneAndGoesOn() {
		assertThat(cell(page.codes(), 0, 2)).isEqualTo("1 – Leisure");
		assertThat(cell(page.codes(), 0, 3)).isEqualTo("same name?");
		assertThat(ours.getMappings()).isEmpty();

		select(page.codes(), 0);
		assertThat(page.otherCodes().getSelectionIndices()).containsExactly(0);
		press(page.codes(), SWT.CR);

		assertThat(ours.getMappings()).singleElement().extracting(CodeMapping::getKind).isEqualTo(MappingKind.EQUIVALENT);
		assertThat(cell(page.codes(), 0, 3)).isEqualTo("equivalent");
		assertThat(cell(page.otherCodes(), 0, 2)).isEqualTo("LEI");
		assertThat(page.codes().getSelectionIndices()).containsExactly(1);
	}

	@Test
	void allSuggestionsAreAcceptedAndUndoneAtOnce() {
		page.acceptAll();
		assertThat(ours.getMappings()).hasSize(2);

		catalogue.catalogue().undo();
		assertThat(ours.getMappings()).isEmpty();
		bench.until("it is suggested again", () -> cell(page.codes(), 1, 3).equals("same name?"));
	}

	@Test
	void aCodeIsMappedByHandGivenAKindAndFreedByTheKeyboard() {
		select(page.codes(), 2);
		select(page.otherCodes(), 2);
		press(page.otherCodes(), SWT.CR);
		assertThat(ours.getMappings()).singleElement().extracting(mapping -> mapping.getTargets().getFirst()).isEqualTo(theirs.getCodes().get(2));

		select(page.codes(), 2);
		page.kind(MappingKind.PART_OF);
		assertThat(cell(page.codes(), 2, 3)).isEqualTo("part of");

		press(page.codes(), SWT.DEL);
		assertThat(ours.getMappings()).isEmpty();
	}

	@Test
	void aMappingIsShownOnTheSideOfItsList() throws CoreException {
		CodeList third = bench.add(catalogue, codes("third", "Z", "Elsewhere"), "cl.third", "A third");
		page.show(third);
		select(page.codes(), 2);
		select(page.otherCodes(), 0);
		page.match();
		page.show(theirs);

		Editors.open(bench.page(), ours.getMappings().getFirst(), null);

		assertThat(editor.getActivePageInstance()).isSameAs(page);
		assertThat(cell(page.otherCodes(), 0, 1)).isEqualTo("Elsewhere");
		assertThat(page.codes().getSelectionIndices()).containsExactly(2);
	}
}

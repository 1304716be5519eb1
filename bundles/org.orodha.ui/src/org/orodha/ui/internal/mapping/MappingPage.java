// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.IManagedForm;
import org.orodha.core.mapping.MappingSuggestion;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.catalogue.WorkedOut;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.ui.internal.text.UiText;

/** The codes of a list beside those of another, to which they are mapped. */
public final class MappingPage extends ElementPage implements MappingBar.Actions {

	/** Names the page within the editor. */
	public static final String ID = "counterparts";

	private Combo chooser;
	private Label told;
	private CodesTable ours;
	private CodesTable theirs;
	private MappingBar bar;
	private List<CodeList> others = List.of();
	private CodeList other;
	private MappingWork work;
	private WorkedOut suggested;

	MappingPage(ElementEditor editor) {
		super(editor, ID, UiText.text("mapping.page"));
	}

	private CodeList list() {
		return (CodeList) element();
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected HelpContext help() {
		return HelpContext.MAPPING;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		createChooser(form, body);
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		form.getToolkit().adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
		ours = new CodesTable(context(), sash, List.of(new CodesTable.Column("mapping.code", 14, Code::getValue),
				new CodesTable.Column("mapping.name", 30, this::named), new CodesTable.Column("mapping.counterpart", 34, this::counterpart),
				new CodesTable.Column("mapping.how", 22, this::how)), code -> work != null && work.suggestion(code).isPresent());
		theirs = new CodesTable(context(), sash, List.of(new CodesTable.Column("mapping.code", 18, Code::getValue),
				new CodesTable.Column("mapping.name", 44, this::named), new CodesTable.Column("mapping.counterpartOf", 38, this::counterpartOf)),
				code -> false);
		sash.setWeights(58, 42);
		ours.name(context().catalogue().label(list()));
		theirs.name(UiText.text("mapping.other"));
		bar = new MappingBar(form.getToolkit(), body, this);
		ours.onSelect(this::showCounterparts);
		theirs.onSelect(this::showActions);
		ours.onKey(this::pressedOnOurs);
		theirs.onKey(this::pressedOnTheirs);
		suggested = new WorkedOut(body, UiText.text("mapping.job", context().catalogue().label(list())));
		showNow();
	}

	private void createChooser(IManagedForm form, Composite body) {
		Composite line = form.getToolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		form.getToolkit().createLabel(line, UiText.text("mapping.other"));
		chooser = new Combo(line, SWT.READ_ONLY);
		form.getToolkit().adapt(chooser, true, true);
		AccessibleName.give(chooser, UiText.text("mapping.other"));
		GridDataFactory.swtDefaults().hint(320, SWT.DEFAULT).applyTo(chooser);
		chooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show(others.get(chooser.getSelectionIndex()))));
		told = form.getToolkit().createLabel(line, "");
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(told);
	}

	/** Shows the codes of another list on the other side. */
	public void show(CodeList wanted) {
		other = wanted;
		showNow();
	}

	private void showNow() {
		others = MappingWork.others(context().catalogue(), list());
		if (other == null || !others.contains(other))
			other = others.isEmpty() ? null : others.getFirst();
		String[] labels = others.stream().map(context().catalogue()::label).toArray(String[]::new);
		if (!Arrays.equals(labels, chooser.getItems()))
			chooser.setItems(labels);
		if (other != null)
			chooser.select(others.indexOf(other));
		chooser.setEnabled(other != null);
		suggested.cancel();
		MappingWork before = work;
		work = other == null ? null : new MappingWork(context().catalogue(), list(), other);
		if (work != null) {
			work.suggestAs(before);
			suggested.ask(context().catalogue(), work::suggestions, this::suggest);
		}
		showCodes();
	}

	private void suggest(List<MappingSuggestion> found) {
		work.suggest(found);
		showCodes();
	}

	private void showCodes() {
		ours.show(list().getCodes(), work == null ? list().getCodes() : work.present().unmatchedSources());
		theirs.show(work == null ? List.of() : other.getCodes(), work == null ? List.of() : work.present().unmatchedTargets());
		told.setText(work == null ? UiText.text("mapping.noOther")
				: UiText.text("mapping.progress", list().getCodes().size() - work.present().unmatchedSources().size(), list().getCodes().size(), work.suggested()));
		showActions();
	}

	private String named(Code code) {
		return Texts.in(code.getName(), context().catalogue().languages());
	}

	private String counterpart(Code code) {
		return work == null ? "" : work.counterparts(code).stream().map(context().catalogue()::label).collect(Collectors.joining("; "));
	}

	private String how(Code code) {
		if (work == null)
			return "";
		return work.suggestion(code).map(suggestion -> UiText.text("mapping.suggested", suggestion.why()))
				.orElseGet(() -> work.present().mapping(code).map(mapping -> Labels.of(mapping, Literals.CODE_MAPPING__KIND)).orElse(""));
	}

	private String counterpartOf(Code code) {
		return work == null ? "" : work.present().sources(code).stream().map(Code::getValue).collect(Collectors.joining("; "));
	}

	private void showCounterparts() {
		theirs.select(work == null ? List.of() : ours.selection().stream().flatMap(source -> work.counterparts(source).stream()).toList());
		showActions();
	}

	private void showActions() {
		bar.show(work, ours.selection(), theirs.selection());
	}

	private void pressedOnOurs(KeyEvent event) {
		if (isEnter(event) && accepts())
			accept();
		else if (isEnter(event))
			theirs.table().setFocus();
		else if (event.keyCode == SWT.DEL)
			clear();
		else
			open(event, ours);
	}

	private void pressedOnTheirs(KeyEvent event) {
		if (isEnter(event)) {
			match();
			ours.table().setFocus();
		} else
			open(event, theirs);
	}

	private void open(KeyEvent event, CodesTable from) {
		if (event.keyCode == SWT.F3)
			from.selection().stream().findFirst().ifPresent(context().opener());
	}

	private static boolean isEnter(KeyEvent event) {
		return event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
	}

	private boolean accepts() {
		return work != null && ours.selection().stream().anyMatch(source -> work.suggestion(source).isPresent());
	}

	@Override
	public void match() {
		if (work != null && !ours.selection().isEmpty() && !theirs.selection().isEmpty()) {
			work.match(ours.selection(), theirs.selection());
			goOn();
		}
	}

	@Override
	public void kind(MappingKind kind) {
		work.kind(ours.selection(), kind);
	}

	@Override
	public void none() {
		work.none(ours.selection());
		goOn();
	}

	@Override
	public void clear() {
		if (work != null && ours.selection().stream().anyMatch(source -> work.present().mapping(source).isPresent())) {
			work.clear(ours.selection());
			showCounterparts();
		}
	}

	@Override
	public void accept() {
		work.accept(ours.selection());
		goOn();
	}

	@Override
	public void acceptAll() {
		work.acceptAll();
	}

	/** Leads to the next code that is still to be mapped. */
	private void goOn() {
		ours.selectNextUnmatched();
		showCounterparts();
	}

	@Override
	protected void refresh() {
		showNow();
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		return object == element() ? Literals.CODE_LIST__MAPPINGS.getName().equals(feature)
				: object instanceof CodeMapping mapping && mapping.eContainer() == element() && mapping.getSource() != null
						&& mapping.getSource().getCodeList() == element();
	}

	@Override
	protected void reveal(EObject object, String feature) {
		if (ours != null && object instanceof CodeMapping mapping) {
			mapping.getTargets().stream().map(Code::getCodeList).filter(others::contains).findFirst().ifPresent(this::show);
			ours.select(List.of(mapping.getSource()));
			showCounterparts();
		}
		setFocus();
	}

	@Override
	public void setFocus() {
		if (ours != null)
			ours.table().setFocus();
	}

	/** The table of this list's codes. */
	public Table codes() {
		return ours.table();
	}

	/** The table of the other list's codes. */
	public Table otherCodes() {
		return theirs.table();
	}
}

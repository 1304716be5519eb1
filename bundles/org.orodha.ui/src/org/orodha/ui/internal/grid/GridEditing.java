// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.text.Labels;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.constraints.Choices;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.form.ReferenceAssist;
import org.orodha.ui.internal.text.UiText;

/** Edits the cell that the cursor is at: a text, a choice of an enumeration's values, or elements to be found by typing. */
final class GridEditing {

	private final Grid grid;
	private final Table table;
	private final TableEditor editor;
	private IntConsumer leaver;
	private Control control;
	private ReferenceAssist assist;
	private EObject row;
	private EStructuralFeature feature;
	private String initial;
	private boolean ending;

	GridEditing(Grid grid) {
		this.grid = grid;
		table = grid.table();
		editor = new TableEditor(table);
		editor.grabHorizontal = true;
	}

	/** Where to go on from a cell whose editing was ended by a key: given the kind of traversal. */
	void onLeave(IntConsumer action) {
		leaver = action;
	}

	/** Switches a cell that is on or off; false where it is no such cell. */
	boolean toggle() {
		CellRange at = grid.range();
		if (at.isNone() || at.whole() || !isSwitch(grid.feature(at.column())) || grid.row(at.row()) == null)
			return false;
		if (isFixed(grid.feature(at.column())))
			return true;
		EObject object = grid.row(at.row());
		grid.changes().write(object, grid.feature(at.column()), !Boolean.TRUE.equals(object.eGet(grid.feature(at.column()))));
		return true;
	}

	private static boolean isSwitch(EStructuralFeature feature) {
		Class<?> type = feature.getEType().getInstanceClass();
		return !feature.isMany() && (type == boolean.class || type == Boolean.class);
	}

	/** Whether a cell of that column can only be looked at, which the person is told. */
	private boolean isFixed(EStructuralFeature column) {
		if (grid.isChangeable(column))
			return false;
		grid.tell(UiText.text("grid.fixed", Labels.of(column)));
		return true;
	}

	/** Begins to edit the cell; what was typed replaces its value, null keeps it. */
	void begin(String typed) {
		CellRange at = grid.range();
		if (at.isNone() || !commit())
			return;
		row = grid.row(at.row());
		feature = grid.feature(at.column());
		if (isFixed(feature))
			return;
		initial = row == null ? "" : grid.text().copied(row, feature);
		if (isSwitch(feature)) {
			toggle();
			return;
		}
		if (at.whole())
			grid.select(CellRange.at(at.row(), at.column()));
		boolean choice = feature instanceof EAttribute attribute && attribute.getEAttributeType() instanceof EEnum && !feature.isMany();
		control = choice ? combo(typed) : text(typed);
		AccessibleName.give(control, Labels.of(feature), Labels.documentation(feature));
		control.addListener(SWT.Traverse, this::traverse);
		control.addFocusListener(FocusListener.focusLostAdapter(event -> left(event.widget)));
		editor.minimumHeight = control.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		editor.setEditor(control, table.getItem(at.row()), table.indexOf(grid.column(at.column())));
		control.setFocus();
		if (control instanceof Text text && typed != null)
			text.setSelection(typed.length());
	}

	private Control text(String typed) {
		Text text = new Text(table, SWT.SINGLE | SWT.BORDER);
		text.setText(typed == null ? initial : typed);
		if (typed == null)
			text.selectAll();
		text.addModifyListener(event -> grid.tell(null));
		text.addListener(SWT.KeyDown, this::oneRowOn);
		if (feature instanceof EReference reference && !GridColumns.isText(feature) && !feature.isMany()) {
			assist = new ReferenceAssist(grid.context(), reference, text, this::owner, List::of, this::setting);
			if (typed != null && !typed.isBlank())
				table.getDisplay().asyncExec(() -> {
					if (control == text && !text.isDisposed() && text.isFocusControl() && !assist.isOpen())
						assist.open();
				});
		}
		return text;
	}

	/** Down shows the choices of a reference. */
	private void oneRowOn(Event event) {
		boolean down = event.keyCode == SWT.ARROW_DOWN;
		if (event.stateMask != 0 || !down && event.keyCode != SWT.ARROW_UP || assist != null && (down || assist.isOpen()))
			return;
		event.doit = false;
		if (commit())
			grid.go(grid.range().row() + (down ? 1 : -1), grid.range().column(), false);
	}

	private Control combo(String typed) {
		EEnum type = (EEnum) feature.getEType();
		List<String> labels = new ArrayList<>(List.of(""));
		type.getELiterals().forEach(literal -> labels.add(Labels.of(literal.getInstance())));
		CCombo combo = new CCombo(table, SWT.READ_ONLY | SWT.FLAT | SWT.BORDER);
		combo.setItems(labels.toArray(String[]::new));
		combo.setVisibleItemCount(labels.size());
		combo.setText(initial);
		if (typed != null)
			labels.stream().filter(label -> !typed.isBlank() && label.regionMatches(true, 0, typed, 0, typed.length())).findFirst()
					.ifPresentOrElse(combo::setText, () -> combo.select(typed.isEmpty() ? 0 : combo.getSelectionIndex()));
		combo.addListener(SWT.Selection, event -> combo.setToolTipText(meaning(type, combo.getSelectionIndex() - 1)));
		combo.setToolTipText(meaning(type, combo.getSelectionIndex() - 1));
		return combo;
	}

	private static String meaning(EEnum type, int index) {
		List<EEnumLiteral> literals = type.getELiterals();
		return index < 0 || index >= literals.size() ? null : Labels.documentation(literals.get(index));
	}

	/** Whose reference is typed: a row that is still to be made is taken to be like the others. */
	private EObject owner() {
		return row != null ? row : grid.rows().all().isEmpty() ? EcoreUtil.create(grid.kind()) : grid.rows().all().get(0);
	}

	private Command setting(IdentifiedElement element) {
		Command command = row == null ? grid.changes().add(feature, element)
				: Commands.set(grid.context().catalogue().catalogue(), row, feature, element);
		close(true);
		return command;
	}

	private void traverse(Event event) {
		boolean chooses = assist != null && assist.isOpen();
		switch (event.detail) {
		case SWT.TRAVERSE_ESCAPE -> {
			if (!chooses)
				close(true);
			event.doit = false;
		}
		case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
			if (chooses && event.detail == SWT.TRAVERSE_RETURN)
				return;
			event.doit = false;
			int detail = event.detail;
			if (commit())
				leaver.accept(detail);
		}
		default -> {
			// other traversals are those of any text
		}
		}
	}

	private void left(Widget which) {
		table.getDisplay().asyncExec(() -> {
			if (control != null && control == which && !control.isDisposed() && !control.isFocusControl()
					&& (assist == null || !assist.isOpen()) && table.getDisplay().getFocusControl() != null && !isWithin())
				commit();
		});
	}

	/** Whether a part of the editing control has the focus, as the list of a combo has. */
	private boolean isWithin() {
		return Arrays.asList(control instanceof CCombo combo ? combo.getChildren() : new Control[0])
				.contains(table.getDisplay().getFocusControl())
				|| control instanceof CCombo open && open.getListVisible();
	}

	/** Writes what was typed. Where it cannot be written it stays, and the person is told; then false. */
	boolean commit() {
		if (control == null || ending)
			return true;
		String typed = control instanceof CCombo combo ? combo.getText() : ((Text) control).getText();
		if (typed.equals(initial) || row == null && typed.isBlank()) {
			close(false);
			return true;
		}
		CellOutcome outcome = resolved(grid.reader().read(owner(), feature, typed), typed);
		if (!(outcome instanceof CellOutcome.Value value)) {
			grid.tell(Outcomes.told(outcome, grid.context().catalogue(), feature, typed));
			control.setToolTipText(Outcomes.told(outcome, grid.context().catalogue(), feature, typed));
			return false;
		}
		EObject target = row;
		EStructuralFeature written = feature;
		close(false);
		if (target != null)
			grid.changes().write(target, written, value.value());
		else if (value.value() != null && !(value.value() instanceof Collection<?> none && none.isEmpty()))
			grid.context().execute(grid.changes().add(written, value.value()));
		return true;
	}

	/** A name that is not quite right is the only element that it can mean, if there is but one. */
	private CellOutcome resolved(CellOutcome outcome, String typed) {
		boolean unknown = outcome instanceof CellOutcome.Missing || outcome instanceof CellOutcome.Unfit;
		if (!unknown || feature.isMany() || !(feature instanceof EReference reference))
			return outcome;
		@SuppressWarnings("unchecked")
		Class<? extends IdentifiedElement> type = (Class<? extends IdentifiedElement>) reference.getEReferenceType().getInstanceClass();
		List<? extends IdentifiedElement> found = grid.context().catalogue().search().find(typed, type,
				element -> Choices.isValid(owner(), reference, element), 2);
		return found.size() == 1 ? new CellOutcome.Value(found.get(0)) : outcome;
	}

	/** Gives up editing where the row that is edited is no longer where it was. */
	void closeUnless(boolean there) {
		if (!there)
			close(false);
	}

	private void close(boolean focus) {
		if (control == null)
			return;
		ending = true;
		Control closed = control;
		control = null;
		assist = null;
		editor.setEditor(null);
		boolean had = focus || closed.isFocusControl() || table.getDisplay().getFocusControl() == null;
		closed.setVisible(false);
		if (had)
			table.setFocus();
		table.getDisplay().asyncExec(closed::dispose);
		ending = false;
		grid.tell(null);
	}

	/** What edits the cell; null while none is edited. */
	Control control() {
		return control;
	}
}

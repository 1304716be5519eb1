// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.raci;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.raci.RaciChanges;
import org.orodha.sop.raci.RaciLetters;
import org.orodha.sop.raci.RaciMatrix;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;

/** Steps down, roles across; a letter typed into a cell is the role's part in the step. */
public final class RaciTable {

	private static final int STEP_WIDTH = 250;
	private static final int PROCEDURE_WIDTH = 200;
	private static final int LACK_WIDTH = 170;
	private static final int ROLE_WIDEST = 160;
	private static final int ROLE_MARGIN = 22;

	private final Table table;
	private final boolean several;
	private final Function<EObject, OpenCatalogue> catalogues;
	private final Set<Role> added = new LinkedHashSet<>();
	private final RaciCursor cursor;
	private RaciMatrix matrix = new RaciMatrix(List.of(), List.of());
	private List<Role> roles = List.of();
	private boolean lacking;
	private Consumer<String> teller = words -> {
	};

	/**
	 * @param several    whether the steps are of several procedures, so that each names its own
	 * @param catalogues finds what an element belongs to
	 */
	RaciTable(Composite parent, boolean several, Function<EObject, OpenCatalogue> catalogues) {
		this.several = several;
		this.catalogues = catalogues;
		table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		AccessibleName.give(table, RaciText.text("raci.title"));
		table.addListener(SWT.SetData, this::fill);
		cursor = new RaciCursor(this);
		new RaciKeys(this);
		new RaciMenu(this);
	}

	/** Calls back with the cell that is chosen, in words. */
	void onTell(Consumer<String> action) {
		teller = action;
	}

	/** Shows steps and parts; the cell that was chosen stays so where it is still there. */
	void show(RaciMatrix shown) {
		Step step = step();
		Role role = role();
		matrix = shown;
		Set<Role> wanted = new LinkedHashSet<>(shown.roles());
		added.removeIf(each -> each.eResource() == null);
		wanted.addAll(added);
		boolean gaps = !shown.gaps().isEmpty();
		if (!roles.equals(List.copyOf(wanted)) || gaps != lacking || table.getColumnCount() == 0) {
			roles = List.copyOf(wanted);
			lacking = gaps;
			createColumns();
		}
		table.setItemCount(matrix.rows().size());
		table.clearAll();
		int row = indexOf(step);
		int column = role == null ? -1 : roles.indexOf(role);
		cursor.go(row >= 0 ? row : Math.max(0, Math.min(cursor.row(), matrix.rows().size() - 1)),
				column >= 0 ? column : Math.max(0, Math.min(cursor.column(), roles.size() - 1)));
	}

	/** Shows a column for a role that has no part yet, and goes there. */
	void add(Role role) {
		added.add(role);
		show(matrix);
		cursor.go(cursor.row(), roles.indexOf(role));
	}

	private void createColumns() {
		table.setRedraw(false);
		for (TableColumn column : table.getColumns())
			column.dispose();
		column(Labels.ofKind(Literals.STEP), STEP_WIDTH, SWT.LEFT, Labels.documentation(Literals.STEP));
		if (several)
			column(Labels.ofKind(Literals.PROCEDURE), PROCEDURE_WIDTH, SWT.LEFT, Labels.documentation(Literals.PROCEDURE));
		if (lacking)
			column(RaciText.text("raci.lacks"), LACK_WIDTH, SWT.LEFT, RaciText.text("raci.lacks.help"));
		GC measure = new GC(table);
		for (Role role : roles)
			column(label(role), Math.min(ROLE_WIDEST, measure.textExtent(label(role)).x + ROLE_MARGIN), SWT.CENTER, label(role) + "\n" + Labels.id(role));
		measure.dispose();
		table.setRedraw(true);
	}

	private void column(String title, int width, int alignment, String help) {
		TableColumn column = new TableColumn(table, alignment);
		column.setText(title);
		column.setToolTipText(help);
		column.setWidth(width);
	}

	private void fill(Event event) {
		TableItem item = (TableItem) event.item;
		RaciMatrix.Row row = matrix.rows().get(table.indexOf(item));
		item.setText(0, label(row.step()));
		item.setImage(0, row.gaps().isEmpty() ? null : JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		if (several)
			item.setText(1, label(row.step().getProcedure()));
		if (lacking)
			item.setText(first() - 1, RaciText.gaps(row.gaps()));
		for (int column = 0; column < roles.size(); column++)
			item.setText(first() + column, RaciLetters.of(row.parts(roles.get(column))));
	}

	/** The column of the table at which the roles begin. */
	int first() {
		return 1 + (several ? 1 : 0) + (lacking ? 1 : 0);
	}

	/** The cell at a point: the role's column and the row; null where there is none. */
	Point cell(int x, int y) {
		TableItem item = table.getItem(new Point(Math.max(1, x), y));
		if (item == null)
			return null;
		for (int column = 0; column < table.getColumnCount(); column++) {
			Rectangle bounds = item.getBounds(column);
			if (x >= bounds.x && x < bounds.x + bounds.width)
				return new Point(column - first(), table.indexOf(item));
		}
		return null;
	}

	/** Tells which cell is chosen. */
	void tell() {
		Step step = step();
		Role role = role();
		if (step == null || role == null)
			teller.accept("");
		else
			teller.accept(RaciText.text(parts().isEmpty() ? "raci.cell.none" : "raci.cell", label(step), label(role),
					RaciText.parts(parts())));
	}

	/** Gives the role of the chosen cell this part and no other. */
	void set(Responsibility part) {
		set(EnumSet.of(part));
	}

	/** Gives the role of the chosen cell a part beside those it has, or takes it away. */
	void toggle(Responsibility part) {
		Set<Responsibility> parts = EnumSet.noneOf(Responsibility.class);
		parts.addAll(parts());
		if (!parts.remove(part))
			parts.add(part);
		set(parts);
	}

	/** Takes every part from the role of the chosen cell. */
	void clear() {
		set(EnumSet.noneOf(Responsibility.class));
	}

	private void set(Set<Responsibility> parts) {
		Step step = step();
		Role role = role();
		OpenCatalogue catalogue = step == null || role == null ? null : catalogues.apply(step);
		if (catalogue == null)
			return;
		Command change = RaciChanges.set(catalogue.catalogue(), step, role, parts);
		if (change != null) {
			added.add(role);
			catalogue.execute(change);
		}
	}

	/** The parts of the chosen cell. */
	Set<Responsibility> parts() {
		return step() == null || role() == null ? Set.of() : matrix.rows().get(cursor.row()).parts(role());
	}

	/** The step of the chosen cell; null for none. */
	Step step() {
		return cursor.row() < 0 || cursor.row() >= matrix.rows().size() ? null : matrix.rows().get(cursor.row()).step();
	}

	/** The role of the chosen cell; null for none. */
	Role role() {
		return cursor.column() < 0 || cursor.column() >= roles.size() ? null : roles.get(cursor.column());
	}

	private int indexOf(Step step) {
		List<Step> steps = new ArrayList<>();
		matrix.rows().forEach(row -> steps.add(row.step()));
		return steps.indexOf(step);
	}

	private String label(EObject element) {
		OpenCatalogue catalogue = catalogues.apply(element);
		return catalogue == null ? "" : catalogue.label(element);
	}

	int rowCount() {
		return matrix.rows().size();
	}

	int roleCount() {
		return roles.size();
	}

	RaciCursor cursor() {
		return cursor;
	}

	/** The table itself. */
	public Table control() {
		return table;
	}
}

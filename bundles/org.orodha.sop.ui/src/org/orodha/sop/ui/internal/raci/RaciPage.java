// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.ui.internal.raci;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Role;
import org.orodha.sop.raci.RaciMatrix;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.ElementChooser;
import org.orodha.ui.internal.text.HelpContext;

/** Who has which part in which step of a procedure, edited in place. */
public final class RaciPage extends ElementPage {

	/** The page's identifier. */
	public static final String ID = "raci";

	private RaciTable matrix;
	private Label state;

	/** @param editor edits a procedure */
	public RaciPage(ElementEditor editor) {
		super(editor, ID, RaciText.text("raci.title"));
	}

	private Procedure procedure() {
		return (Procedure) element();
	}

	@Override
	protected boolean hasHead() {
		return true;
	}

	@Override
	protected HelpContext help() {
		return HelpContext.RACI;
	}

	@Override
	protected void createContent(IManagedForm form) {
		FormToolkit toolkit = form.getToolkit();
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(body);
		Composite line = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		state = toolkit.createLabel(line, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(state);
		Button role = toolkit.createButton(line, RaciText.text("raci.addRole"), SWT.PUSH);
		role.setToolTipText(RaciText.text("raci.addRole.help"));
		role.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> addRole()));
		matrix = new RaciTable(body, false, object -> editor().catalogue());
		toolkit.adapt(matrix.control(), true, true);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 150).applyTo(matrix.control());
		Label cell = toolkit.createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(cell);
		Label legend = toolkit.createLabel(body, RaciText.text("raci.legend"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(legend);
		matrix.onTell(words -> cell.setText(words.replace("&", "&&")));
		refresh();
	}

	private void addRole() {
		new ElementChooser(editor().catalogue(), context().images()).choose(getSite().getShell(), Literals.ROLE,
				RaciText.text("raci.addRole"), Labels.documentation(Literals.ROLE)).ifPresent(role -> {
					matrix.add((Role) role);
					matrix.control().setFocus();
				});
	}

	@Override
	protected void refresh() {
		RaciMatrix shown = RaciMatrix.of(procedure());
		matrix.show(shown);
		state.setText(RaciText.text("raci.state", shown.rows().size(), shown.roles().size(), shown.gaps().size()));
		state.requestLayout();
	}

	@Override
	public void setFocus() {
		if (matrix != null)
			matrix.control().setFocus();
	}

	/** The matrix; null until the page is shown. */
	public RaciTable matrix() {
		return matrix;
	}
}

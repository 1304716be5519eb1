// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.harmonise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.orodha.core.findings.Finding;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.Mending;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.data.ui.internal.grid.DataGrid;
import org.orodha.model.Requirement;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.editor.HeadRoom;
import org.orodha.ui.internal.text.HelpContext;

/** The table that a requirement asks for, made from deliveries: what could fill it, how far it is, and the table itself. */
public final class HarmonisePage extends ElementPage {

	/** The page's identifier. */
	public static final String ID = "table";

	private final List<Action> actions = new ArrayList<>();
	private Composite stack;
	private WaitingPane waiting;
	private ResultPane result;
	private TableRequest request;
	private HarmonisedTable table;
	private HarmoniseJob job;

	/** @param editor edits a requirement */
	public HarmonisePage(ElementEditor editor) {
		super(editor, ID, HarmoniseText.text("page.title"));
	}

	private Requirement requirement() {
		return (Requirement) element();
	}

	@Override
	protected HelpContext help() {
		return HelpContext.HARMONISE;
	}

	@Override
	protected void createContent(IManagedForm form) {
		ScrolledForm scrolled = form.getForm();
		Composite body = filled(form);
		GridLayoutFactory.fillDefaults().margins(10, 6).applyTo(body);
		stack = form.getToolkit().createComposite(body);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(stack);
		waiting = new WaitingPane(stack, form.getToolkit(), this::open);
		result = new ResultPane(stack, form.getToolkit(), editor().catalogue(), this::open, this::mend);
		action(scrolled, "make", "table", this::choose);
		action(scrolled, "again", "refresh", this::makeAgain);
		action(scrolled, "export", "export", this::export);
		HeadRoom.share(scrolled);
		follow();
	}

	private void action(ScrolledForm form, String key, String icon, Runnable work) {
		IToolBarManager bar = form.getToolBarManager();
		Action action = new Action(HarmoniseText.text("action." + key), Images.action(HarmonisePage.class, icon)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(HarmoniseText.text("action." + key + ".help"));
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		bar.add(item);
		actions.add(action);
	}

	private void choose() {
		HarmoniseWizard.open(getSite().getWorkbenchWindow(), requirement(), request);
	}

	/** Makes the table in the background and shows it; a table that is being made is given up. */
	public void make(TableRequest wanted) {
		cancel();
		request = wanted;
		table = null;
		HarmoniseJob[] made = new HarmoniseJob[1];
		Display display = getSite().getShell().getDisplay();
		made[0] = new HarmoniseJob(editor().catalogue(), wanted, new HarmoniseJob.Watcher() {
			@Override
			public void finished(HarmonisedTable finished, List<Finding> findings) {
				display.asyncExec(() -> ifCurrent(made[0], () -> show(finished, findings)));
			}

			@Override
			public void failed(String reason) {
				display.asyncExec(() -> ifCurrent(made[0], () -> showNone(reason)));
			}
		});
		job = made[0];
		waiting.begin(job);
		top(waiting.control());
		job.schedule();
	}

	/** Makes the same table anew. */
	public void makeAgain() {
		make(request);
	}

	private void ifCurrent(HarmoniseJob told, Runnable work) {
		if (told == job && stack != null && !stack.isDisposed() && element() != null)
			work.run();
	}

	/** Gives up the table that is being made. */
	public void cancel() {
		if (job != null)
			job.cancel();
	}

	private void show(HarmonisedTable finished, List<Finding> findings) {
		job = null;
		table = finished;
		result.show(finished, findings);
		top(result.control());
	}

	private void showNone(String reason) {
		job = null;
		waiting.say(reason);
		follow();
	}

	private void top(Composite shown) {
		((StackLayout) stack.getLayout()).topControl = shown;
		stack.layout();
		enable();
	}

	private void enable() {
		actions.get(0).setEnabled(job == null);
		actions.get(1).setEnabled(job == null && request != null);
		actions.get(2).setEnabled(job == null && table != null);
	}

	/** Opens the wizard that writes the table. */
	public TableExportWizard export() {
		TableExportWizard wizard = new TableExportWizard(editor().catalogue(), table);
		wizard.open(getSite().getShell());
		return wizard;
	}

	private void open(EObject target) {
		open(target, null);
	}

	private void open(EObject target, String feature) {
		Editors.show(getSite().getPage(), target, feature);
	}

	private void open(SourceLine line) {
		if (line.delivery() != null)
			open(line.delivery());
		else
			open(line.dataset());
	}

	private void mend(Unmapped value) {
		Mending.of(editor().catalogue().catalogue(), value).ifPresent(place -> open(place.element(), place.feature()));
	}

	/** The table that is shown; empty where there is none. */
	public Optional<HarmonisedTable> table() {
		return Optional.ofNullable(table);
	}

	/** The figures that are shown. */
	public DataGrid grid() {
		return result.grid();
	}

	/** What is said before there is a table. */
	public String message() {
		return waiting.message();
	}

	/** What the table could be made from, a line each, as the user reads it. */
	public List<String> sources() {
		return waiting.texts();
	}

	/** The values of the table that have no counterpart. */
	public List<Unmapped> unmapped() {
		return table == null ? List.of() : table.unmapped();
	}

	/** Opens what is to be mended for a value without counterpart. */
	public void openUnmapped(int number) {
		mend(table.unmapped().get(number));
	}

	/** Where the figure at which the user is comes from, as the user reads it. */
	public List<String> origin() {
		return result.origin().texts();
	}

	@Override
	protected void refresh() {
		follow();
	}

	private void follow() {
		if (stack == null || stack.isDisposed() || element() == null || job != null)
			return;
		if (table != null) {
			result.stale();
			return;
		}
		waiting.show(editor().catalogue(), requirement());
		top(waiting.control());
	}

	@Override
	public void setFocus() {
		if (table != null)
			result.grid().setFocus();
		else if (stack != null)
			stack.setFocus();
	}

	@Override
	public void dispose() {
		cancel();
		super.dispose();
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.statushandlers.StatusManager;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.data.check.VtlEnvironments;
import org.orodha.data.ui.internal.data.TableEditor;
import org.orodha.data.ui.internal.delivery.ReportPane;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.text.HelpContext;
import org.orodha.vtl.VtlEnvironment;
import org.orodha.vtl.VtlProblem;
import org.orodha.vtl.VtlProgram;

/** The script of a ruleset: written with colours and completion, checked while it is typed. */
public final class RulesPage extends ElementPage {

	/** The page's identifier. */
	public static final String ID = "script";

	private static final int[] SCRIPT_FIRST = { 7, 3 };
	private static final int[] TRIAL_FIRST = { 3, 7 };

	private Display display;
	private Label state;
	private Button tryOn;
	private SashForm sash;
	private TabFolder below;
	private TabItem trialTab;
	private ReportPane trial;
	private ScriptViewer viewer;
	private ScriptBinding binding;
	private ProblemsTable problems;
	private TabItem problemsTab;
	private CompileJob compiling;
	private TryJob trying;
	private CheckReport lastTrial;
	private Trial wanted;
	private boolean revealed;
	private List<VtlProblem> found = List.of();

	/** What the rules are tried on. */
	private record Trial(List<Path> files, String period) {
	}

	/** @param editor edits a ruleset */
	public RulesPage(ElementEditor editor) {
		super(editor, ID, RulesText.text("rules.title"));
	}

	private Ruleset ruleset() {
		return (Ruleset) element();
	}

	private VtlEnvironment environment() {
		return VtlEnvironments.of(editor().catalogue().catalogue(), ruleset().getDataset());
	}

	@Override
	protected HelpContext help() {
		return HelpContext.RULES;
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = filled(form);
		display = body.getDisplay();
		GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 6).applyTo(body);
		state = form.getToolkit().createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
				.applyTo(state);
		tryOn = form.getToolkit().createButton(body, RulesText.text("rules.try"), SWT.PUSH);
		tryOn.setToolTipText(RulesText.text("rules.try.help"));
		tryOn.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> new TryMenu(editor().catalogue(), ruleset().getDataset(), this::tryOn).open(tryOn)));
		sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(300, 200).applyTo(sash);
		viewer = new ScriptViewer(sash, this::environment);
		below = new TabFolder(sash, SWT.NONE);
		problems = new ProblemsTable(below, viewer::reveal);
		problemsTab = new TabItem(below, SWT.NONE);
		problemsTab.setControl(problems.table());
		Composite tried = form.getToolkit().createComposite(below);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(tried);
		trial = new ReportPane(tried, form.getToolkit(), this::open);
		trial.onReveal(RulesText.text("rules.reveal.help"), this::reveal);
		trial.showNone(RulesText.text("rules.try.none"));
		trialTab = new TabItem(below, SWT.NONE);
		trialTab.setText(RulesText.text("rules.trial"));
		trialTab.setControl(tried);
		sash.setWeights(SCRIPT_FIRST);
		binding = new ScriptBinding(editor().catalogue(), ruleset(), viewer.document());
		viewer.text().addFocusListener(FocusListener.focusLostAdapter(event -> binding.finished()));
		compiling = new CompileJob(program -> display.asyncExec(() -> show(program)));
		body.addDisposeListener(event -> {
			compiling.cancel();
			if (trying != null)
				trying.cancel();
		});
		refresh();
		problemsTab.setText(RulesText.text("rules.problems", 0));
		tryOn.setEnabled(ruleset().getDataset() != null);
	}

	@Override
	protected void refresh() {
		binding.refresh();
		compiling.compile(viewer.document().get(), environment());
	}

	private void show(VtlProgram program) {
		if (viewer.control().isDisposed())
			return;
		binding.finished();
		found = program.problems();
		viewer.show(found);
		problems.show(found);
		problemsTab.setText(RulesText.text("rules.problems", found.size()));
		String dataset = ruleset().getDataset() == null ? null : editor().catalogue().label(ruleset().getDataset());
		state.setText((dataset == null ? RulesText.text("rules.noDataset")
				: RulesText.text("rules.state", dataset, program.rules().size())).replace("&", "&&"));
		tryOn.setEnabled(dataset != null);
		state.requestLayout();
	}

	/**
	 * Applies the script as it stands to files and shows what it finds.
	 *
	 * @param period the period of the files, or null where it is not known
	 */
	public void tryOn(List<Path> files, String period) {
		wanted = new Trial(files, period);
		binding.finished();
		below.setSelection(trialTab);
		sash.setWeights(TRIAL_FIRST);
		if (trying != null)
			trying.cancel();
		try {
			TryJob job = TryJob.of(editor().catalogue().catalogue(), ruleset(), files, period, revealed,
					report -> display.asyncExec(() -> tried(report)), failure -> display.asyncExec(() -> notTried(failure)));
			trying = job;
			trial.showNone(RulesText.text("rules.trying", files.get(0).getFileName()), job);
			job.schedule();
		} catch (IOException elsewhere) {
			notTried(elsewhere.getMessage());
		}
	}

	private void reveal(boolean reveal) {
		revealed = reveal;
		if (wanted != null)
			tryOn(wanted.files(), wanted.period());
	}

	private void tried(CheckReport report) {
		if (below.isDisposed())
			return;
		lastTrial = report;
		trial.show(report);
		trial.warn(revealed ? RulesText.text("rules.revealed") : "");
	}

	private void notTried(String failure) {
		if (!below.isDisposed())
			trial.showNone(failure);
	}

	private void open(Example example) {
		try {
			TableEditor.open(getSite().getPage(), Path.of(example.place().file())).pane().reveal(example.record(),
					example.place().column());
		} catch (PartInitException failure) {
			StatusManager.getManager().handle(failure.getStatus(), StatusManager.SHOW);
		}
	}

	/** What the last trial found; null before it. */
	public CheckReport lastTrial() {
		return lastTrial;
	}

	/** What is wrong with the script, as far as it was checked. */
	public List<VtlProblem> problems() {
		return found;
	}

	/** The widget that the script is typed into; null until the page is shown. */
	public StyledText text() {
		return viewer == null ? null : viewer.text();
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		return object == element() && Literals.RULESET__SCRIPT.getName().equals(feature);
	}

	@Override
	public void setFocus() {
		if (viewer != null)
			viewer.text().setFocus();
	}
}

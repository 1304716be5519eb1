package org.orodha.ui.internal.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.ui.forms.IManagedForm;
import org.orodha.data.vtl.VtlEnvironment;
import org.orodha.data.vtl.VtlProblem;
import org.orodha.data.vtl.VtlProgram;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Ruleset;
import org.orodha.ui.internal.editor.ElementEditor;
import org.orodha.ui.internal.editor.ElementPage;
import org.orodha.ui.internal.form.FieldFindings;

/** The script of a ruleset: written with colours and completion, checked while it is typed. */
public final class RulesPage extends ElementPage {

	/** The page's identifier. */
	public static final String ID = "script";

	private Display display;
	private Label state;
	private ScriptViewer viewer;
	private ScriptBinding binding;
	private ProblemsTable problems;
	private TabItem problemsTab;
	private CompileJob compiling;
	private List<VtlProblem> found = List.of();

	/** @param editor edits a ruleset */
	public RulesPage(ElementEditor editor) {
		super(editor, ID, RulesText.text("rules.title"));
	}

	private Ruleset ruleset() {
		return (Ruleset) element();
	}

	private VtlEnvironment environment() {
		return Environments.of(editor().catalogue().catalogue(), ruleset());
	}

	@Override
	protected void createContent(IManagedForm form) {
		Composite body = form.getForm().getBody();
		display = body.getDisplay();
		form.getForm().setExpandHorizontal(true);
		form.getForm().setExpandVertical(true);
		GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(body);
		state = form.getToolkit().createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(state);
		SashForm sash = new SashForm(body, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
		viewer = new ScriptViewer(sash, this::environment);
		TabFolder below = new TabFolder(sash, SWT.NONE);
		problems = new ProblemsTable(below, viewer::reveal);
		problemsTab = new TabItem(below, SWT.NONE);
		problemsTab.setControl(problems.table());
		sash.setWeights(7, 3);
		binding = new ScriptBinding(editor().catalogue(), ruleset(), viewer.document());
		viewer.text().addFocusListener(FocusListener.focusLostAdapter(event -> binding.finished()));
		compiling = new CompileJob(program -> display.asyncExec(() -> show(program)));
		body.addDisposeListener(event -> compiling.cancel());
		refresh();
		show(new VtlProgram(List.of(), List.of(), List.of()));
	}

	@Override
	protected void refresh() {
		if (viewer == null || viewer.control().isDisposed())
			return;
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
		state.requestLayout();
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
	protected void show(FieldFindings findings) {
		// what the catalogue's checks find is shown on the page of the ruleset's features
	}

	@Override
	protected boolean holds(EObject object, String feature) {
		return object == element() && Literals.RULESET__SCRIPT.getName().equals(feature);
	}

	@Override
	protected void reveal(EObject object, String feature) {
		setFocus();
	}

	@Override
	public void setFocus() {
		if (viewer != null)
			viewer.text().setFocus();
	}
}

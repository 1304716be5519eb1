// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Finding;
import org.orodha.core.text.Labels;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.catalogue.Images;
import org.orodha.ui.internal.text.UiText;

/** Shows what an import would change, field by field; only what is checked happens. */
final class PreviewPage extends WizardPage {

	private static final String[] COLUMNS = { "what", "old", "new", "place", "basis" };
	private static final Proposal NOTHING = Proposal.forCatalogue(null).build();
	private static final int[] WIDTHS = { 340, 165, 165, 90, 0 };
	private static final int[] WIDTHS_WITH_BASIS = { 245, 90, 125, 60, 315 };
	private static final int DETAIL_LINES = 4;

	private final OpenCatalogue catalogue;
	private final Runnable proposer;
	private final ChangeContent content = new ChangeContent();
	private CheckboxTreeViewer tree;
	private Button leftOut;
	private Chosen chosen = new Chosen(NOTHING);
	private BehalfPane behalf;
	private Text details;
	private Label summary;
	private boolean current;

	PreviewPage(OpenCatalogue catalogue, Runnable proposer) {
		super("preview", UiText.text("preview.title"), null);
		this.catalogue = catalogue;
		this.proposer = proposer;
		setDescription(UiText.text("preview.description"));
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 10).applyTo(area);
		summary = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(480, SWT.DEFAULT).applyTo(summary);
		leftOut = new Button(area, SWT.TOGGLE);
		leftOut.setText(UiText.text("preview.leftOut", 0));
		leftOut.setToolTipText(UiText.text("preview.leftOut.help"));
		leftOut.setEnabled(false);
		leftOut.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> showLeftOut(leftOut.getSelection())));
		button(area, "preview.all", true);
		button(area, "preview.none", false);
		behalf = new BehalfPane(area, catalogue, this::allow);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(behalf.control());
		Tree control = new Tree(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		control.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(760, 320).applyTo(control);
		tree = new CheckboxTreeViewer(control);
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.setUseHashlookup(true);
		tree.setContentProvider(content);
		for (int index = 0; index < COLUMNS.length; index++) {
			TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
			column.getColumn().setText(UiText.text("preview." + COLUMNS[index]));
			column.setLabelProvider(new ChangeLabels(COLUMNS[index], catalogue.languages(), new Images(control)));
		}
		details = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(760, DETAIL_LINES * details.getLineHeight())
				.applyTo(details);
		tree.addSelectionChangedListener(event -> details.setText(details(event.getStructuredSelection().getFirstElement())));
		layOut(NOTHING);
		tree.addCheckStateListener(event -> {
			chosen.set(event.getElement(), event.getChecked());
			leaveOthers();
		});
		setControl(area);
		setPageComplete(false);
	}

	/** Only importers that conclude something say what it is based on. */
	private void layOut(Proposal proposal) {
		boolean based = proposal.changes().stream().anyMatch(change -> !change.basis().isEmpty());
		TreeColumn[] columns = tree.getTree().getColumns();
		for (int index = 0; index < columns.length; index++)
			columns[index].setWidth((based ? WIDTHS_WITH_BASIS : WIDTHS)[index]);
		columns[columns.length - 1].setResizable(based);
	}

	/** All that the cells of a line say, which may be longer than the cells, and where nothing is done because of it. */
	private String details(Object line) {
		if (line == null)
			return "";
		List<String> parts = new ArrayList<>();
		if (line instanceof Change change && !change.reason().isEmpty())
			parts.add(change.place().toString());
		for (String column : COLUMNS) {
			String text = column.equals("place") ? "" : new ChangeLabels(column, catalogue.languages(), null).getText(line);
			if (!text.isEmpty())
				parts.add(column.equals("what") ? text : Labels.pair(UiText.text("preview." + column), text));
		}
		return String.join("\n", parts);
	}

	/** Shows the rows with which nothing is done, or everything again. */
	private void showLeftOut(boolean only) {
		content.onlyLeftOut(only);
		tree.refresh();
		Tree control = tree.getTree();
		if (control.getItemCount() > 0)
			tree.setSelection(new StructuredSelection(control.getItem(0).getData()), true);
	}

	private void button(Composite parent, String key, boolean checked) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(UiText.text(key));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> checkAll(checked)));
	}

	private void checkAll(boolean checked) {
		chosen.setAll(checked);
		leaveOthers();
	}

	/** The user acts for other agencies now: what they keep is taken in or left out. */
	private void allow() {
		behalf.questioned().forEach(change -> chosen.set(change, behalf.isAllowed(change)));
		leaveOthers();
	}

	/** What other agencies keep is left out, whatever is checked. */
	private void leaveOthers() {
		behalf.questioned().stream().filter(change -> !behalf.isAllowed(change)).forEach(change -> chosen.set(change, false));
		tree.refresh();
		setPageComplete(!chosen().isEmpty());
		if (behalf.asks())
			setMessage(UiText.text("preview.others"), INFORMATION);
	}

	/** The identifiers of the agencies for which the user acts. */
	Set<String> behalf() {
		return behalf.behalf();
	}

	/** The files or options are others now: what is shown is no longer true. */
	void outdate() {
		current = false;
		setPageComplete(false);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible && !current)
			getShell().getDisplay().asyncExec(() -> {
				if (!getControl().isDisposed())
					proposer.run();
			});
	}

	void show(Proposal proposal) {
		current = true;
		setErrorMessage(null);
		chosen = new Chosen(proposal);
		behalf.show(proposal);
		tree.setCheckStateProvider(chosen);
		int left = proposal.leftOut().size();
		leftOut.setText(UiText.text("preview.leftOut", left));
		leftOut.setEnabled(left > 0);
		leftOut.setSelection(false);
		content.onlyLeftOut(false);
		tree.setInput(proposal);
		layOut(proposal);
		if (!proposal.all().isEmpty())
			tree.setSelection(new StructuredSelection(proposal.all().get(0)));
		summary.setText(UiText.text("preview.summary", count(proposal, Change.Create.class),
				count(proposal, Change.Update.class), proposal.conflicts().size(), proposal.skipped().size(),
				proposal.unchanged()));
		summary.requestLayout();
		if (proposal.changes().isEmpty())
			setMessage(UiText.text("preview.nothing"), INFORMATION);
		else if (!proposal.conflicts().isEmpty())
			setMessage(UiText.text("preview.decide", proposal.conflicts().size()), WARNING);
		else
			setMessage(null);
		leaveOthers();
	}

	private static long count(Proposal proposal, Class<? extends Change> type) {
		return proposal.changes().stream().filter(type::isInstance).count();
	}

	void show(Finding failure) {
		current = false;
		chosen = new Chosen(NOTHING);
		behalf.show(NOTHING);
		tree.setInput(null);
		leftOut.setEnabled(false);
		details.setText("");
		setErrorMessage(UiText.text("preview.failed"));
		summary.setText(failure.place() == null ? failure.message() : failure.place() + "\n" + failure.message());
		summary.requestLayout();
		setPageComplete(false);
	}

	/** What is shown, or null. */
	Proposal proposal() {
		return (Proposal) tree.getInput();
	}

	/** The changes that are checked. */
	List<Change> chosen() {
		return chosen.changes();
	}
}

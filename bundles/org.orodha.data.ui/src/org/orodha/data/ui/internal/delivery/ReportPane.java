// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.ui.internal.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult.Example;
import org.orodha.model.Severity;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.jobs.JobProgress;
import org.orodha.ui.internal.jobs.WatchedJob;
import org.orodha.ui.internal.table.RecordTable;
import org.orodha.ui.internal.text.UiText;

/** A check report: the verdict, how many findings there are, the rules that were broken and the details of one of them. */
public final class ReportPane {

	/** Lower than this there is no room for the details below the rules: they stand beside them. */
	private static final int LOW = 260;
	private static final int FINGERPRINT = 12;

	private final Composite head;
	private final CLabel verdict;
	private final ToolBar bar;
	private final Map<Severity, ToolItem> severities = new EnumMap<>(Severity.class);
	private final Label facts;
	private final Text filter;
	private final CLabel warning;
	private final RecordTable<RuleLine> rules;
	private final RuleDetails details;
	private final JobProgress progress;
	private final SashForm sash;
	private boolean focusWanted = true;

	/** @param opener is given the examples that the user opens */
	public ReportPane(Composite parent, FormToolkit toolkit, Consumer<Example> opener) {
		head = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		Composite first = toolkit.createComposite(head);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(first);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(first);
		verdict = label(first, toolkit);
		verdict.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(verdict);
		bar = new ToolBar(first, SWT.FLAT | SWT.RIGHT);
		toolkit.adapt(bar);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFORMATION))
			severities.put(severity, severityItem(severity));
		facts = toolkit.createLabel(head, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(4, 0).hint(300, SWT.DEFAULT)
				.applyTo(facts);
		filter = new Text(head, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(DeliveryText.text("report.filter"));
		AccessibleName.give(filter, DeliveryText.text("report.filter"));
		filter.setToolTipText(DeliveryText.text("report.filter.help"));
		filter.addModifyListener(event -> filter());
		GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).applyTo(filter);
		warning = label(head, toolkit);
		warning.setImage(Severities.image(Severity.WARNING));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(warning);
		progress = new JobProgress(parent).inColoursOf(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progress.control());
		sash = new SashForm(parent, SWT.VERTICAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(sash);
		rules = new RecordTable<>(sash, RuleLine.class, DeliveryText.text("report.rules"))
				.column(DeliveryText.text("report.severity"), 110, RuleLine::severity, line -> Severities.image(line.icon()),
						RuleLine.BY_SEVERITY)
				.column(DeliveryText.text("report.rule"), 110, RuleLine::rule)
				.number(DeliveryText.text("report.count"), 90, RuleLine::count)
				.number(DeliveryText.text("report.level"), 60, RuleLine::level)
				.column(DeliveryText.text("report.name"), 400, RuleLine::name)
				.column(DeliveryText.text("report.columns"), 180, RuleLine::columns);
		Composite below = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().extendedMargins(4, 0, 6, 0).applyTo(below);
		details = new RuleDetails(below, toolkit, opener);
		rules.onSelect(details::show);
		sash.addControlListener(ControlListener.controlResizedAdapter(event -> turn()));
		rules.control().addListener(SWT.Paint, event -> takeFocus());
		showNone("");
	}

	private void turn() {
		boolean low = sash.getSize().y < LOW;
		int wanted = low ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() == wanted && sash.getWeights()[0] != sash.getWeights()[1])
			return;
		sash.setOrientation(wanted);
		sash.setWeights(low ? new int[] { 49, 51 } : new int[] { 42, 58 });
		details.low(low);
	}

	private static CLabel label(Composite parent, FormToolkit toolkit) {
		CLabel label = new CLabel(parent, SWT.NONE);
		toolkit.adapt(label);
		return label;
	}

	/**
	 * Offers to show the values that can identify persons; at first they are hidden.
	 *
	 * @param help   what happens then
	 * @param wanted told whether the user wants to see them
	 */
	public void onReveal(String help, Consumer<Boolean> wanted) {
		new ToolItem(bar, SWT.SEPARATOR);
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setText(DeliveryText.text("reveal"));
		item.setToolTipText(help);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> wanted.accept(item.getSelection())));
	}

	private ToolItem severityItem(Severity severity) {
		ToolItem item = new ToolItem(bar, SWT.CHECK);
		item.setImage(Severities.image(severity));
		item.setSelection(true);
		item.setToolTipText(DeliveryText.text("report.severity.help"));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> filter()));
		return item;
	}

	private void filter() {
		rules.filter(line -> (!(line instanceof RuleLine.Broken broken) || severities.get(broken.result().severity()).getSelection())
				&& rules.holds(line, filter.getText()));
	}

	/** Shows a report. */
	public void show(CheckReport report) {
		verdict.setText(Severities.text(report.verdict()));
		verdict.setToolTipText(Severities.text(report.verdict()));
		verdict.setImage(Severities.image(report.verdict()));
		severities.forEach((severity, item) -> item.setText(
				DeliveryText.text("report.count." + severity.getLiteral(), DeliveryText.number(report.count(severity)))));
		String about = DeliveryText.text("report.facts", report.rows(), report.rules(), report.skipped().size(),
				UiText.time(report.started()), DeliveryText.seconds(report.took()), perSecond(report));
		facts.setText(report.corrected() == 0 ? about
				: about + " · " + DeliveryText.text("report.corrected", DeliveryText.number(report.corrected())));
		facts.setToolTipText(basis(report));
		rules.show(RuleLine.of(report));
		if (rules.selected().isEmpty())
			rules.selectFirst();
		lay(true, null);
	}

	/** By what, and against what, was judged. */
	private static String basis(CheckReport report) {
		StringBuilder basis = new StringBuilder(DeliveryText.text("report.fingerprint",
				report.fingerprint().substring(0, Math.min(FINGERPRINT, report.fingerprint().length()))));
		if (report.balance() != null)
			basis.append('\n').append(report.balance().text());
		report.compared().forEach(other -> basis.append('\n')
				.append(DeliveryText.text("report.compared", other.dataset(), String.join(", ", other.deliveries()))));
		return basis.toString();
	}

	private static long perSecond(CheckReport report) {
		return report.rows() * 1000 / Math.max(1, report.took().toMillis());
	}

	/** Says why there is no report to show. */
	public void showNone(String why) {
		showNone(why, null);
	}

	/**
	 * Says why there is no report to show.
	 *
	 * @param job the check that is going on, or null
	 */
	public void showNone(String why, WatchedJob job) {
		verdict.setText(why);
		verdict.setToolTipText(why);
		verdict.setImage(null);
		facts.setText("");
		warn("");
		rules.show(List.of());
		lay(false, job);
	}

	private void lay(boolean report, WatchedJob job) {
		boolean idle = isFocusIdle();
		progress.show(job);
		include(progress.control(), job != null);
		include(bar, report);
		include(facts, report);
		include(filter, report);
		sash.setVisible(report);
		bar.requestLayout();
		facts.requestLayout();
		progress.control().requestLayout();
		if (job != null) {
			focusWanted = true;
			if (idle)
				progress.control().setFocus();
		}
	}

	/** Warns of something about the report; empty for nothing. */
	public void warn(String text) {
		warning.setText(text);
		warning.setToolTipText(text);
		include(warning, !text.isEmpty());
		warning.requestLayout();
	}

	private static void include(Control control, boolean included) {
		if (control.getLayoutData() == null)
			control.setLayoutData(new GridData());
		((GridData) control.getLayoutData()).exclude = !included;
		control.setVisible(included);
	}

	/** The rules that are shown, one a line. */
	List<RuleLine> lines() {
		return rules.shown();
	}

	void setFocus() {
		rules.control().setFocus();
	}

	/** Once it is drawn, a report takes the focus that nobody else has, so that keys go on working. */
	private void takeFocus() {
		if (!focusWanted)
			return;
		focusWanted = false;
		if (isFocusIdle())
			rules.control().setFocus();
	}

	/** Whether the focus is where the form or the end of a check left it: on the form's tool bar, or on nothing that can be seen. */
	private boolean isFocusIdle() {
		Control focus = head.getDisplay().getFocusControl();
		if (focus == null || !focus.isVisible())
			return head.getShell() == head.getDisplay().getActiveShell();
		return focus instanceof ToolBar && focus != bar && formOf(focus) == formOf(head);
	}

	private static Control formOf(Control control) {
		Control form = control;
		while (form != null && !(form instanceof Form))
			form = form.getParent();
		return form;
	}
}

package org.orodha.ui.internal.delivery;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.orodha.core.findings.Severity;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult.Example;

/** A check report: the verdict, how many findings there are, the rules that were broken and the details of one of them. */
public final class ReportPane {

	private final CLabel verdict;
	private final CLabel[] counts = new CLabel[Severity.values().length];
	private final Label facts;
	private final RecordTable<RuleLine> rules;
	private final CheckProgress progress;
	private final SashForm sash;

	/** @param opener is given the examples that the user opens */
	public ReportPane(Composite parent, FormToolkit toolkit, Consumer<Example> opener) {
		Composite head = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2 + counts.length).spacing(18, 2).applyTo(head);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
		verdict = label(head, toolkit);
		verdict.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (int index = counts.length - 1; index >= 0; index--)
			counts[index] = label(head, toolkit);
		toolkit.createLabel(head, "").setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		facts = toolkit.createLabel(head, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2 + counts.length, 1).indent(4, 0).hint(300, SWT.DEFAULT)
				.applyTo(facts);
		progress = new CheckProgress(parent, toolkit);
		sash = new SashForm(parent, SWT.VERTICAL);
		toolkit.adapt(sash, false, false);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(sash);
		rules = new RecordTable<>(sash, RuleLine.class, DeliveryText.text("report.rules"))
				.column(DeliveryText.text("report.severity"), 110, RuleLine::severity, line -> Severities.image(line.icon()),
						RuleLine.BY_SEVERITY)
				.column(DeliveryText.text("report.rule"), 110, RuleLine::rule)
				.number(DeliveryText.text("report.count"), 90, RuleLine::count)
				.number(DeliveryText.text("report.level"), 60, RuleLine::level)
				.column(DeliveryText.text("report.name"), 400, RuleLine::name)
				.column(DeliveryText.text("report.columns"), 180, RuleLine::columns);
		Composite below = toolkit.createComposite(sash);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 6, 0).applyTo(below);
		RuleDetails details = new RuleDetails(below, toolkit, opener);
		rules.onSelect(details::show);
		sash.setWeights(42, 58);
	}

	private static CLabel label(Composite parent, FormToolkit toolkit) {
		CLabel label = new CLabel(parent, SWT.NONE);
		toolkit.adapt(label);
		return label;
	}

	/** Shows a report. */
	public void show(CheckReport report) {
		progress.show(null);
		verdict.setText(Severities.text(report.verdict()));
		verdict.setImage(Severities.image(report.verdict()));
		for (Severity severity : Severity.values()) {
			CLabel label = counts[severity.ordinal()];
			label.setText(DeliveryText.text("report.count." + severity.key(), DeliveryText.number(report.count(severity))));
			label.setImage(Severities.image(severity));
		}
		facts.setText(DeliveryText.text("report.facts", DeliveryText.number(report.rows()), DeliveryText.number(report.rules()),
				DeliveryText.number(report.skipped().size()), DeliveryText.time(report.started()),
				DeliveryText.seconds(report.took()), DeliveryText.number(perSecond(report)), report.fingerprint().substring(0, Math.min(12, report.fingerprint().length()))));
		rules.show(RuleLine.of(report));
		if (rules.selected().isEmpty())
			rules.selectFirst();
		sash.setVisible(true);
		verdict.getParent().requestLayout();
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
	 * @param check the check that is going on, or null
	 */
	void showNone(String why, CheckDeliveryJob check) {
		progress.show(check);
		verdict.setText(why);
		verdict.setImage(null);
		for (CLabel label : counts) {
			label.setText("");
			label.setImage(null);
		}
		facts.setText("");
		rules.show(List.of());
		sash.setVisible(false);
		verdict.getParent().requestLayout();
	}

	void setFocus() {
		rules.control().setFocus();
	}
}

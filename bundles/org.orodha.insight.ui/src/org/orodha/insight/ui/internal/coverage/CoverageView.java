// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.coverage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.due.WorkingDays;
import org.orodha.core.text.FilterWords;
import org.orodha.insight.coverage.Coverage;
import org.orodha.insight.coverage.CoverageRequest;
import org.orodha.insight.coverage.CoverageSheets;
import org.orodha.insight.coverage.CoverageState;
import org.orodha.insight.coverage.RequirementCoverage;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.ui.internal.frame.Choice;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.form.AccessibleName;
import org.orodha.ui.internal.text.HelpContext;

/** How far the tables that frameworks ask for can be filled, why, and what would fill the gaps. */
public final class CoverageView extends InsightView<CoverageView.Shown> {

	/** The view's identifier. */
	public static final String ID = "org.orodha.insight.ui.coverage";

	private static final String OPEN = "open";

	/** Which requirements are shown. */
	public enum Which {
		/** All. */
		ALL,
		/** Those that cannot be filled in full. */
		GAPS,
		/** Those that nothing fills. */
		NONE;

		private boolean has(RequirementCoverage requirement) {
			return this == ALL || this == GAPS && requirement.state() != CoverageState.FULL || requirement.state() == CoverageState.NONE;
		}
	}

	/** What is shown. @param nodes the lines of the tree; @param sheet the same for export */
	public record Shown(Coverage coverage, List<CoverageNode> nodes, Sheet sheet) {
	}

	private Choice<Which> which;
	private CoverageTree tree;
	private Text details;

	@Override
	protected HelpContext help() {
		return HelpContext.COVERAGE;
	}

	@Override
	protected String fileName() {
		return "coverage";
	}

	@Override
	protected void createChoices(Composite row) {
		which = new Choice<Which>(row, CoverageText.text("which"), settings(), "which", Which::name, value -> CoverageText.text("which." + value.name()),
				this::filtered).offer(List.of(Which.values()));
	}

	@Override
	protected Control createContent(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		tree = new CoverageTree(sash, this::open, node -> details.setText(CoverageTree.words(node)));
		details = new Text(sash, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		AccessibleName.give(details, CoverageText.text("details"));
		details.setText(CoverageText.text("details.none"));
		sash.setWeights(78, 22);
		return sash;
	}

	/** Opens what a line leads to. */
	private void open(CoverageNode node) {
		if (node.element() != null && about() != null)
			edit(node.element(), node.feature());
	}

	@Override
	protected Function<Catalogue, Shown> work(OpenCatalogue about, String filter) {
		Which chosen = which.chosen();
		LocalDate today = WorkingDays.of(about.catalogue()).today(Clock.systemDefaultZone());
		return copy -> left(Coverage.of(copy, CoverageRequest.all(today), new NullProgressMonitor()), chosen, filter,
				copy.readingLanguages());
	}

	@Override
	protected Optional<Supplier<Shown>> left(Shown found, String filter) {
		Which chosen = which.chosen();
		List<String> languages = about().catalogue().readingLanguages();
		return Optional.of(() -> left(found.coverage(), chosen, filter, languages));
	}

	private static Shown left(Coverage coverage, Which chosen, String filter, List<String> languages) {
		FilterWords words = FilterWords.of(filter);
		Predicate<RequirementCoverage> shown = requirement -> chosen.has(requirement) && has(requirement, words, languages);
		return new Shown(coverage, new CoverageNodes(languages).of(coverage, shown), CoverageSheets.of(coverage, shown, languages));
	}

	/** Whether everything that is typed is in what is shown of a requirement. */
	private static boolean has(RequirementCoverage requirement, FilterWords words, List<String> languages) {
		return words.isEmpty()
				|| words.areIn(requirement.requirement().getId() + " " + String.join(" ", CoverageSheets.texts(requirement, languages)));
	}

	@Override
	protected void show(Shown found, OpenCatalogue about) {
		if (found.nodes().isEmpty()) {
			showEmpty(CoverageText.text(found.coverage().count() == 0 ? "empty" : "empty.filter"));
			return;
		}
		String[] remembered = settings().getArray(OPEN);
		tree.show(found.nodes(), remembered == null ? null : Set.of(remembered));
		setContentDescription(CoverageText.text("summary", found.coverage().count(), found.coverage().count(CoverageState.FULL),
				found.coverage().count(CoverageState.LOSS), found.coverage().count(CoverageState.NONE)));
		showContent();
	}

	@Override
	protected Sheet sheet(Shown found) {
		return found.sheet();
	}

	@Override
	public void dispose() {
		if (result() != null && !tree.viewer().getControl().isDisposed())
			settings().put(OPEN, tree.expanded().toArray(String[]::new));
		super.dispose();
	}

	/** The tree. */
	public TreeViewer tree() {
		return tree.viewer();
	}

	/** What is said of the line that is chosen. */
	public Text details() {
		return details;
	}
}

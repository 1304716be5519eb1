// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.ui.internal.terminology;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.text.FilterWords;
import org.orodha.core.text.Labels;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.terminology.ConceptTerms;
import org.orodha.insight.terminology.TermMatrix;
import org.orodha.insight.terminology.TermSheets;
import org.orodha.insight.terminology.Verdict;
import org.orodha.insight.terminology.Wording;
import org.orodha.insight.ui.internal.frame.InsightView;
import org.orodha.insight.ui.internal.frame.Legend;
import org.orodha.insight.ui.internal.frame.SheetTable;
import org.orodha.model.Alignment;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.Concept;
import org.orodha.model.IdentifiedElement;
import org.orodha.ui.OpenCatalogue;
import org.orodha.ui.internal.editor.Editors;
import org.orodha.ui.internal.text.HelpContext;

/** What agencies and frameworks mean by a concept, side by side, and by all concepts as a matrix. */
public final class TerminologyView extends InsightView<TerminologyView.Shown> {

	/** The view's identifier. */
	public static final String ID = "org.orodha.insight.ui.terminology";

	private static final String CONCEPT = "concept";
	private static final String TAB = "tab";
	private static final int MATRIX = 1;

	private ConceptField concept;
	private TabFolder folder;
	private WordingsPane wordings;
	private SheetTable facets;
	private SheetTable matrix;
	private Legend legend;

	/**
	 * What is shown.
	 *
	 * @param terms    the concept that is chosen; null where nobody defines any
	 * @param concepts the concepts that the filter leaves
	 * @param matrix   the same as a table
	 * @param whole    all concepts
	 */
	public record Shown(ConceptTerms terms, List<ConceptTerms> concepts, Sheet facets, Sheet all, Sheet matrix, List<String> languages,
			TermMatrix whole) {

		private static Shown of(TermMatrix whole, ConceptTerms terms, Sheet facets, Sheet all, String filter, List<String> languages) {
			FilterWords words = FilterWords.of(filter);
			TermMatrix left = new TermMatrix(whole.agencies(), whole.rows().stream().filter(row -> has(row.terms(), words, languages)).toList());
			return new Shown(terms, left.rows().stream().map(TermMatrix.Row::terms).toList(), facets, all, TermSheets.matrix(left, languages), languages,
					whole);
		}
	}

	@Override
	protected HelpContext help() {
		return HelpContext.TERMINOLOGY;
	}

	@Override
	protected String fileName() {
		return "terminology";
	}

	@Override
	protected void createChoices(Composite row) {
		concept = new ConceptField(row, chosen -> choose(chosen, false));
	}

	/** Shows another concept. */
	private void choose(Concept chosen, boolean first) {
		if (!Labels.id(chosen).equals(settings().get(CONCEPT))) {
			settings().put(CONCEPT, Labels.id(chosen));
			ask();
		}
		if (first)
			folder.setSelection(0);
	}

	@Override
	protected Control createContent(Composite parent) {
		folder = new TabFolder(parent, SWT.NONE);
		SashForm one = new SashForm(folder, SWT.VERTICAL);
		wordings = new WordingsPane(one, this::open, this::decide);
		facets = new SheetTable(one, TerminologyText.text("facets"));
		facets.onOpen((row, column) -> {
			if (column > 0)
				open(result().terms().wordings().get(column - 1));
		});
		one.setWeights(60, 40);
		tab(TerminologyText.text("tab.concept"), one);
		Composite all = new Composite(folder, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(all);
		matrix = new SheetTable(all, TerminologyText.text("tab.matrix"));
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 100).applyTo(matrix.control());
		matrix.onOpen((row, column) -> live(result().concepts().get(row).concept()).ifPresent(found -> choose((Concept) found, true)));
		legend = new Legend(all);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(legend.control());
		tab(TerminologyText.text("tab.matrix"), all);
		if (settings().get(TAB) != null)
			folder.setSelection(settings().getInt(TAB));
		folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> settings().put(TAB, folder.getSelectionIndex())));
		return folder;
	}

	private void tab(String name, Control control) {
		TabItem tab = new TabItem(folder, SWT.NONE);
		tab.setText(name);
		tab.setControl(control);
	}

	/** Opens a wording: where it is aligned with the harmonised one, that. */
	private void open(Wording wording) {
		Verdict verdict = result().terms().verdicts().get(result().terms().wordings().indexOf(wording));
		if (verdict.harmonised() == null || verdict.isHarmonised()) {
			live(wording.definition()).ifPresent(this::edit);
			return;
		}
		Decision.about(about().catalogue(), verdict).ifPresent(decision -> {
			Optional<Alignment> alignment = decision.alignment();
			edit(alignment.isPresent() ? alignment.get() : decision.definition());
		});
	}

	private void edit(EObject element) {
		Editors.show(getSite().getPage(), element);
	}

	private void decide(Verdict verdict, AlignmentRelation relation) {
		if (verdict.recordedRelation() != relation)
			Decision.about(about().catalogue(), verdict).ifPresent(decision -> decision.take(relation));
	}

	private Optional<IdentifiedElement> live(IdentifiedElement copy) {
		return about().catalogue().find(IdentifiedElement.class, Labels.id(copy));
	}

	@Override
	protected Function<Catalogue, Shown> work(OpenCatalogue about, String filter) {
		String wanted = settings().get(CONCEPT);
		return copy -> {
			List<String> languages = copy.readingLanguages();
			TermMatrix all = TermMatrix.of(copy, new NullProgressMonitor());
			List<ConceptTerms> defined = all.rows().stream().map(TermMatrix.Row::terms).toList();
			Optional<ConceptTerms> chosen = defined.stream().filter(each -> Labels.id(each.concept()).equals(wanted)).findFirst()
					.or(() -> copy.find(Concept.class, wanted).map(found -> ConceptTerms.of(copy, found)));
			ConceptTerms terms = chosen.or(() -> defined.stream().max(Comparator.comparing(each -> each.wordings().size()))).orElse(null);
			return Shown.of(all, terms, terms == null ? null : TermSheets.facets(terms, languages),
					terms == null ? null : TermSheets.all(terms, languages), filter, languages);
		};
	}

	@Override
	protected Optional<Supplier<Shown>> left(Shown found, String filter) {
		return Optional.of(() -> Shown.of(found.whole(), found.terms(), found.facets(), found.all(), filter, found.languages()));
	}

	private static boolean has(ConceptTerms terms, FilterWords words, List<String> languages) {
		StringBuilder text = new StringBuilder(Labels.of(terms.concept(), languages));
		text.append(' ').append(Labels.id(terms.concept()));
		terms.wordings().forEach(wording -> text.append(' ').append(TermSheets.name(wording, languages)));
		return words.areIn(text.toString());
	}

	@Override
	protected void show(Shown found, OpenCatalogue about) {
		if (found.terms() == null) {
			showEmpty(TerminologyText.text("empty"));
			return;
		}
		live(found.terms().concept()).ifPresent(chosen -> concept.show(about, (Concept) chosen));
		wordings.show(found.terms(), found.languages());
		facets.show(found.facets());
		matrix.show(found.matrix());
		legend.show(found.matrix().legend(), found.matrix().legend());
		long open = found.terms().verdicts().stream().filter(Verdict::isOpen).count();
		setContentDescription(TerminologyText.text("summary", Labels.of(found.terms().concept(), found.languages()), found.terms().wordings().size(), open,
				found.terms().verdicts().stream().filter(Verdict::disagrees).count()));
		showContent();
	}

	@Override
	protected Sheet sheet(Shown found) {
		return folder.getSelectionIndex() == MATRIX ? found.matrix() : found.all();
	}

	/** The tabs: the concept that is chosen, and the matrix. */
	public TabFolder folder() {
		return folder;
	}

	/** The facets of the concept that is chosen. */
	public SheetTable facets() {
		return facets;
	}

	/** All concepts. */
	public SheetTable matrix() {
		return matrix;
	}

	/** Everybody's wordings of the concept that is chosen. */
	public Composite wordings() {
		return wordings.control();
	}

	/** Shows a concept of the catalogue, as the user would choose it. */
	public void choose(Concept chosen) {
		choose(chosen, true);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.terminology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.orodha.core.definition.FacetComparison.Outcome;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sheet.Sheet.Cell;
import org.orodha.insight.sheet.Sheet.Key;
import org.orodha.model.AlignmentRelation;
import org.orodha.model.ModelPackage.Literals;

/**
 * What people mean by concepts as tables.
 *
 * @since 1.0
 */
public final class TermSheets {

	private static final Messages MESSAGES = Messages.of(TermSheets.class);

	private TermSheets() {
	}

	/**
	 * Everything about a concept, a column for each definition: its wording in each language with the words in brackets that differ, its
	 * facets, how it relates to the harmonised one and why.
	 *
	 * @param languages the languages of the reader, the most wanted first
	 */
	public static Sheet all(ConceptTerms terms, List<String> languages) {
		List<Sheet.Row> rows = new ArrayList<>();
		Set<String> written = new LinkedHashSet<>();
		terms.wordings().forEach(wording -> wording.texts().forEach(text -> written.add(text.language())));
		for (String language : written)
			rows.add(row(MESSAGES.text("text", Labels.of(Literals.DEFINITION__TEXT), language),
					terms.wordings().stream().map(wording -> Cell.of(marked(wording, language))).toList()));
		rows.addAll(facets(terms, languages).rows());
		rows.add(row(Labels.of(Literals.ALIGNMENT__RELATION), terms.verdicts().stream().map(TermSheets::cell).toList()));
		rows.add(row(MESSAGES.text("ground"), terms.verdicts().stream().map(verdict -> Cell.of((verdict.ground() + " " + verdict.words()).strip())).toList()));
		return sheet(Labels.of(terms.concept(), languages), header(terms, languages), rows, legend());
	}

	private static String marked(Wording wording, String language) {
		return wording.texts().stream().filter(text -> text.language().equals(language)).map(Wording.Text::marked).collect(Collectors.joining(" "));
	}

	/** The facets of a concept's definitions, a column for each definition; what differs is marked. */
	public static Sheet facets(ConceptTerms terms, List<String> languages) {
		List<Sheet.Row> rows = terms.facets().stream().filter(line -> line.facet() != Literals.DEFINITION__TEXT)
				.map(line -> row(Labels.of(line.facet()), line.cells().stream().map(TermSheets::cell).toList())).toList();
		return sheet(Labels.of(terms.concept(), languages), header(terms, languages), rows,
				List.of(new Key(Kind.FAIR, "≠", MESSAGES.text("key.differs")), new Key(Kind.PLAIN, "=", MESSAGES.text("key.same"))));
	}

	private static List<String> header(ConceptTerms terms, List<String> languages) {
		List<String> header = new ArrayList<>();
		header.add(MESSAGES.text("facet"));
		terms.wordings().forEach(wording -> header.add(name(wording, languages)));
		return header;
	}

	/** Whose a wording is and what it is called. */
	public static String name(Wording wording, List<String> languages) {
		String name = Labels.of(wording.definition(), languages);
		return wording.agency() == null ? name : Labels.pair(Labels.called(wording.agency()), name);
	}

	private static Cell cell(FacetLine.Cell cell) {
		if (!cell.differs())
			return Cell.of(cell.value().isEmpty() ? "–" : cell.value());
		return new Cell("≠ " + (cell.outcome() == Outcome.DIFFERENT ? cell.value()
				: cell.value().isEmpty() ? MESSAGES.text("not-stated") : MESSAGES.text("only", cell.value())), Kind.FAIR);
	}

	private static Cell cell(Verdict verdict) {
		return new Cell(verdict.sign() + " " + verdict.text(), kind(verdict));
	}

	/** All concepts by those who define them, with how each definition relates to the harmonised one. */
	public static Sheet matrix(TermMatrix matrix, List<String> languages) {
		List<String> header = new ArrayList<>();
		header.add(Labels.ofKind(Literals.CONCEPT));
		matrix.agencies().forEach(agency -> header.add(Labels.called(agency)));
		List<Sheet.Row> rows = matrix.rows().stream()
				.map(row -> row(Labels.of(row.terms().concept(), languages), row.cells().stream().map(TermSheets::cell).toList())).toList();
		return sheet(MESSAGES.text("matrix"), header, rows, legend());
	}

	private static Cell cell(List<Verdict> verdicts) {
		return verdicts.isEmpty() ? Cell.of("")
				: new Cell(verdicts.stream().map(verdict -> verdict.sign() + " " + verdict.text()).collect(Collectors.joining("\n")),
						verdicts.size() == 1 ? kind(verdicts.getFirst()) : kind(worst(verdicts)));
	}

	private static Verdict worst(List<Verdict> verdicts) {
		return verdicts.stream().filter(verdict -> !verdict.isHarmonised()).findFirst().orElse(verdicts.getFirst());
	}

	private static Kind kind(Verdict verdict) {
		if (verdict.isHarmonised())
			return Kind.HEAD;
		return verdict.relation() == null ? Kind.UNKNOWN : kind(verdict.relation());
	}

	private static Kind kind(AlignmentRelation relation) {
		return switch (relation) {
		case EXACT -> Kind.GOOD;
		case CLOSE, BROADER, NARROWER -> Kind.FAIR;
		case NOT_COMPARABLE -> Kind.POOR;
		};
	}

	private static List<Key> legend() {
		return List.of(new Key(Kind.HEAD, Verdict.HARMONISED, MESSAGES.text("harmonised")),
				key(AlignmentRelation.EXACT, Labels.of(AlignmentRelation.EXACT)), key(AlignmentRelation.CLOSE, Labels.of(AlignmentRelation.CLOSE)),
				key(AlignmentRelation.BROADER, MESSAGES.text("key.broader")), key(AlignmentRelation.NARROWER, MESSAGES.text("key.narrower")),
				key(AlignmentRelation.NOT_COMPARABLE, Labels.of(AlignmentRelation.NOT_COMPARABLE)),
				new Key(Kind.UNKNOWN, Verdict.sign(null), MESSAGES.text("open")),
				new Key(Kind.PLAIN, Verdict.DISAGREEING, MESSAGES.text("key.disagrees")));
	}

	private static Key key(AlignmentRelation relation, String meaning) {
		return new Key(kind(relation), Verdict.sign(relation), meaning);
	}

	private static Sheet.Row row(String name, List<Cell> cells) {
		List<Cell> all = new ArrayList<>();
		all.add(Cell.of(name));
		all.addAll(cells);
		return new Sheet.Row("", all);
	}

	private static Sheet sheet(String title, List<String> header, List<Sheet.Row> rows, List<Key> legend) {
		return new Sheet(title, "", "", header, rows, legend);
	}
}

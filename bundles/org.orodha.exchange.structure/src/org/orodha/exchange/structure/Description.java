// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.engine.EngineException;
import org.orodha.exchange.structure.Contradictions.Contradiction;
import org.orodha.model.CodeList;
import org.orodha.model.Dataset;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.HxlTags;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.tables.description.Totals;
import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.Words;

/**
 * Turns conclusions into proposals. Of a variable that is described already, only what is missing is added, as long as it makes
 * no row a breach, and what the rows contradict is changed.
 */
final class Description {

	private static final Messages MESSAGES = Messages.of(Description.class);

	private final Catalogue catalogue;
	private final Dataset dataset;
	private final Place place;
	private final Proposal.Builder proposal;

	Description(Catalogue catalogue, Dataset dataset, Place place, Proposal.Builder proposal) {
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.place = place;
		this.proposal = proposal;
	}

	void propose(Analysis.Result result, SampleFile file) throws EngineException {
		if (result.rows() == 0)
			proposal.skip(place, MESSAGES.text("rows.none"));
		Map<String, Contradiction> contradictions = Contradictions.of(file, FileDescriptions.of(dataset));
		List<String> present = dataset.getVariables().stream().filter(Variable::isKey).map(FileDescriptions::columnName).toList();
		boolean newKey = present.isEmpty() || !result.presentKeyHolds() && !result.key().isEmpty();
		if (!result.presentKeyHolds())
			proposal.skip(place, MESSAGES.text("key.broken", String.join(", ", present)));
		else if (present.isEmpty() && result.key().isEmpty() && result.rows() > 1)
			proposal.skip(place, MESSAGES.text("key.none"));
		NewLists lists = new NewLists(catalogue, dataset);
		for (Conclusion column : result.columns())
			if (column.newList() != null && takesList(column))
				proposal.put(place.column(column.name()), column.newList(), Literals.CODE_LIST, null, null,
						Basis.ofList(column.facts(), result.rows()), list -> lists.fill((CodeList) list, column));
		for (Conclusion column : result.columns())
			if (column.spelt() != null && takesSpelt(column))
				spelt(column, result.rows(), lists);
		file.valueMarks().forEach((column, marks) -> proposal.skip(place.column(column), MESSAGES.text("marks", column,
				String.join("  ", marks.missing()), String.join("  ", marks.flags()), String.join("  ", marks.negatives()))));
		totals(file, result.columns().stream().map(Conclusion::facts).toList());
		FreeIds ids = new FreeIds(catalogue);
		for (Conclusion column : result.columns())
			propose(column, result, newKey, contradictions.get(column.name()), ids, file.tags().getOrDefault(column.name(), ""));
		for (Variable variable : dataset.getVariables())
			if (file.columns().stream().noneMatch(column -> isColumn(variable, column)))
				proposal.skip(place, MESSAGES.text("column.missing", FileDescriptions.columnName(variable)));
		proposal.put(place, dataset.getId(), Literals.DATASET, dataset.eContainer(), Literals.DATA_SOURCE__DATASETS,
				MESSAGES.text("dialect"), copy -> dialect((Dataset) copy, file));
	}

	/** Values that mean codes are told with a list of them, each mapped to its code; whether it is the column's is asked. */
	private void spelt(Conclusion column, long rows, NewLists lists) {
		String told = Basis.spelt(column.spelt(), column.facts().different().size());
		if (present(column.name()).filter(Description::isDescribed).isPresent()) {
			proposal.skip(place.column(column.name()), told);
			return;
		}
		boolean taken = column.newList() != null;
		String id = taken ? column.newList() : lists.id(column.name());
		if (!taken)
			proposal.put(place.column(column.name()), id, Literals.CODE_LIST, null, null, Basis.ofList(column.facts(), rows),
					list -> lists.fill((CodeList) list, column));
		proposal.skip(place.column(column.name()), told + " " + MESSAGES.text(taken ? "spelt.mapped" : "ask.spelt", id));
	}

	/** What adds up is told with the rule that holds it; whether it always has to is for somebody to decide. */
	private void totals(SampleFile file, List<Facts> columns) throws EngineException {
		Totals totals = new Totals(file.engine(), SampleFile.ROWS, file.marks(), columns.stream().map(column -> new Totals.Candidate(
				column.name(), column.form(), column.values(), column.different().size())).toList());
		for (Totals.Sum sum : totals.sums())
			proposal.skip(place.column(sum.total()), MESSAGES.text("ask.sum", sum.total(), String.join(", ", sum.parts()),
					sum.rows(), name(sum.total()) + " = "
							+ sum.parts().stream().map(Description::name).collect(Collectors.joining(" + "))));
		for (Totals.TotalValue total : totals.values())
			proposal.skip(place.column(total.column()), MESSAGES.text(total.splits() == 1 ? "ask.total" : "ask.total.several",
					total.column(), total.value(), total.splits()));
	}

	/** A column's name as rules in VTL write it. */
	private static String name(String column) {
		return column.matches("[A-Za-z][A-Za-z0-9_]*") ? column : "'" + column + "'";
	}

	private static void dialect(Dataset copy, SampleFile file) {
		if (copy.getDialect() == null)
			copy.setDialect(ModelFactory.eINSTANCE.createTableDialect());
		Dialects.fit(copy.getDialect(), file.written());
		file.valueMarks().values().forEach(marks -> Dialects.mark(copy.getDialect(), marks));
	}

	private Optional<Variable> present(String column) {
		return dataset.getVariables().stream().filter(variable -> isColumn(variable, column)).findFirst();
	}

	private static boolean isColumn(Variable variable, String column) {
		return FileDescriptions.columnName(variable).strip().equalsIgnoreCase(column.strip());
	}

	private static boolean isDescribed(Variable variable) {
		return variable.isSetType() || variable.getCodeList() != null;
	}

	/** Whether the column's variable would be given a new list: one that is described as something else keeps that. */
	private boolean takesList(Conclusion column) {
		return present(column.name()).map(variable -> variable.getCodeList() == null
				&& (!variable.isSetType() || variable.getType() == VariableType.CODED)).orElse(true);
	}

	private boolean takesSpelt(Conclusion column) {
		return present(column.name()).map(variable -> variable.getCodeList() == null).orElse(true);
	}

	private void propose(Conclusion column, Analysis.Result result, boolean newKey, Contradiction contradiction, FreeIds ids, String tag) {
		Variable present = present(column.name()).orElse(null);
		Place here = place.column(column.name());
		String basis = Basis.of(column, result.rows(), result.key());
		ask(column, present, here);
		if (present != null && isDescribed(present)) {
			tellUnlike(present, column, contradiction, here);
			List<String> followed = new ArrayList<>();
			mend(EcoreUtil.copy(present), column, contradiction, (follows, words) -> {
				if (follows)
					followed.add(words);
				else
					proposal.skip(here, MESSAGES.text("slips.left", column.name(), words));
			});
			followed.add(basis);
			String told = String.join("; ", followed);
			proposal.put(here, present.getId(), Literals.VARIABLE, dataset, Literals.DATASET__VARIABLES, told, element -> {
				Variable variable = (Variable) element;
				mend(variable, column, contradiction, (follows, words) -> {
				});
				complete(variable, column);
				tag(variable, tag);
				if (newKey)
					variable.setKey(column.key());
			});
		} else
			proposal.put(here, present != null ? present.getId()
					: ids.of(dataset.getId() + "." + Ids.slug(column.name()).replace('.', '-')), Literals.VARIABLE, dataset,
					Literals.DATASET__VARIABLES, basis, element -> {
						describe((Variable) element, column, newKey);
						tag((Variable) element, tag);
					});
	}

	/** A hashtag of the file says what a column is about, in words that others know. */
	private static void tag(Variable variable, String tag) {
		if (!tag.isEmpty())
			LocalIdentifiers.put(variable, HxlTags.SCHEME, tag);
	}

	/** What is only guessed is asked, with what speaks for it, and left for somebody to decide. */
	private void ask(Conclusion column, Variable present, Place here) {
		if (column.perhaps() != null && (present == null || present.getCodeList() == null))
			proposal.skip(here, MESSAGES.text("ask.list", column.name(), column.perhaps().list().getId(),
					Basis.number(column.perhaps().known()), Basis.number(column.facts().different().size()),
					Basis.named(column.facts().different().stream().map(ValueCount::value).toList())));
		if (column.guess() != null && (present == null || present.getConcept() == null))
			proposal.skip(here, MESSAGES.text("ask.concept", column.name(), column.guess().getId()));
	}

	/** Everything that the rows show, for a variable of which nothing is said yet. */
	private void describe(Variable variable, Conclusion column, boolean newKey) {
		if (variable.getName().isEmpty())
			variable.getName().add(Texts.text(catalogue.languages().get(0), Words.label(column.name()), TextState.ORIGINAL));
		if (!FileDescriptions.columnName(variable).equals(column.name()))
			variable.setColumn(column.name());
		type(variable, column);
		variable.setMandatory(variable.isMandatory() || column.facts().values() > 0 && column.facts().empties() == 0);
		if (newKey)
			variable.setKey(column.key());
		if (variable.getMinimum() == null)
			variable.setMinimum(column.minimum());
		if (variable.getMaximum() == null)
			variable.setMaximum(column.maximum());
		complete(variable, column);
	}

	private static void type(Variable variable, Conclusion column) {
		variable.setType(column.isCoded() ? VariableType.CODED : column.facts().form().type());
		variable.setFormat(column.isCoded() ? null : column.facts().form().format());
		if (column.isCoded() && variable.getCodeList() == null)
			variable.setCodeList(list(column));
	}

	private static CodeList list(Conclusion column) {
		return column.match() != null ? column.match().list()
				: (CodeList) Ids.reference(Literals.CODE_LIST, column.newList());
	}

	/** What is not said yet and makes no row a breach. */
	private static void complete(Variable variable, Conclusion column) {
		if (!variable.isSetRole())
			variable.setRole(column.role());
		if (variable.getUnit() == null && variable.getRole() == VariableRole.MEASURE)
			variable.setUnit(column.unit());
		if (variable.getConcept() == null)
			variable.setConcept(column.concept());
		if (variable.getType() == VariableType.CODED && variable.getCodeList() == null && column.isCoded())
			variable.setCodeList(list(column));
		if (column.personal() != null && variable.getCodeList() == null)
			variable.setIdentifying(true);
	}

	/**
	 * What the rows contradict. A few rows are more likely wrong than the description.
	 *
	 * @param told is given each contradiction in words, and whether the description follows it
	 */
	private static void mend(Variable variable, Conclusion column, Contradiction found, BiConsumer<Boolean, String> told) {
		long values = column.facts().values();
		mend(found.wrongType(), values, () -> type(variable, column), told, "contradicts.type", Basis.number(found.wrongType()),
				Basis.typeName(variable.isSetType() ? variable.getType() : VariableType.CODED));
		if (variable.isMandatory())
			mend(column.facts().empties(), values, () -> variable.setMandatory(false), told, "contradicts.mandatory",
					Basis.number(column.facts().empties()));
		mend(found.less(), values, () -> variable.setMinimum(found.least()), told, "contradicts.minimum",
				Basis.number(found.less()), variable.getMinimum());
		mend(found.more(), values, () -> variable.setMaximum(found.greatest()), told, "contradicts.maximum",
				Basis.number(found.more()), variable.getMaximum());
	}

	private static void mend(long breaches, long values, Runnable change, BiConsumer<Boolean, String> told, String key,
			Object... shown) {
		if (breaches == 0)
			return;
		boolean many = breaches * Survey.SLIPS > values;
		if (many)
			change.run();
		told.accept(many, MESSAGES.text(key, shown));
	}

	/** A list or a pattern is not widened because of a file: whoever keeps it decides. */
	private void tellUnlike(Variable variable, Conclusion column, Contradiction contradiction, Place here) {
		if (variable.getCodeList() != null) {
			CodeLists.Match match = CodeLists.compare(column.facts(), variable.getCodeList());
			if (!match.others().isEmpty())
				proposal.skip(here, MESSAGES.text("codes.unknown", column.name(), variable.getCodeList().getId(),
						Basis.number(match.others().size()), Basis.named(match.others())));
		}
		if (contradiction.unlike() > 0)
			proposal.skip(here, MESSAGES.text("pattern.unlike", column.name(), Basis.number(contradiction.unlike())));
	}
}

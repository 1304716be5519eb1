// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.data.disclosure.PersonalData;
import org.orodha.data.disclosure.PersonalData.PersonalColumn;
import org.orodha.engine.EngineException;
import org.orodha.model.Concept;
import org.orodha.model.Dataset;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;
import org.orodha.tables.description.FileDescriptions;
import org.orodha.tables.description.ValueForm;
import org.orodha.tables.description.Words;

/** Concludes from the rows of a file what its columns are. */
final class Analysis {

	/** What was found. */
	record Result(long rows, List<Conclusion> columns, boolean presentKeyHolds) {

		/** The names of the columns that tell all rows apart; empty where none do. */
		List<String> key() {
			return columns.stream().filter(Conclusion::key).map(Conclusion::name).toList();
		}
	}

	private static final Set<String> NUMBERED = Set.of("id", "code", "no", "nr", "num", "ref", "serial", "identifier", "index",
			"rank", "row", "latitude", "longitude", "lat", "lon", "lng", "year", "month", "day", "week", "quarter", "annee", "mois", "jour",
			"mwaka", "mwezi", "siku");
	private static final Set<String> COUNTS = Set.of("of", "de", "des", "ya", "wa", "za");
	/** How often each code of a new list occurs on average. */
	private static final int REPEATED = 3;
	private static final int LONGEST_CODE = 40;
	private static final int LONGEST_KEY = 200;
	/** In fewer rows, values differ by chance. */
	private static final int FEWEST_ROWS = 5;
	private static final Pattern AMOUNT = Pattern.compile("[-( ]*[£$€]? *[0-9]{1,3}([, ]?[0-9]{3})*([.][0-9]+)?[%) ]*|[- ]+");
	private static final Pattern SIGN = Pattern.compile("[£$€%,.]");
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Dataset dataset;
	private final SampleFile file;
	private final CodeLists lists;
	private final Spellings spellings;
	private final Concepts concepts;
	private final UnitWords units;
	private final NewLists newLists;
	private final int newCodes;

	/**
	 * @param share    how many of a hundred different values are at least codes of a list
	 * @param newCodes how many codes a new list has at most
	 */
	Analysis(Catalogue catalogue, Dataset dataset, SampleFile file, int share, int newCodes) {
		this.dataset = dataset;
		this.file = file;
		this.newCodes = newCodes;
		lists = new CodeLists(catalogue, share);
		spellings = new Spellings(catalogue);
		concepts = new Concepts(catalogue, dataset);
		units = new UnitWords(catalogue);
		newLists = new NewLists(catalogue, dataset);
	}

	/** Looks through the file. */
	Result run(SubMonitor progress) throws EngineException {
		progress.setWorkRemaining(100);
		Survey survey = new Survey(file);
		List<Facts> facts = survey.columns(progress.split(50));
		Map<String, PersonalColumn> personal = personal(survey.batch(), progress.split(10));
		List<Conclusion> columns = facts.stream().map(column -> conclude(column, personal.get(column.name()))).toList();
		KeySearch search = new KeySearch(file, survey);
		List<Facts> key = survey.rows() < FEWEST_ROWS ? List.of()
				: search.smallest(suitable(columns, survey), progress.split(30));
		return new Result(survey.rows(), columns.stream().map(column -> placed(column, key, columns)).toList(),
				presentKeyHolds(search));
	}

	private Map<String, PersonalColumn> personal(int batch, SubMonitor progress) throws EngineException {
		List<String> names = file.columns();
		progress.setWorkRemaining(names.size());
		Map<String, PersonalColumn> personal = new HashMap<>();
		for (int from = 0; from < names.size(); from += batch) {
			List<String> some = names.subList(from, Math.min(names.size(), from + batch));
			PersonalData.in(file.engine(), SampleFile.ROWS, some, null).forEach(column -> personal.put(column.column(), column));
			progress.worked(some.size());
		}
		return personal;
	}

	private Conclusion conclude(Facts column, PersonalColumn personal) {
		Optional<CodeLists.Match> match = lists.find(column);
		CodeLists.Match nearly = match.isEmpty() ? lists.nearly(column).orElse(null) : null;
		Spellings.Match spelt = match.isPresent() || personal != null || newCodes == 0 ? null
				: spellings.find(column).filter(found -> nearly == null || found.known() > nearly.known()).orElse(null);
		boolean listed = match.isEmpty() && nearly == null && personal == null && isListed(column);
		String newList = listed ? newLists.id(column.name()) : null;
		boolean coded = match.isPresent() || newList != null;
		boolean measure = column.form().isNumber() && !coded && !isNumbered(column.name());
		String unit = measure ? units.of(column.name()) : null;
		Concept concept = concepts.of(column.name(), match.map(CodeLists.Match::list).orElse(null));
		return new Conclusion(column, measure ? VariableRole.MEASURE : VariableRole.ATTRIBUTE, match.orElse(null), nearly,
				match.isEmpty() && nearly == null ? lists.perhaps(column).orElse(null) : null, spelt, newList, false, unit,
				measure ? minimum(column, unit) : null, measure ? maximum(column, unit) : null, concept,
				concept == null ? concepts.guess(column.name()) : null, personal);
	}

	/** Words that come again and again are codes, unless one of them stands for numbers that somebody could not give. */
	private boolean isListed(Facts column) {
		return column.form().type() == VariableType.STRING && column.slips() == null && !column.different().isEmpty()
				&& column.distinct() > 1 && column.distinct() <= newCodes && column.values() >= REPEATED * column.distinct()
				&& column.longest() <= LONGEST_CODE;
	}

	/** Numbers that name or place something and count nothing. */
	private static boolean isNumbered(String name) {
		List<String> words = Words.of(name);
		return words.stream().noneMatch(COUNTS::contains) && words.stream().anyMatch(NUMBERED::contains);
	}

	private static BigDecimal minimum(Facts column, String unit) {
		ValueForm form = column.slips() != null ? column.slips().form() : column.form();
		boolean counts = form.type() == VariableType.INTEGER || UnitWords.PERCENT.equals(unit) || UnitWords.isMoney(unit);
		return counts && column.least() != null && number(column.least()).signum() >= 0 ? BigDecimal.ZERO : null;
	}

	private static BigDecimal maximum(Facts column, String unit) {
		return UnitWords.PERCENT.equals(unit) && column.greatest() != null && number(column.greatest()).compareTo(HUNDRED) <= 0
				&& number(column.least()).signum() >= 0 ? HUNDRED : null;
	}

	static BigDecimal number(String text) {
		return new BigDecimal(text);
	}

	/** The columns that may be part of a key, the most suitable first: codes, then times, then short texts. */
	private List<Facts> suitable(List<Conclusion> columns, Survey survey) {
		List<Conclusion> suitable = new ArrayList<>(columns.stream()
				.filter(column -> column.facts().values() == survey.rows() && column.role() != VariableRole.MEASURE
						&& column.facts().form().type() != VariableType.DECIMAL && column.facts().longest() <= LONGEST_KEY
						&& !isAmount(column.facts(), survey))
				.toList());
		suitable.sort(Comparator.comparing((Conclusion column) -> !column.isCoded() && !isTime(column.facts()))
				.thenComparing(column -> column.isCoded() || isTime(column.facts()) ? 0 : column.facts().longest()));
		return suitable.stream().map(Conclusion::facts).toList();
	}

	/** Amounts and shares that are texts because of their signs: £1,200 or 12 %. */
	private boolean isAmount(Facts column, Survey survey) {
		int place = file.columns().indexOf(column.name());
		List<String> values = survey.sample().stream().map(row -> row.get(place)).filter(value -> value != null).toList();
		return column.slips() != null && column.slips().form().isNumber() || units.of(column.name()) != null
				|| values.stream().allMatch(value -> AMOUNT.matcher(value).matches())
						&& values.stream().anyMatch(value -> SIGN.matcher(value).find());
	}

	private static boolean isTime(Facts column) {
		VariableType type = column.form().type();
		return type == VariableType.TIME_PERIOD || type == VariableType.DATE || type == VariableType.DATE_TIME;
	}

	private static Conclusion placed(Conclusion column, List<Facts> key, List<Conclusion> columns) {
		boolean part = key.contains(column.facts());
		boolean dimension = part || key.isEmpty() && (column.isCoded() || isTime(column.facts()));
		return new Conclusion(column.facts(), dimension ? VariableRole.DIMENSION : column.role(), column.match(), column.nearly(),
				column.perhaps(), isLabel(column, columns) ? null : column.spelt(), column.newList(), part, column.unit(), column.minimum(), column.maximum(), column.concept(),
				column.guess(), column.personal());
	}

	/** Whether a column only names what another one has the codes of. */
	private static boolean isLabel(Conclusion column, List<Conclusion> columns) {
		return column.spelt() != null && columns.stream()
				.anyMatch(other -> other.match() != null && other.match().list() == column.spelt().list());
	}

	/** Whether the key that the dataset names tells the rows apart, as far as the file has its columns. */
	private boolean presentKeyHolds(KeySearch search) throws EngineException {
		List<String> names = dataset.getVariables().stream().filter(Variable::isKey).map(FileDescriptions::columnName).toList();
		List<String> present = file.columns().stream().filter(column -> names.stream().anyMatch(column::equalsIgnoreCase)).toList();
		return names.isEmpty() || present.size() < names.size() || search.isKey(present);
	}
}

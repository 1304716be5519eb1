// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.orodha.engine.EngineException;
import org.orodha.tables.description.Words;

/**
 * Looks for the smallest set of columns whose values tell all rows apart. A set that fails on the first rows is not tried on the
 * whole file, and only so many sets are: what is found then is still a key of which no column can be left out.
 */
final class KeySearch {

	private static final int COLUMNS = 14;
	private static final int LARGEST = 8;
	private static final int SETS = 20_000;
	private static final long ROWS_READ = 100_000_000;
	private static final int FEWEST_TRIALS = 10;
	private static final int MOST_TRIALS = 150;

	/** The rows of a file with at most so many are kept in memory, each value as a number, while sets of columns are tried. */
	private static final long KEPT = 500_000;
	private static final long KEPT_CHARACTERS = 20_000_000;

	private static final Set<String> IDENTIFIERS = Set.of("id", "identifier", "code", "no", "nr", "num", "number", "ref", "reference",
			"serial", "key", "uuid", "identifiant", "numero", "matricule", "nambari", "kitambulisho");

	private final SampleFile file;
	private final Survey survey;
	private long trials;
	private int sets = SETS;
	private CodedRows kept;

	KeySearch(SampleFile file, Survey survey) {
		this.file = file;
		this.survey = survey;
		this.trials = Math.max(FEWEST_TRIALS, Math.min(MOST_TRIALS, ROWS_READ / Math.max(1, survey.rows())));
	}

	/** Whether the columns tell all rows apart that have a value in each of them. */
	boolean isKey(List<String> columns) throws EngineException {
		String names = names(columns);
		String given = columns.stream().map(name -> file.dialect().name(name) + " is not null")
				.collect(Collectors.joining(" and "));
		return file.number("select count(*) from (select " + names + " from " + SampleFile.ROWS + " where " + given + " group by "
				+ names + " having count(*) > 1)") == 0;
	}

	/**
	 * The smallest key, or nothing.
	 *
	 * @param candidates columns that have a value in every row, the most suitable first
	 */
	List<Facts> smallest(List<Facts> candidates, SubMonitor progress) throws EngineException {
		progress.setWorkRemaining(100);
		List<Facts> columns = candidates.subList(0, Math.min(COLUMNS, candidates.size()));
		Optional<Facts> alone = candidates.stream().filter(column -> column.exact() && column.distinct() == survey.rows())
				.min(Comparator.comparingInt(KeySearch::rank));
		if (alone.isPresent())
			return List.of(alone.get());
		if (columns.isEmpty() || !mayBeKey(columns) || !isKey(namesOf(columns)))
			return List.of();
		if (survey.rows() <= KEPT && characters(columns) <= KEPT_CHARACTERS)
			kept = CodedRows.read(file, namesOf(columns), (int) survey.rows());
		List<Facts> key = smallest(columns, key(columns, progress), progress);
		kept = null;
		return key.size() <= LARGEST ? key : List.of();
	}

	/** Of several columns that tell all rows apart, the one that is made for it comes first, and a time last. */
	private static int rank(Facts column) {
		if (Words.of(column.name()).stream().anyMatch(IDENTIFIERS::contains))
			return 0;
		return switch (column.form().type()) {
		case TIME_PERIOD, DATE, DATE_TIME -> 2;
		default -> 1;
		};
	}

	/** A key of which no column can be left out; those that suit least are left out first. */
	private List<Facts> key(List<Facts> columns, SubMonitor progress) throws EngineException {
		List<Facts> key = new ArrayList<>(columns);
		for (Facts column : columns.reversed()) {
			List<Facts> fewer = key.stream().filter(each -> each != column).toList();
			if (!fewer.isEmpty() && mayBeKey(fewer) && areKey(fewer))
				key = new ArrayList<>(fewer);
			progress.setWorkRemaining(100).worked(1);
		}
		return key;
	}

	private List<Facts> smallest(List<Facts> columns, List<Facts> key, SubMonitor progress) throws EngineException {
		for (int size = 1; size <= key.size(); size++) {
			List<Facts> found = ofSize(size, columns, 0, new ArrayList<>(), progress);
			if (!found.isEmpty())
				return found;
		}
		return key;
	}

	private List<Facts> ofSize(int size, List<Facts> columns, int from, List<Facts> chosen, SubMonitor progress)
			throws EngineException {
		if (chosen.size() == size)
			return trials > 0 && mayBeKey(chosen) && tried(chosen, progress) ? List.copyOf(chosen) : List.of();
		for (int at = from; at <= columns.size() - (size - chosen.size()) && trials > 0 && sets > 0; at++) {
			chosen.add(columns.get(at));
			List<Facts> found = ofSize(size, columns, at + 1, chosen, progress);
			chosen.removeLast();
			if (!found.isEmpty())
				return found;
		}
		return List.of();
	}

	private boolean tried(List<Facts> columns, SubMonitor progress) throws EngineException {
		trials--;
		progress.setWorkRemaining(100).worked(1);
		return areKey(columns);
	}

	private static long characters(List<Facts> columns) {
		return columns.stream().mapToLong(column -> column.distinct() * column.longest()).sum();
	}

	private boolean areKey(List<Facts> columns) throws EngineException {
		return kept != null ? kept.differ(namesOf(columns)) : isKey(namesOf(columns));
	}

	/** Whether there are enough different values, and the first rows all differ. */
	private boolean mayBeKey(List<Facts> columns) {
		sets--;
		double combinations = 1;
		for (Facts column : columns)
			combinations *= column.exact() ? column.distinct() : 1.1 * column.distinct();
		if (combinations < survey.rows())
			return false;
		List<Integer> places = columns.stream().map(column -> file.columns().indexOf(column.name())).toList();
		Set<List<String>> seen = new HashSet<>();
		for (List<String> row : survey.sample())
			if (!seen.add(places.stream().map(row::get).toList()))
				return false;
		return true;
	}

	private static List<String> namesOf(List<Facts> columns) {
		return columns.stream().map(Facts::name).toList();
	}

	private String names(List<String> columns) {
		return columns.stream().map(file.dialect()::name).collect(Collectors.joining(", "));
	}
}

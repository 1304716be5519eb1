// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.tables.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.tables.LoadLimits;
import org.orodha.tables.LoadRule;

/**
 * Finds the delimiter, quote and escape of delimited text: those that give the most rows the same width and the most cells a
 * plain meaning. After G. van den Burg, A. Nazábal, C. Sutton: Wrangling messy CSV files by detecting row and type patterns
 * (2019), with the row pattern reduced to the row's width.
 */
final class SeparatorFinder {

	private static final String[] USUAL = { ",", ";", "\t", "|" };
	private static final String[] RARE = { FileDialect.SPACES, " ", "^", "~", ":", "*", "#", "&", "%", "@", "!", "\u0001", "\u001F",
			"§", "¦", "¬", "_", "/", "-", "." };
	private static final double RARE_WEIGHT = 0.75;
	private static final double WEAK_WEIGHT = 0.55;
	private static final double EVEN = 0.85;
	private static final double ALIEN_WEIGHT = 0.5;
	private static final String WEAK = FileDialect.SPACES + ":_/-.";
	private static final int ROWS = 500;
	private static final int CHARACTERS = 1 << 16;

	private final LoadLimits limits;

	/**
	 * Separators and how well it fits.
	 *
	 * @param separators what stands between and around fields
	 * @param width   the most frequent width of rows
	 * @param score   between 0 and 1
	 */
	record Fit(Separators separators, int width, double score) {
	}

	SeparatorFinder(LoadLimits limits) {
		this.limits = limits;
	}

	/** @param whole whether the sample is the whole file, so that its last row is complete */
	Fit find(String sample, boolean whole, TableDialectHints hints) throws IOException {
		String text = sample.length() > CHARACTERS ? sample.substring(0, CHARACTERS) : sample;
		boolean complete = whole && text.length() == sample.length();
		Fit best = null;
		for (String delimiter : delimiters(text, hints))
			for (Character quote : quotes(text, hints))
				for (Character escape : escapes(text, quote)) {
					Fit fit = fit(text, complete, new Separators(delimiter, quote, escape));
					if (best == null || fit.score() > best.score() + 1e-9)
						best = fit;
				}
		if (hints.delimiter() != null)
			return best;
		return best.width() > 1 ? withSpace(text, complete, best) : undivided(text, best);
	}

	/** A file of one column gets a delimiter that does not cut its values. */
	private static Fit undivided(String text, Fit fit) {
		for (String usual : USUAL)
			if (!text.contains(usual))
				return new Fit(new Separators(usual, fit.separators().quote(), fit.separators().escape()), 1, fit.score());
		return fit;
	}

	private static Set<String> delimiters(String text, TableDialectHints hints) {
		if (hints.delimiter() != null)
			return Set.of(hints.delimiter());
		Set<String> candidates = new LinkedHashSet<>();
		candidates.add(",");
		candidates.addAll(Compounds.in(text));
		for (String usual : USUAL)
			if (text.contains(usual))
				candidates.add(usual);
		for (String rare : RARE)
			if (text.indexOf(rare.charAt(0)) >= 0)
				candidates.add(rare);
		return candidates;
	}

	private static List<Character> quotes(String text, TableDialectHints hints) {
		List<Character> candidates = new ArrayList<>();
		if (hints.quote() != null) {
			candidates.add(hints.quote().isEmpty() ? null : Character.valueOf(hints.quote().charAt(0)));
			return candidates;
		}
		candidates.add('"');
		if (text.indexOf('\'') >= 0)
			candidates.add('\'');
		return candidates;
	}

	private static List<Character> escapes(String text, Character quote) {
		List<Character> candidates = new ArrayList<>();
		candidates.add(null);
		if (quote != null && text.contains("\\" + quote))
			candidates.add('\\');
		return candidates;
	}

	/** Whether a delimiter also stands inside words, dates, times and sentences. */
	static boolean isWeak(String delimiter) {
		return WEAK.contains(delimiter);
	}

	/** Whether a fit leaves room for doubt that the text is fixed width. */
	static boolean isDoubtful(Fit fit) {
		boolean even = fit.separators().spaces() && fit.score() > EVEN * WEAK_WEIGHT;
		return fit.width() < 2 || isWeak(fit.separators().delimiter()) && !even;
	}

	private Fit fit(String text, boolean whole, Separators separators) throws IOException {
		List<RawRow> rows = rows(text, whole, separators);
		Map<Integer, Integer> widths = new HashMap<>();
		int broken = 0;
		int head = 0;
		boolean started = false;
		for (RawRow row : rows) {
			started |= row.width() > 1;
			if (!started)
				head++;
			else
				widths.merge(row.width(), 1, Integer::sum);
			if (row.fault() == LoadRule.QUOTES)
				broken++;
		}
		int body = rows.size() - head;
		int width = modal(widths);
		if (width < 2 || body < 2 && rows.size() > 4)
			return new Fit(separators, 1, 0.25 * (1 - (double) broken / Math.max(1, rows.size())) * weight(separators));
		double consistency = (double) widths.get(width) / body * (0.6 + 0.4 * body / rows.size());
		double size = 0.9 + 0.1 * (1 - 1.0 / width);
		double faultless = 1 - 0.5 * broken / rows.size();
		return new Fit(separators, width,
				consistency * size * faultless * CellScore.of(rows, separators.delimiter()) * weight(separators)
						* (isAlien(text, separators.delimiter()) ? ALIEN_WEIGHT : 1));
	}

	/** Whether a sign hardly ever stands beside a quote though most lines have quoted fields: it stands inside dates and sentences. */
	private static boolean isAlien(String text, String delimiter) {
		if (delimiter.startsWith(" "))
			return false;
		List<String> lines = text.lines().limit(ROWS).toList();
		long quoted = lines.stream().filter(line -> line.indexOf('"') != line.lastIndexOf('"')).count();
		long beside = lines.stream().filter(line -> isBesideQuotes(line, delimiter)).count();
		return quoted * 2 > lines.size() && beside * 10 < quoted;
	}

	/** Whether a delimiter stands before a quote that opens, or after one that closes. */
	private static boolean isBesideQuotes(String line, String delimiter) {
		boolean opens = true;
		for (int at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1), opens = !opens)
			if (line.startsWith(delimiter, opens ? at - delimiter.length() : at + 1))
				return true;
		return false;
	}

	private static double weight(Separators separators) {
		double quote = separators.quote() != null && separators.quote() == '"' ? 1 : 0.97;
		double escape = separators.escape() == null ? 1 : 0.999;
		String delimiter = separators.delimiter();
		if (isWeak(delimiter))
			return quote * escape * WEAK_WEIGHT;
		for (String usual : USUAL)
			if (usual.equals(delimiter))
				return quote * escape;
		return quote * escape * (delimiter.length() > 1 ? 1.01 : RARE_WEIGHT);
	}

	/** The most frequent width above one, unless far more rows have a single field. */
	private static int modal(Map<Integer, Integer> widths) {
		int best = 0;
		int count = widths.getOrDefault(1, 0) / 2;
		for (Map.Entry<Integer, Integer> entry : widths.entrySet())
			if (entry.getKey() > 1 && entry.getValue() > count || best > 0 && entry.getValue() == count && entry.getKey() > best) {
				best = entry.getKey();
				count = entry.getValue();
			}
		return best;
	}

	/** A space after every delimiter belongs to it, unless it only aligns numbers. */
	private Fit withSpace(String text, boolean whole, Fit fit) throws IOException {
		Separators separators = fit.separators();
		if (separators.spaces() || separators.delimiter().endsWith(" ") || !text.contains(separators.delimiter() + " "))
			return fit;
		boolean words = false;
		for (RawRow row : rows(text, whole, separators))
			for (int column = 1; column < row.width() && row.width() == fit.width(); column++) {
				String cell = row.cells().get(column);
				if (!cell.startsWith(" ") || cell.startsWith("  ")) {
					Separators spaced = new Separators(separators.delimiter() + " ", separators.quote(), separators.escape());
					Fit other = quotesAfterSpaces(text, separators) ? fit(text, whole, spaced) : fit;
					return other.width() == fit.width() && other.score() >= fit.score() ? other : fit;
				}
				words |= Cells.kind(cell) == Cells.Kind.TEXT;
			}
		return words ? new Fit(new Separators(separators.delimiter() + " ", separators.quote(), separators.escape()), fit.width(),
				fit.score()) : fit;
	}

	private static boolean quotesAfterSpaces(String text, Separators separators) {
		return separators.quote() != null && text.contains(separators.delimiter() + " " + separators.quote());
	}

	private List<RawRow> rows(String text, boolean whole, Separators separators) throws IOException {
		List<RawRow> rows = new ArrayList<>();
		try (DelimitedRows source = new DelimitedRows(new StringReader(text), separators, 0, limits)) {
			for (RawRow row = source.next(); row != null && rows.size() <= ROWS; row = source.next())
				if (!row.isBlank())
					rows.add(row);
			if (!whole && source.characters() >= text.length() && rows.size() > 1)
				rows.remove(rows.size() - 1);
		} catch (TooLargeException notTheseSeparators) {
			if (notTheseSeparators.isWidth() && Arrays.asList(USUAL).contains(separators.delimiter()))
				throw notTheseSeparators;
			return rows.isEmpty() ? List.of(new RawRow(List.of(""), 1, LoadRule.QUOTES)) : rows;
		}
		return rows;
	}
}

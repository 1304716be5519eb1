// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.table.FileDialect;
import org.orodha.core.table.TableDialectHints;
import org.orodha.model.TableDialect;
import org.orodha.tables.description.ValueMarks;

/**
 * How a file is written, as the description of its dataset. Footnotes and the sheet are left to be found out in each file: the
 * next one may have more or fewer, or call its sheet otherwise, and rows must not get lost for it.
 */
final class Dialects {

	private Dialects() {
	}

	/** The description that fits a file: what is described already stays where it means the same. */
	static void fit(TableDialect dialect, FileDialect found) {
		TableDialectHints known = known(dialect);
		put(known, TableDialectHints::encoding, found.encoding(), encoding -> dialect.setEncoding(encoding.name()));
		put(known, TableDialectHints::delimiter, found.delimiter(), delimiter -> dialect.setDelimiter(switch (delimiter) {
		case "\t" -> "tab";
		case FileDialect.SPACES -> "space";
		default -> delimiter;
		}));
		put(known, TableDialectHints::quote, text(found.quote()), dialect::setQuote);
		put(known, TableDialectHints::preambleRows, found.preambleRows(), dialect::setPreambleRows);
		put(known, TableDialectHints::headerRows, found.headerRows(), dialect::setHeaderRows);
		put(known, TableDialectHints::decimalMark, found.decimalMark(), mark -> dialect.setDecimalMark(mark.toString()));
		put(known, TableDialectHints::groupMark, found.groupMark(), mark -> dialect.setGroupMark(mark.toString()));
		put(known, TableDialectHints::dateFormat, found.dateFormat(), dialect::setDateFormat);
		put(known, TableDialectHints::widths, found.widths().isEmpty() ? null : found.widths(), widths -> {
			dialect.getWidths().clear();
			dialect.getWidths().addAll(widths);
		});
	}

	/** Adds the marks that a file was found to have to those that are described. */
	static void mark(TableDialect dialect, ValueMarks found) {
		ValueMarks all = ValueMarks.of(dialect).and(found);
		add(dialect.getMissing(), all.missing());
		add(dialect.getFlags(), all.flags());
		add(dialect.getNegatives(), all.negatives());
	}

	private static void add(List<String> described, List<String> all) {
		all.stream().filter(mark -> !described.contains(mark)).forEach(described::add);
	}

	/** What a description means; nothing where it names an encoding that does not exist. */
	private static TableDialectHints known(TableDialect dialect) {
		try {
			return TableDialectHints.of(dialect);
		} catch (IllegalArgumentException unknownEncoding) {
			TableDialect rest = EcoreUtil.copy(dialect);
			rest.setEncoding(null);
			return TableDialectHints.of(rest);
		}
	}

	private static <T> void put(TableDialectHints known, Function<TableDialectHints, T> present, T found, Consumer<T> set) {
		if (found != null && !Objects.equals(present.apply(known), found))
			set.accept(found);
	}

	private static String text(Character mark) {
		return mark == null ? null : mark.toString();
	}
}

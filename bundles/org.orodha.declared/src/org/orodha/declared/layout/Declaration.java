// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.layout;

import java.util.List;
import java.util.Objects;

import org.orodha.core.text.LanguageMap;

/**
 * How an agency's files are written and what becomes of them: what a declared plug-in consists of.
 *
 * @param identity what it is called and whose it is
 * @param file     how the files are called and written
 * @param target   what the files hold
 * @param columns  the columns of the file that are used, in their order
 * @param across   columns of the file that become rows, or null
 * @param constants what stands in all rows
 * @param leaveOut rows that are no data
 * @param rules    what the data has to fulfil
 */
public record Declaration(Identity identity, FileLayout file, Target target, List<ColumnUse> columns, Across across,
		List<Constant> constants, List<LeftOut> leaveOut, DeclaredRuleset rules) {

	public Declaration {
		Objects.requireNonNull(identity);
		Objects.requireNonNull(file);
		Objects.requireNonNull(target);
		columns = List.copyOf(columns);
		constants = List.copyOf(constants);
		leaveOut = List.copyOf(leaveOut);
		Objects.requireNonNull(rules);
	}

	/**
	 * What it is called and whose it is.
	 *
	 * @param id          the identifier, which begins with the agency's
	 * @param version     the version, such as 1.0.0
	 * @param agency      the identifier of the agency
	 * @param publisher   who publishes it
	 * @param name        what it is called
	 * @param description what it does
	 */
	public record Identity(String id, String version, String agency, String publisher, LanguageMap name, LanguageMap description) {
	}

	/** What the files hold. */
	public sealed interface Target {

		/**
		 * Rows of a dataset.
		 *
		 * @param id the identifier of the dataset
		 */
		record OfDataset(String id) implements Target {
		}

		/**
		 * Elements of the catalogue.
		 *
		 * @param kind   their kind, such as code
		 * @param partOf the identifier of the element that they become parts of; empty where they get files of their own
		 * @param id     their identifiers, in which {column} stands for what the row has in that column
		 */
		record OfElements(String kind, String partOf, String id) implements Target {
		}
	}

	/**
	 * A column of the file that is used.
	 *
	 * @param column   its name in the file; where the file has no header its number, from 1
	 * @param to       the column of the dataset, or the feature of the elements, that it gives
	 * @param language the language of its texts; empty for what is no text in a language
	 * @param values   what its values become
	 */
	public record ColumnUse(String column, String to, String language, ValueUse values) {
	}

	/**
	 * What becomes of values.
	 *
	 * @param codes what codes they stand for
	 * @param dates how dates and periods are written, as dd/MM/yyyy; empty where the file says it or they are in the usual forms
	 */
	public record ValueUse(CodeUse codes, String dates) {

		/** They stay as they are. */
		public static final ValueUse PLAIN = new ValueUse(CodeUse.NONE, "");

		public ValueUse {
			Objects.requireNonNull(codes);
			Objects.requireNonNull(dates);
		}
	}

	/**
	 * Columns of the file that become rows, one for each that has a value.
	 *
	 * @param columns their names in the file; empty for all that are not used otherwise
	 * @param names   the column of the dataset that the names of these columns give
	 * @param use     what the names become
	 * @param values  the column of the dataset that their values give
	 */
	public record Across(List<String> columns, String names, ValueUse use, String values) {

		public Across {
			columns = List.copyOf(columns);
		}
	}

	/**
	 * What stands in all rows.
	 *
	 * @param to      the column of the dataset, or the feature of the elements
	 * @param value   the value; empty where it comes from the file's name
	 * @param name    a regular expression whose first group is the value, found in the file's name; empty for a value
	 * @param dates   how a date or period in the file's name is written; empty for the usual forms
	 */
	public record Constant(String to, String value, String name, String dates) {
	}

	/**
	 * Rows that are no data.
	 *
	 * @param column the column of the file that shows it
	 * @param values its values in such rows; * stands for any letters, the empty text for none
	 */
	public record LeftOut(String column, List<String> values) {

		public LeftOut {
			values = List.copyOf(values);
		}
	}

	/** The same with other columns. */
	public Declaration with(List<ColumnUse> others) {
		return new Declaration(identity, file, target, others, across, constants, leaveOut, rules);
	}
}

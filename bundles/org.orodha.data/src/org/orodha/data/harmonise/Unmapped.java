// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.harmonise;

import java.math.BigDecimal;

import org.orodha.core.text.Messages;

/**
 * A value of a file that has no counterpart in the requirement's table. Its figures are in the table as not specified.
 *
 * @param dataset  the identifier of the dataset
 * @param delivery the identifier of the delivery that the file came with, or null
 * @param file     the name of the file
 * @param column   the name of the column
 * @param value    the value; empty where there is none
 * @param reason   why it has no counterpart
 * @param rows     how many rows have it
 * @param figures  the sum of their figures; zero for a figure that cannot be read or is missing
 */
public record Unmapped(String dataset, String delivery, String file, String column, String value, Reason reason,
		long rows, BigDecimal figures) {

	private static final Messages MESSAGES = Messages.of(Unmapped.class);

	/** Why a value has no counterpart. */
	public enum Reason {
		/** There is no value. */
		EMPTY,
		/** The value is not in the dataset's code list. */
		UNKNOWN_CODE,
		/** The code list has no mapping for it. */
		NO_MAPPING,
		/** The code list says that nothing corresponds to it. */
		NO_COUNTERPART,
		/** It corresponds to several codes, and the file does not tell which. */
		SEVERAL_COUNTERPARTS,
		/** It is a total of which the file has no parts. */
		TOTAL_WITHOUT_PARTS,
		/** It is not a period. */
		NOT_A_PERIOD,
		/** It is a longer period than the requirement's. */
		PERIOD_TOO_LONG,
		/** It lies in several periods of the requirement, like a week at the end of a month. */
		PERIOD_ACROSS,
		/** It is not a number. */
		NOT_A_NUMBER,
		/** There is no figure. */
		NO_FIGURE
	}

	/** The same with another sum of figures. */
	public Unmapped with(BigDecimal sum) {
		return new Unmapped(dataset, delivery, file, column, value, reason, rows, sum.stripTrailingZeros());
	}

	/** The reason in the reader's language. */
	public String why() {
		return MESSAGES.text("reason." + reason.name());
	}

	/** What could be done about it, in the reader's language. */
	public String remedy() {
		return MESSAGES.text("remedy." + reason.name());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.table.Rewritten;

class RewrittenTest {

	@ParameterizedTest
	@CsvSource({ "2.0,2", "001,1", "100+,100", "+254700,254700", "1e5,100000", "1E5,1.00E+05", "2.50,'2,5'",
			"1234567890123456789,1.23456789012346E+018", "5%,5.00%", "true,VRAI",
			"false,FALSE", "2019-08-24,24/08/2019", "2019-08-24,08/24/19", "1-2,2026-01-02", "1/2,02-Jan", "mar1,01-Mar",
			"2019-08,Aug-19", "1.2,01.02.26" })
	void whatASpreadsheetWritesByItselfIsRecognised(String before, String cell) {
		assertThat(Rewritten.isFrom(before, cell)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2.0,2.0", "2.0,2.1", "001,10", "1.1,1.1.1", "true,FALSE", "2019-08-24,25/08/2019", "a,b", "'',1", "1,''",
			"12 months,12", "1.10.2,1.1" })
	void whatSomebodyWroteIsNot(String before, String cell) {
		assertThat(Rewritten.isFrom(before, cell)).isFalse();
	}
}

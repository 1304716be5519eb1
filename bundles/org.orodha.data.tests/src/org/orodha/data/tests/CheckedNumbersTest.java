// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.findings.Finding;
import org.orodha.data.check.Check;
import org.orodha.model.VariableType;
import org.orodha.tables.description.Column;
import org.orodha.tables.description.FileDescription;

/** What is a number to a check is one to those who get the file. */
class CheckedNumbersTest extends Checking {

	/**
	 * What engines read beyond it is no number to those who get the file. 1e3 is a whole number: statistics programs and
	 * spreadsheets write large ones with an exponent by themselves.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "1_000", "0x1F", "0b11", "5.", "1.0", "1.25e1", "1e-3", "1e400", "12e", "5.e1", "25e6", "one", "--1" })
	void aTextThatOnlyAnEngineTakesForAWholeNumberIsNone(String text) throws Exception {
		check("id,day,sex,stay,document\n1,2024-01-31,M," + text + ",\n");

		assertThat(stream).singleElement().satisfies(finding -> {
			assertThat(finding.rule()).isEqualTo("OD-0102");
			assertThat(finding.place().column()).isEqualTo("stay");
			assertThat(finding.message()).contains(text);
		});
	}

	@ParameterizedTest
	@CsvSource({ "1e3, 0", "9e2, 1", "1.25e+02, 1", "1.5E3, 0", "0e+00, 1" })
	void aWholeNumberWithAnExponentIsHeldAgainstTheLimits(String text, int findings) throws Exception {
		List<Column> columns = new ArrayList<>(CROSSINGS.columns().subList(0, 3));
		columns.add(column("amount", VariableType.INTEGER, false, false, null, "1000", null));
		Path file = write("a.csv", "id,day,sex,amount\n1,2024-01-31,M," + text + "\n2,2024-01-31,M,7000\n");

		new Check(limits()).run(request(new FileDescription("test.amounts", columns), List.of(file)), new NullProgressMonitor());

		assertThat(stream).hasSize(findings).allSatisfy(finding -> assertThat(finding.rule()).isEqualTo("OD-0104"));
	}

	@ParameterizedTest
	@CsvSource({ "12.5, true", ".5, true", "-3, true", "1e-3, true", "12., true", "1_0.5, false", "inf, false", "nan, false",
			"0x1F, false", "1e400, false", "1.2.3, false" })
	void aDecimalIsWrittenWithDigitsOnePointAndAnExponent(String text, boolean number) throws Exception {
		List<Column> columns = new ArrayList<>(CROSSINGS.columns().subList(0, 3));
		columns.add(column("amount", VariableType.DECIMAL, false, false, null, null, null));
		Path file = write("a.csv", "id,day,sex,amount\n1,2024-01-31,M," + text + "\n2,2024-01-31,M,7\n");

		new Check(limits()).run(request(new FileDescription("test.amounts", columns), List.of(file)), new NullProgressMonitor());

		assertThat(stream).extracting(Finding::rule).isEqualTo(number ? List.of() : List.of("OD-0102"));
	}

	@Test
	void aNumberWithAMarkAtTheWrongPlaceIsNoOtherNumber() throws Exception {
		check("""
				id;day;sex;stay;document
				1;2024-01-31;M;1,234,567;
				2;2024-01-31;M;1,5;
				3;2024-01-31;M;12,34,567;
				4;2024-01-31;M;1234;
				""");

		assertThat(stream).extracting(finding -> finding.rule() + "@" + finding.place().row()).containsExactly("OD-0102@3");
	}
}

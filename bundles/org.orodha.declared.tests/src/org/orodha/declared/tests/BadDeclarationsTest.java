// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.declared.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.findings.Finding;
import org.orodha.declared.layout.DeclarationCheck;
import org.orodha.declared.layout.DeclarationException;
import org.orodha.declared.layout.Declarations;
import org.orodha.model.Severity;

class BadDeclarationsTest {

	private static final String SOUND = """
			orodha-layout: 1
			id: tri.arrivals
			version: 1.0.0
			agency: tri
			publisher: Tourism Research Institute
			name: {en: Arrivals}
			file:
			  names: arrivals-*.csv
			dataset: tri.arrivals.nationality
			columns:
			  - column: Month
			    variable: month
			  - column: Nationality
			    variable: citizenship
			    codes:
			      values: {British: GBR}
			  - column: Number
			    variable: crossings
			rules:
			  - code: TRI-01
			    name: Few
			    check: crossings < 10
			""";

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Samples.kenya(folder);
	}

	private static List<Finding> faults(String yaml) {
		return catchThrowableOfType(DeclarationException.class, () -> Declarations.read(yaml, "layout.yaml")).findings();
	}

	@Test
	void theSoundOneIsSound() throws Exception {
		assertThat(DeclarationCheck.of(Declarations.read(SOUND, "layout.yaml"), kenya)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			orodha-layout: 1          | orodha-layout: 2              | 1:16 | found ‘2’
			id: tri.arrivals          | id: Tri Arrivals              | 2:5  | tri.arrivals
			id: tri.arrivals          | id: dis.arrivals              | 2:5  | Write tri. before it
			version: 1.0.0            | version: one                  | 3:10 | 1.0.0
			version: 1.0.0            | vershion: 1.0.0               | 3:1  | ‘version’ may be meant
			agency: tri               | agency: tri~agency: dis      | 5:1  | ‘agency’ is given twice
			name: {en: Arrivals}      | name: {english language: A}   | 6:7  | english language
			names: arrivals-*.csv     | names: [a, b]~  colour: blue | 9:3  | colour
			names: arrivals-*.csv     | names: data/*.csv             | 8:10 | data/*.csv
			names: arrivals-*.csv     | names: a*~  encoding: utf-ate | 9:13 | utf-ate
			names: arrivals-*.csv     | names: a*~  dates: yesterday  | 9:10 | yesterday
			names: arrivals-*.csv     | names: a*~  header-rows: two  | 9:16 | two
			dataset: tri.arrivals.nationality | elements: {kind: code, id: x}~dataset: y | 9:11 | either ‘dataset’
			variable: month           | variable: crossings           | 11:3 | ‘crossings’ is given twice
			variable: month           | variable: ''                  | 12:15 | nothing after the colon
			variable: month           | variabel: month               | 11:5 | Expected ‘variable’
			values: {British: GBR}    | otherwise: explode            | 16:18 | keep, leave-out, refuse
			values: {British: GBR}    | values: [British, GBR]        | 16:15 | columns[1].codes.values
			check: crossings < 10     | level: 2                      | 20:5 | neither a check
			code: TRI-01              | code: tri one                 | 20:11 | TRI-01
			name: Few                 | name: Few~    severity: awful | 22:15 | error, warning, information
			columns:                  | columns: Month~others:       | 10:10 | Begin each part with a hyphen
			publisher: Tourism Research Institute | publisher: "Tourism | 5:1 | not YAML
			""")
	void isRefusedWithItsPlaceAndTheReason(String from, String to, String place, String message) {
		assertThat(SOUND).contains(from);

		List<Finding> faults = faults(SOUND.replace(from, to.replace("~", "\n")));

		assertThat(faults).anySatisfy(finding -> {
			assertThat(finding.message()).contains(message);
			assertThat(finding.rule()).isEqualTo("OR-0920");
			if (!message.equals("not YAML"))
				assertThat(finding.place()).hasToString("layout.yaml:" + place);
		});
	}

	@Test
	void allFaultsAreToldAtOnce() {
		assertThat(faults(SOUND.replace("version: 1.0.0", "version: one").replace("check:", "chek:").replace("by", "bye"))).hasSizeGreaterThan(1);
	}

	@Test
	void anEmptyFileIsNone() {
		assertThat(faults("")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("orodha-layout: 1"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			tri.arrivals.nationality | tri.arrivals.nationalit | 9:10  | ERROR   | tri.arrivals.nationality
			variable: crossings | variable: crosings          | 18:15 | ERROR   | crossings
			GBR                 | GBP                         | 16:25 | ERROR   | GBP
			variable: month     | variable: obs_status        | 11:3  | WARNING | ‘month’
			crossings < 10      | crosings < 10               | 22:12 | ERROR   | crosings
			values: {British: GBR} | from: cl.prupose-dis     | 16:13 | ERROR   | cl.purpose-dis
			""")
	void whatTheCatalogueDoesNotHaveIsTold(String from, String to, String place, Severity severity, String message)
			throws Exception {
		List<Finding> findings = DeclarationCheck.of(Declarations.read(SOUND.replace(from, to), "layout.yaml"), kenya);

		assertThat(findings).anySatisfy(finding -> {
			assertThat(finding.message()).contains(message);
			assertThat(finding.severity()).isEqualTo(severity);
			assertThat(finding.place()).hasToString("layout.yaml:" + place);
		});
	}
}

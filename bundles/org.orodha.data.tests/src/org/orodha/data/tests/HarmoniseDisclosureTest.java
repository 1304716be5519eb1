// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Origin;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.RequirementTables;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.data.harmonise.TableRequest.GivenFile;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.engine.EngineLimits;
import org.orodha.model.Dataset;
import org.orodha.model.Frequency;
import org.orodha.model.Requirement;
import org.orodha.model.Variable;
import org.orodha.model.VariableType;

/** What must not leave an agency does not leave it in a harmonised table, whatever is asked for. */
class HarmoniseDisclosureTest {

	private static final String VICTIMS = "ctip.victims.identified";
	private static final String HEADER = "year,citizenship,sex,persons";
	private static final String[] PERSONS = { "2025,UGA,F,3", "2025,UGA,M,40", "2025,TZA,F,17", "2025,TZA,M,60",
			"2025,SOM,F,8", "2025,SOM,M,0", "2025,ETH,F,9", "2025,ETH,M,11", "2025,RWA,F,6", "2025,RWA,M,6" };

	@TempDir
	Path folder;

	private Catalogue kenya;

	@BeforeEach
	void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
	}

	@ParameterizedTest
	@EnumSource(value = Audience.class, names = { "MEMBERS", "PUBLIC" })
	void aThresholdBelowWhatIsAskedForIsRefusedForReadersOutside(Audience readers) {
		for (int threshold = 0; threshold < 5; threshold++) {
			TableRequest request = request(readers, threshold, true, PERSONS);
			assertThatThrownBy(() -> make(request)).isInstanceOf(HarmoniseException.class).hasMessageContaining("below 5");
		}
	}

	@Test
	void aDatasetThatAsksForNothingHasTheUsualThresholdBesideOneThatAsksForLess() throws Exception {
		kenya.require(Dataset.class, VICTIMS).setSmallestCell(2);

		HarmonisedTable table = make(new TableRequest("comesa.table-09", List.of(),
				List.of(file(VICTIMS, HEADER, PERSONS), file("ctip.victims.by-form", "year,exploitation,age,persons",
						"2025,LAB,Y15T19,100", "2025,SEX,Y20T24,60")),
				Audience.MEMBERS, OptionalInt.empty(), true, TemporalAggregation.BY_UNIT));

		assertThat(table.suppression().threshold()).isEqualTo(5);
	}

	@Test
	void whatIsHiddenDoesNotDependOnTheOrderOfTheRows() throws Exception {
		List<String> rows = new ArrayList<>();
		for (String country : List.of("UGA", "TZA", "SOM", "ETH", "RWA", "BDI"))
			rows.addAll(List.of("2025," + country + ",F,10", "2025," + country + ",M,10"));
		rows.set(0, "2025,UGA,F,3");
		Set<List<String>> hidden = hidden(make(request(Audience.MEMBERS, 5, true, rows.toArray(String[]::new))));
		assertThat(hidden).isNotEmpty();
		for (int seed = 0; seed < 5; seed++) {
			Collections.shuffle(rows, new Random(seed));
			assertThat(hidden(make(request(Audience.MEMBERS, 5, true, rows.toArray(String[]::new))))).isEqualTo(hidden);
		}
	}

	@Test
	void aTableWithAGreaterThresholdOrWithoutZerosShowsNothingThatAnotherOneHides() throws Exception {
		for (int seed = 0; seed < 4; seed++) {
			String[] rows = random(new Random(seed)).toArray(String[]::new);
			Set<List<String>> before = hidden(make(request(Audience.MEMBERS, 5, true, rows)));
			for (int threshold : new int[] { 6, 9, 20 }) {
				Set<List<String>> hidden = hidden(make(request(Audience.MEMBERS, threshold, true, rows)));
				assertThat(hidden).containsAll(before);
				assertThat(hidden(make(request(Audience.MEMBERS, threshold, false, rows)))).containsAll(hidden);
				before = hidden;
			}
		}
	}

	@Test
	void estimatesOfPersonsWithDecimalsAreCountsToo() throws Exception {
		variable("persons").setType(VariableType.DECIMAL);

		HarmonisedTable table = make(request(Audience.MEMBERS, 5, true, "2025,UGA,F,4.9", "2025,UGA,M,0.2", "2025,TZA,F,71.5",
				"2025,TZA,M,60"));

		assertThat(figure(table, "2025", "UGA", "F", "_T")).isNull();
		assertThat(figure(table, "2025", "UGA", "M", "_T")).isNull();
		assertThat(table.suppression().primary()).isPositive();
	}

	@Test
	void aUnitOfThreeCapitalsIsNoMoneyUnlessItIsACurrency() throws Exception {
		variable("persons").setUnit("PAX");
		kenya.require(Requirement.class, "comesa.table-09").setUnit(null);

		assertThat(make(request(Audience.MEMBERS, 5, true, PERSONS)).suppression().primary()).isEqualTo(1);
	}

	@Test
	void numbersOfRowsAreNotToldWhereTheyWouldTellAHiddenCount() throws Exception {
		List<String> persons = new ArrayList<>(Collections.nCopies(40, "2025,UGA,M,1"));
		persons.addAll(Collections.nCopies(3, "2025,UGA,F,1"));
		persons.addAll(Collections.nCopies(17, "2025,TZA,F,1"));
		persons.addAll(Collections.nCopies(21, "2025,TZA,M,1"));
		HarmonisedTable table = make(request(Audience.MEMBERS, 5, true, persons.toArray(String[]::new)));

		assertThat(figure(table, "2025", "UGA", "F", "_T")).isNull();
		assertThat(table.rows()).flatExtracting(Row::origins).extracting(Origin::rows)
				.allSatisfy(rows -> assertThat(rows).isEmpty());
		assertThat(table.sources()).extracting(StatisticalTable.Source::rows)
				.allSatisfy(rows -> assertThat(rows).isEmpty());
		assertThat(make(request(Audience.OWN_AGENCY, 0, true, PERSONS)).sources().getFirst().rows()).hasValue(10);
	}

	@Test
	void aColumnThatIdentifiesPersonsIsMarkedSoThatNoExporterWritesIt() throws Exception {
		Requirement requirement = kenya.require(Requirement.class, "comesa.table-09");
		requirement.getDimensions().get(1).setCodeList(null);
		variable("citizenship").setCodeList(null);
		variable("citizenship").setType(VariableType.CODED);
		String[] names = new String[30];
		for (int number = 0; number < names.length; number++)
			names[number] = "2025,Amina W" + "abcdefghijklmnopqrstuvwxyzabcd".charAt(number) + "njiku" + "xyz".charAt(number % 3)
					+ ",F,1";

		assertThat(identifying(make(request(Audience.MEMBERS, 5, true, names)))).containsExactly("CITIZENSHIP_COUNTRY");
		assertThat(identifying(make(request(Audience.MEMBERS, 5, true, PERSONS)))).isEmpty();
		variable("citizenship").setIdentifying(true);
		assertThat(identifying(make(request(Audience.MEMBERS, 5, true, PERSONS)))).containsExactly("CITIZENSHIP_COUNTRY");
	}

	@Test
	void whatStandsBehindADayIsNotInTheTable() throws Exception {
		kenya.require(Requirement.class, "comesa.table-09").setFrequency(Frequency.IRREGULAR);

		HarmonisedTable table = make(request(Audience.MEMBERS, 5, true, "2025-03-04 Amina Wanjiku,UGA,F,30",
				"2025-03-04T12:31,UGA,M,9"));

		assertThat(table.rows()).extracting(row -> row.values().getFirst()).containsOnly("2025-03-04");
	}

	private static List<String> identifying(HarmonisedTable table) {
		return table.columns().stream().filter(Column::identifying).map(Column::id).toList();
	}

	private Variable variable(String column) {
		return kenya.require(Dataset.class, VICTIMS).getVariables().stream()
				.filter(variable -> variable.getId().endsWith("." + column)).findFirst().orElseThrow();
	}

	private static List<String> random(Random random) {
		List<String> rows = new ArrayList<>();
		for (String country : List.of("UGA", "TZA", "SOM", "ETH", "RWA", "BDI"))
			for (String sex : List.of("F", "M"))
				rows.add("2025," + country + "," + sex + ","
						+ (random.nextInt(3) == 0 ? random.nextInt(5) : 5 + random.nextInt(30)));
		return rows;
	}

	private static Set<List<String>> hidden(HarmonisedTable table) {
		Set<List<String>> hidden = new HashSet<>();
		table.rows().stream().filter(table::isHidden).forEach(row -> hidden.add(row.values().subList(0, 4)));
		return hidden;
	}

	private static String figure(HarmonisedTable table, String... codes) {
		return table.rows().stream().filter(row -> row.values().subList(0, codes.length).equals(Arrays.asList(codes))).findFirst()
				.orElseThrow().values().get(codes.length);
	}

	private TableRequest request(Audience readers, int threshold, boolean zerosShown, String... rows) {
		return new TableRequest("comesa.table-09", List.of(), List.of(file(VICTIMS, HEADER, rows)), readers,
				OptionalInt.of(threshold), zerosShown, TemporalAggregation.BY_UNIT);
	}

	private GivenFile file(String dataset, String header, String... rows) {
		try {
			Path file = Files.createTempFile(folder, "sent", ".csv");
			return new GivenFile(dataset, Files.writeString(file, header + "\n" + String.join("\n", rows) + "\n"));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private HarmonisedTable make(TableRequest request) throws HarmoniseException {
		return new RequirementTables(kenya, EngineLimits.DEFAULT).make(request, finding -> {
		}, new NullProgressMonitor());
	}
}

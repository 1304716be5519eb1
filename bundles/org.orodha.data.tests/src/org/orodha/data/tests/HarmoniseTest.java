// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.LocalIdentifiers;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.StatisticalTable;
import org.orodha.core.exchange.StatisticalTable.Column;
import org.orodha.core.exchange.StatisticalTable.Origin;
import org.orodha.core.exchange.StatisticalTable.Row;
import org.orodha.data.harmonise.Harmonise;
import org.orodha.data.harmonise.HarmoniseDeliveries;
import org.orodha.data.harmonise.HarmoniseDeliveries.Candidate;
import org.orodha.data.harmonise.HarmoniseDeliveries.Use;
import org.orodha.data.harmonise.HarmoniseException;
import org.orodha.data.harmonise.HarmoniseFiles;
import org.orodha.data.harmonise.HarmoniseRequest;
import org.orodha.data.harmonise.HarmoniseSource;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.Mending;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.data.harmonise.Unmapped;
import org.orodha.data.harmonise.Unmapped.Reason;
import org.orodha.engine.Engine;
import org.orodha.engine.EngineLimits;
import org.orodha.engine.Engines;
import org.orodha.fixtures.Corpora;
import org.orodha.model.Agency;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.Correction;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryFile;
import org.orodha.model.DeliveryState;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Requirement;
import org.orodha.model.TableDialect;
import org.orodha.tables.description.ValueMarks;

class HarmoniseTest {

	private static final String ENTRIES = "dis.border-system.entries-quarterly";
	private static final String EXITS = "dis.border-system.exits-quarterly";
	private static final String HEADER = "quarter,post,citizenship,sex,crossings,obs_status";

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	private static final HarmoniseFiles files = new HarmoniseFiles();

	@AfterAll
	static void closeFiles() throws IOException {
		files.close();
	}

	@BeforeAll
	static void openSample() throws Exception {
		kenya = Kenya.in(folder.resolve("kenya")).catalogue();
	}

	@Test
	void entriesAndExitsFillTheTableOfCrossingsWithTheDirectionOfTheirMeasure() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-02", Audience.OWN_AGENCY,
				file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A", "2025-Q1,NBO,UGA,M,120,A", "2025-Q1,MBA,TZA,F,30,P"),
				file(EXITS, HEADER, "2025-Q1,NBO,UGA,F,80,A"));

		assertThat(figure(table, "2025-Q1", "UGA", "IN", "NBO", "F")).isEqualTo("100");
		assertThat(figure(table, "2025-Q1", "UGA", "OUT", "NBO", "F")).isEqualTo("80");
		assertThat(figure(table, "2025-Q1", "UGA", "_T", "NBO", "F")).isEqualTo("180");
		assertThat(figure(table, "2025-Q1", "_T", "_T", "_T", "_T")).isEqualTo("330");
		assertThat(table.columns()).extracting(Column::id).containsExactly("TIME_PERIOD", "CITIZENSHIP_COUNTRY",
				"MOVEMENT_DIRECTION", "BORDER_POST", "SEX", "OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "UNIT_MEASURE");
		assertThat(row(table, "2025-Q1", "_T", "IN", "_T", "F").values().get(6)).isEqualTo("P");
		assertThat(table.unmapped()).isEmpty();
	}

	@Test
	void aColumnIsCalledElsewhereAsItsConceptIs() throws Exception {
		LocalIdentifiers.put(kenya.require(Requirement.class, "comesa.table-02").getDimensions().get(3).getConcept(), "hxl", "#loc+border");

		HarmonisedTable table = harmonise("comesa.table-02", Audience.OWN_AGENCY, file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A"));

		assertThat(table.columns()).filteredOn(column -> !column.identifiers().isEmpty()).extracting(Column::id, Column::identifiers)
				.contains(tuple("BORDER_POST", Map.of("hxl", "#loc+border")));
	}

	@Test
	void aTotalIsMadeOnlyForThePeriodsInWhichAllOfItsPartsAreThere() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-02", Audience.OWN_AGENCY,
				file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A", "2025-Q2,NBO,UGA,F,120,A"),
				file(EXITS, HEADER, "2025-Q1,NBO,UGA,F,80,A"));

		assertThat(figure(table, "2025-Q1", "UGA", "_T", "NBO", "F")).isEqualTo("180");
		assertThat(table.rows()).extracting(row -> row.values().subList(0, 3)).contains(List.of("2025-Q2", "_T", "IN"))
				.doesNotContain(List.of("2025-Q2", "UGA", "_T"), List.of("2025-Q2", "_T", "_T"));
		assertThat(table.footnotes()).extracting(note -> note.text().in(List.of("en")))
				.contains("There are no totals over “Direction of movement” for 2025-Q2: they would hold only: Entry.");
	}

	@Test
	void codesThatDoNotOccurAreNamedBesideTheTotalsThatHoldNothingForThem() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-02", Audience.OWN_AGENCY,
				file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A", "2025-Q1,NBO,UGA,M,20,A", "2025-Q2,NBO,UGA,F,120,A"));

		assertThat(table.footnotes()).extracting(note -> note.text().in(List.of("en")))
				.contains("Totals over “Sex” hold nothing for these codes, which do not occur in the files: Male (2025-Q2).")
				.anySatisfy(text -> assertThat(text).startsWith("Totals over “Border post” hold nothing").matches(".* and [0-9]+ more[.]"))
				.noneSatisfy(text -> assertThat(text).startsWith("Totals over “Direction"));
	}

	@Test
	void eachFigureNamesItsFilesAndEachFileHowItWasMapped() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-02", Audience.OWN_AGENCY,
				file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A", "2025-Q1,NBO,UGA,M,120,A"),
				file(EXITS, HEADER, "2025-Q1,NBO,UGA,F,80,A"));

		assertThat(row(table, "2025-Q1", "UGA", "_T", "NBO", "_T").origins()).extracting(Origin::source,
				origin -> origin.rows().orElseThrow()).containsExactly(tuple(1, 2L), tuple(2, 1L));
		assertThat(table.sources()).extracting(StatisticalTable.Source::dataset).containsExactly(ENTRIES, EXITS);
		assertThat(table.sources().getFirst().checksum()).hasSize(64);
		assertThat(table.sources().getFirst().mapping()).contains("MOVEMENT_DIRECTION: IN for all rows");
	}

	@Test
	void footnotesTellHowTheDefinitionsRelateToTheHarmonisedOnes() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-02", Audience.MEMBERS,
				file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A"));

		assertThat(table.footnotes()).extracting(note -> note.text().in(List.of("en")))
				.anySatisfy(text -> assertThat(text).contains("is close to").contains("Crew are in"))
				.contains("There are no totals over “Direction of movement” for 2025-Q1: they would hold only: Entry.");
		assertThat(table.footnotes()).extracting(note -> note.text().in(List.of("fr")))
				.anySatisfy(text -> assertThat(text).contains("Les équipages sont inclus"));
	}

	@Test
	void monthlyArrivalsBecomeQuartersAndWhatHasNoCounterpartIsListedAndKept() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-08", Audience.OWN_AGENCY,
				file("tri.arrivals.purpose", "month,purpose_tri,crossings,obs_status", "2025-01,LEI,10,A", "2025-02,LEI,20,A",
						"2025-03,LEI,30,A", "2025-01,OTH,7,A", "2025-02,OTH,1,A", "2025-03,GOLF,5,A", "2025-03,,2,A",
						"2025-04,VFR,9,A"));

		assertThat(figure(table, "2025-Q1", "_T", "1.1")).isEqualTo("60");
		assertThat(figure(table, "2025-Q1", "_T", "_X")).isEqualTo("15");
		assertThat(figure(table, "2025-Q1", "_T", "_T")).isEqualTo("75");
		assertThat(table.unmapped()).extracting(Unmapped::value, Unmapped::reason, Unmapped::rows,
				unmapped -> unmapped.figures().toPlainString()).containsExactlyInAnyOrder(
						tuple("OTH", Reason.SEVERAL_COUNTERPARTS, 2L, "8"), tuple("GOLF", Reason.UNKNOWN_CODE, 1L, "5"),
						tuple("", Reason.EMPTY, 1L, "2"));
		assertThat(table.footnotes()).extracting(note -> note.text().in(List.of("en")))
				.anySatisfy(text -> assertThat(text).endsWith("parts of these periods are missing: 2025-Q2."));
	}

	@Test
	void totalsInAFileAreNotCountedTwice() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-02", Audience.OWN_AGENCY,
				file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A", "2025-Q1,NBO,UGA,M,120,A", "2025-Q1,NBO,UGA,_T,220,A",
						"2025-Q1,AIR,UGA,F,100,A", "2025-Q1,AIR,UGA,M,120,A", "2025-Q1,NBO,TZA,_T,9,A"));

		assertThat(figure(table, "2025-Q1", "UGA", "IN", "_T", "_T")).isEqualTo("220");
		assertThat(figure(table, "2025-Q1", "TZA", "IN", "NBO", "_X")).isEqualTo("9");
		assertThat(table.unmapped()).extracting(Unmapped::value, Unmapped::reason)
				.containsExactly(tuple("_T", Reason.TOTAL_WITHOUT_PARTS));
	}

	@Test
	void totalsThatOverlapAreRefused() throws Exception {
		HarmoniseSource source = file("drs.register.stock-status", "year,origin,status,sex,refugees,asylum_seekers",
				"2025,SOM,_T,F,100,0", "2025,SOM,REF,_T,150,0");

		assertThatThrownBy(() -> harmonise("comesa.table-03", Audience.OWN_AGENCY, source))
				.isInstanceOf(HarmoniseException.class).hasMessageContaining("overlap");
	}

	@Test
	void smallCountsAreHiddenFromMembersTogetherWithWhatWouldTellThem() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-09", Audience.MEMBERS,
				file("ctip.victims.identified", "year,citizenship,sex,persons", "2025,UGA,F,3", "2025,UGA,M,40",
						"2025,TZA,F,17", "2025,TZA,M,60", "2025,SOM,F,0"));

		assertThat(row(table, "2025", "UGA", "F", "_T").values().subList(4, 7)).containsExactly(null, "Q", "C");
		assertThat(row(table, "2025", "SOM", "F", "_T").values().get(4)).isEqualTo("0");
		assertThat(table.suppression().primary()).isEqualTo(1);
		assertThat(table.suppression().secondary()).isPositive();
		assertThat(row(table, "2025", "UGA", "F", "_T").origins()).allMatch(origin -> origin.rows().isEmpty());
		assertThat(figure(table, "2025", "_T", "_T", "_T")).isEqualTo("120");
	}

	@Test
	void aDatasetMayAskForAGreaterThreshold() throws Exception {
		Dataset victims = kenya.require(Dataset.class, "ctip.victims.identified");
		victims.setSmallestCell(20);

		HarmonisedTable table = harmonise("comesa.table-09", Audience.PUBLIC, file("ctip.victims.identified",
				"year,citizenship,sex,persons", "2025,UGA,F,30", "2025,UGA,M,40", "2025,TZA,F,17", "2025,TZA,M,60"));
		victims.setSmallestCell(0);

		assertThat(table.suppression().threshold()).isEqualTo(20);
		assertThat(row(table, "2025", "TZA", "F", "_T").values().get(4)).isNull();
	}

	@Test
	void twoBreakdownsOfTheSameFiguresAreNotAddedAndTheirDifferencesAreListed() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-09", Audience.OWN_AGENCY,
				file("ctip.victims.identified", "year,citizenship,sex,persons", "2025,UGA,F,30", "2025,UGA,M,40"),
				file("ctip.victims.by-form", "year,exploitation,age,persons", "2025,LAB,Y15T19,50", "2025,SEX,Y20T24,21"));

		assertThat(figure(table, "2025", "_T", "_T", "_T")).isEqualTo("70");
		assertThat(table.disagreements()).singleElement().satisfies(found -> {
			assertThat(found.figure()).isEqualByComparingTo("70");
			assertThat(found.against()).isEqualByComparingTo("71");
		});
	}

	@Test
	void aStockIsNotAddedUpOverTimeUnlessAskedFor() throws Exception {
		HarmoniseSource quarters = file("nea.labour-migrants.by-destination", "quarter,destination,sex,persons",
				"2025-Q1,SAU,F,100", "2025-Q2,SAU,F,150");

		assertThatThrownBy(() -> harmonise("comesa.table-06", Audience.MEMBERS, quarters))
				.isInstanceOf(HarmoniseException.class).hasMessageContaining("--over-time");
		assertThat(figure(harmonise("comesa.table-06", TemporalAggregation.LAST, quarters), "2025", "SAU", "F", "_T")).isEqualTo("150");
		assertThat(figure(harmonise("comesa.table-06", TemporalAggregation.SUM, quarters), "2025", "SAU", "F", "_T")).isEqualTo("250");
	}

	/** The file of the whole world; here it fills the table as if the requirement named it. */
	@Test
	void theRealFileOfRefugeesGivesForEachYearAndOriginWhatAPlainCountGives() throws Exception {
		Path population = Corpora.file("unhcr/population.csv");
		Dataset stocks = kenya.require(Dataset.class, "unhcr.statistics.end-year-stocks");
		Requirement refugees = kenya.require(Requirement.class, "comesa.table-03");
		refugees.getDatasets().add(stocks);
		HarmonisedTable table = harmonise("comesa.table-03", Audience.OWN_AGENCY,
				files.open(stocks, population, new NullProgressMonitor()));
		refugees.getDatasets().remove(stocks);

		Map<List<String>, BigDecimal> counted = new HashMap<>();
		Map<String, String> areas = new HashMap<>();
		for (CodeMapping mapping : kenya.require(CodeList.class, "cl.unhcr-country").getMappings())
			mapping.getTargets().forEach(area -> areas.put(mapping.getSource().getValue(), area.getValue()));
		try (CSVParser rows = CSVParser.parse(population, StandardCharsets.UTF_8,
				CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
			for (CSVRecord row : rows)
				for (String origin : List.of(areas.getOrDefault(row.get("coo"), "_X"), "_T"))
					counted.merge(List.of(row.get("year"), origin), new BigDecimal(row.get("refugees")), BigDecimal::add);
		}
		Map<List<String>, BigDecimal> made = new HashMap<>();
		table.rows().stream().filter(row -> row.values().get(2).equals("REF"))
				.forEach(row -> made.put(row.values().subList(0, 2), new BigDecimal(row.values().get(5))));
		assertThat(made).hasSizeGreaterThan(7000)
				.usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(counted);
		assertThat(table.unmapped()).extracting(Unmapped::value, Unmapped::rows).containsExactly(tuple("UKN", 3552L),
				tuple("STA", 2065L), tuple("TIB", 146L));
		assertThat(table.footnotes()).extracting(note -> note.text().in(List.of("en")))
				.anySatisfy(text -> assertThat(text).contains("not in the table: Asylum-seekers"));
		assertThat(table.sources().getFirst().mapping()).contains("added up over column coa");
	}

	@Test
	void aColumnWhoseNameIsTheDimensionsIsTakenAndWhereNoneHasItTheFileIsRefused() throws Exception {
		Requirement refugees = kenya.require(Requirement.class, "comesa.table-03");
		Dataset resettled = kenya.require(Dataset.class, "unhcr.statistics.resettlement");
		refugees.getDatasets().add(resettled);
		HarmoniseSource source = file("unhcr.statistics.resettlement", "year,destination,origin,persons", "2025,USA,SOM,30");

		assertThat(figure(harmonise("comesa.table-03", Audience.OWN_AGENCY, source), "2025", "SOM", "_T", "_T", "_T"))
				.isEqualTo("30");

		refugees.getDimensions().get(1).getName().clear();
		assertThatThrownBy(() -> harmonise("comesa.table-03", Audience.OWN_AGENCY, source))
				.isInstanceOf(HarmoniseException.class).hasMessageContaining("origin, destination");
		refugees.getDatasets().remove(resettled);
	}

	@Test
	void whatHasNoCounterpartInTwoDeliveriesIsListedForEach() throws Exception {
		HarmoniseSource march = file(ENTRIES, HEADER, "2025-Q1,NBO,UGX,F,100,A");
		HarmoniseSource june = file(ENTRIES, HEADER, "2025-Q2,NBO,UGX,F,100,A");
		HarmonisedTable table = harmonise("comesa.table-02", Audience.OWN_AGENCY, of("a", march), of("b", june));

		assertThat(table.unmapped()).extracting(Unmapped::delivery, Unmapped::value).containsExactlyInAnyOrder(tuple("a", "UGX"),
				tuple("b", "UGX"));
		assertThat(Mending.of(kenya, table.unmapped().getFirst())).hasValueSatisfying(place -> assertThat(place.element())
				.isSameAs(kenya.require(CodeList.class, "cl.area")));
	}

	private static HarmoniseSource of(String delivery, HarmoniseSource file) {
		return new HarmoniseSource(file.dataset(), delivery, file.period(), "entries.csv", file.checksum(), file.file(),
				file.marks());
	}

	@Test
	void deliveriesThatCannotBeChosenSayWhy() throws Exception {
		Catalogue catalogue = Kenya.in(folder.resolve("candidates")).catalogue();
		Requirement crossings = catalogue.require(Requirement.class, "comesa.table-02");
		Delivery first = add(catalogue, "a", DeliveryState.VALIDATED);
		Delivery second = add(catalogue, "b", DeliveryState.SIGNED_OFF);
		second.setSupersedes(first);
		add(catalogue, "c", DeliveryState.IN_TRIAGE);
		add(catalogue, "d", DeliveryState.REJECTED);

		assertThat(HarmoniseDeliveries.candidates(catalogue, crossings, Audience.MEMBERS)).extracting(Candidate::use)
				.containsExactly(Use.REPLACED, Use.USUAL, Use.NOT_VALIDATED, Use.REJECTED);
		assertThat(HarmoniseDeliveries.candidates(catalogue, crossings, Audience.PUBLIC)).extracting(Candidate::use)
				.containsExactly(Use.WITHHELD, Use.WITHHELD, Use.NOT_VALIDATED, Use.REJECTED);
		assertThat(HarmoniseDeliveries.of(catalogue, crossings)).containsExactly(second);
		for (Use use : Use.values())
			assertThat(use.why().isEmpty()).isEqualTo(use == Use.USUAL);
	}

	private static Delivery add(Catalogue catalogue, String id, DeliveryState state) {
		Delivery delivery = ModelFactory.eINSTANCE.createDelivery();
		delivery.setId(id);
		delivery.setDataset(catalogue.require(Dataset.class, ENTRIES));
		delivery.setOwner(catalogue.require(Agency.class, "dis"));
		delivery.setPeriod("2025-Q1");
		delivery.setState(state);
		catalogue.execute(Commands.add(catalogue, delivery));
		return delivery;
	}

	@Test
	void marksThatTheDatasetNamesAreNoPartOfAFigure() throws Exception {
		Dataset remittances = kenya.require(Dataset.class, "cbk.remittances.by-region");
		TableDialect before = remittances.getDialect();
		TableDialect dialect = ModelFactory.eINSTANCE.createTableDialect();
		dialect.getMissing().add("..");
		dialect.getFlags().addAll(List.of("p", "r"));
		dialect.getNegatives().add(ValueMarks.BRACKETS);
		kenya.execute(Commands.set(kenya, remittances, Literals.DATASET__DIALECT, dialect));
		try {
			HarmonisedTable table = harmonise("comesa.table-07", Audience.PUBLIC,
					file("cbk.remittances.by-region", "month,region,usd_million", "2025-01,NAM,3.5 p", "2025-02,NAM,(1.25)",
							"2025-03,NAM,..", "2025-03,EUR,1.25 r"));

			assertThat(row(table, "2025-Q1", "NAM").values().subList(2, 4)).containsExactly("2.25", "P");
			assertThat(row(table, "2025-Q1", "EUR").values().subList(2, 4)).containsExactly("1.25", "A");
			assertThat(table.footnotes()).extracting(note -> note.text().in(List.of("en")))
					.anySatisfy(text -> assertThat(text).contains("marked r, for which there is no observation status"));
			assertThat(table.sources().getFirst().mapping()).contains("OBS_STATUS: marks after the figures of usd_million: p");
			assertThat(table.unmapped()).extracting(Unmapped::reason).containsExactly(Reason.NO_FIGURE);
		} finally {
			kenya.execute(Commands.set(kenya, remittances, Literals.DATASET__DIALECT, before));
		}
	}

	@Test
	void amountsAreAddedExactly() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-07", Audience.PUBLIC,
				file("cbk.remittances.by-region", "month,region,usd_million", "2025-01,NAM,0.1", "2025-02,NAM,0.2",
						"2025-03,NAM,x", "2025-03,EUR,1.25"));

		assertThat(figure(table, "2025-Q1", "NAM")).isEqualTo("0.3");
		assertThat(table.unmapped()).extracting(Unmapped::reason).containsExactly(Reason.NOT_A_NUMBER);
		assertThat(table.suppression().primary()).isZero();
	}

	@Test
	void filesAreReadInTheirOwnDialect() throws Exception {
		HarmonisedTable table = harmonise("comesa.table-07", Audience.PUBLIC,
				file("cbk.remittances.by-region", "month;region;usd_million", "2025-01;NAM;10,5", "2025-02;NAM;20,25",
						"2025-03;NAM;1,5", "2025-03;EUR;7,25"));

		assertThat(figure(table, "2025-Q1", "NAM")).isEqualTo("32.25");
		assertThat(table.unmapped()).isEmpty();
	}

	@Test
	void correctedCellsOfADeliveryCountAsCorrectedAndAChangedFileIsRefused() throws Exception {
		Path sent = Files.writeString(folder.resolve("sent.csv"),
				"quarter,post,citizenship,sex,crossings\n2025-Q1,NBO,UGA,F,100\n2025-Q1,NBO,UGX,M,120\n");
		Delivery delivery = delivery(sent);

		HarmoniseSource source = files.open(delivery, folder::resolve, new NullProgressMonitor()).getFirst();
		assertThat(figure(harmonise("comesa.table-02", Audience.OWN_AGENCY, source), "2025-Q1", "UGA", "IN", "NBO", "M"))
				.isEqualTo("120");
		assertThat(source.delivery()).isEqualTo("dis.delivery-2025-q1");

		Files.writeString(sent, "quarter,post,citizenship,sex,crossings\n2025-Q1,NBO,UGA,F,101\n");
		assertThatThrownBy(() -> files.open(delivery, folder::resolve, new NullProgressMonitor()))
				.isInstanceOf(HarmoniseException.class).hasMessageContaining("dis.delivery-2025-q1");
	}

	@Test
	void rejectedDeliveriesAndTwoForOnePeriodAreRefused() throws Exception {
		Delivery one = delivery(Files.writeString(folder.resolve("one.csv"), "a\n"));
		Delivery other = delivery(Files.writeString(folder.resolve("other.csv"), "a\n"));

		assertThatThrownBy(() -> HarmoniseDeliveries.check(List.of(one, other))).isInstanceOf(HarmoniseException.class);
		one.setState(DeliveryState.REJECTED);
		assertThatThrownBy(() -> HarmoniseDeliveries.check(List.of(one))).isInstanceOf(HarmoniseException.class);
	}

	private static Delivery delivery(Path file) throws Exception {
		Delivery delivery = ModelFactory.eINSTANCE.createDelivery();
		delivery.setId("dis.delivery-2025-q1");
		delivery.setDataset(kenya.require(Dataset.class, ENTRIES));
		delivery.setPeriod("2025-Q1");
		delivery.setState(DeliveryState.VALIDATED);
		DeliveryFile stored = ModelFactory.eINSTANCE.createDeliveryFile();
		stored.setPath(file.getFileName().toString());
		stored.setName("entries.csv");
		stored.setChecksum(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
		delivery.getFiles().add(stored);
		Correction correction = ModelFactory.eINSTANCE.createCorrection();
		correction.setFile("entries.csv");
		correction.setLine(3L);
		correction.setColumn("citizenship");
		correction.setBefore("UGX");
		correction.setAfter("UGA");
		delivery.getCorrections().add(correction);
		return delivery;
	}

	@Test
	void whatAnAudienceMayNotSeeIsRefused() throws Exception {
		HarmoniseSource source = file(ENTRIES, HEADER, "2025-Q1,NBO,UGA,F,100,A");

		assertThatThrownBy(() -> harmonise("comesa.table-02", Audience.PUBLIC, source))
				.isInstanceOf(HarmoniseException.class).hasMessageContaining(ENTRIES);
	}

	@Test
	void aFileWithoutAColumnOfTheTableIsRefusedWithItsName() throws Exception {
		HarmoniseSource source = file(ENTRIES, "quarter,post,sex,crossings", "2025-Q1,NBO,F,100");

		assertThatThrownBy(() -> harmonise("comesa.table-02", Audience.MEMBERS, source))
				.isInstanceOf(HarmoniseException.class).hasMessageContaining("citizenship");
	}

	private HarmoniseSource file(String dataset, String... lines) throws IOException {
		Path file = Files.writeString(Files.createTempFile(folder, "delivery", ".csv"), String.join("\n", lines) + "\n");
		return files.open(kenya.require(Dataset.class, dataset), file, new NullProgressMonitor());
	}

	private HarmonisedTable harmonise(String requirement, Audience audience, HarmoniseSource... sources) throws Exception {
		return harmonise(requirement, audience, TemporalAggregation.BY_UNIT, sources);
	}

	private HarmonisedTable harmonise(String requirement, TemporalAggregation overTime, HarmoniseSource... sources) throws Exception {
		return harmonise(requirement, Audience.OWN_AGENCY, overTime, sources);
	}

	private HarmonisedTable harmonise(String requirement, Audience audience, TemporalAggregation overTime, HarmoniseSource... sources)
			throws Exception {
		try (Engine engine = Engines.embedded(EngineLimits.DEFAULT)) {
			return new Harmonise(engine).run(new HarmoniseRequest(kenya.require(Requirement.class, requirement),
					List.of(sources), audience, OptionalInt.empty(), true, overTime, kenya.languages()),
					new NullProgressMonitor());
		}
	}

	private static Row row(HarmonisedTable table, String... codes) {
		List<Row> rows = new ArrayList<>();
		for (Row row : table.rows())
			if (row.values().subList(0, codes.length).equals(List.of(codes)))
				rows.add(row);
		assertThat(rows).as("rows of %s", List.of(codes)).hasSize(1);
		return rows.getFirst();
	}

	private static String figure(HarmonisedTable table, String... codes) {
		return row(table, codes).values().get(codes.length);
	}
}

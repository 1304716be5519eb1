// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.contribution.Contribution;
import org.orodha.core.contribution.Guard;
import org.orodha.core.contribution.OptionValues;
import org.orodha.core.contribution.Outcome;
import org.orodha.core.exchange.Change;
import org.orodha.core.exchange.Importer;
import org.orodha.core.exchange.Imports;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.text.Texts;
import org.orodha.model.CodeList;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TableDialect;
import org.orodha.model.Variable;
import org.orodha.model.VariableRole;
import org.orodha.model.VariableType;

class StructureTest {

	@TempDir
	Path folder;
	private StructureBench bench;

	@BeforeEach
	void open() throws Exception {
		bench = new StructureBench(Exchange.empty(folder.resolve("catalogue")), "source");
	}

	/** A file with one column of its own beside a number that tells rows apart. */
	private Path column(String name, IntFunction<String> value) throws Exception {
		return Exchange.file(folder, ("id," + name + "\n" + IntStream.rangeClosed(1, 300)
				.mapToObj(row -> row + "," + value.apply(row)).collect(Collectors.joining("\n"))).split("\n"));
	}

	private Variable described(String name, IntFunction<String> value) throws Exception {
		Path file = column(name, value);
		bench = new StructureBench(bench.catalogue(), "source").by(file);
		assertThat(bench.errors(file)).isEmpty();
		return bench.variable(name);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "%d | INTEGER |", "%d.5 | DECIMAL |", "%de3 | DECIMAL |", "00%d | STRING |",
			"true | BOOLEAN |", "20250%2$d1 | INTEGER |", "2025-0%2$d-1%2$d | DATE |", "1%2$d/0%2$d/2025 | DATE | dd/MM/yyyy",
			"0%2$d/2%2$d/2025 | DATE | MM/dd/yyyy", "%2$d/%2$d/2025 | DATE | d/M/yyyy", "1%2$d.0%2$d.25 | DATE | dd.MM.yy",
			"1%2$d-Mar-2025 | DATE | dd-MMM-yyyy", "2025/0%2$d/1%2$d | DATE | yyyy/MM/dd", "2025-0%2$d-1%2$dT10:15:00 | DATE_TIME |",
			"1%2$d/0%2$d/2025 10:15 | DATE_TIME | dd/MM/yyyy HH:mm", "2025-0%2$d | TIME_PERIOD |", "2025-Q3 | TIME_PERIOD |",
			"%d apples | STRING |", "%d/13/2025 | STRING |" })
	void theTypeIsTheNarrowestThatAllValuesHave(String pattern, VariableType type, String format) throws Exception {
		Variable variable = described("value", row -> String.format(pattern, row, row % 9 + 1));

		assertThat(variable.getType()).isEqualTo(type);
		assertThat(variable.getFormat()).isEqualTo(format);
	}

	@Test
	void fourDigitsAreYearsOnlyWhereTheNameSaysSo() throws Exception {
		assertThat(described("Year", row -> "" + (1900 + row % 100)).getType()).isEqualTo(VariableType.TIME_PERIOD);
		assertThat(described("Total", row -> "" + (1900 + row % 100)).getType()).isEqualTo(VariableType.INTEGER);
	}

	@Test
	void oneSlipMakesAColumnTextAndIsTold() throws Exception {
		Path file = column("value", row -> row == 200 ? "n/a" : "" + row);
		Proposal proposal = bench.propose(file);

		assertThat(proposal.changes()).anySatisfy(change -> assertThat(change.basis())
				.contains("text; 300 different; all but 1 (n/a) would be: whole numbers"));
		assertThat(bench.by(file).variable("value").getType()).isEqualTo(VariableType.STRING);
		assertThat(bench.errors(file)).isEmpty();
	}

	@Test
	void aColumnIsMandatoryWhereEveryRowHasAValue() throws Exception {
		assertThat(described("full", row -> "v" + row).isMandatory()).isTrue();
		assertThat(described("gaps", row -> row == 299 ? "" : "v" + row).isMandatory()).isFalse();
	}

	@Test
	void fewWordsBecomeANewCodeListAndManyDoNot() throws Exception {
		Variable few = described("Purpose", row -> List.of("Work", "Study", "Family").get(row % 3));
		CodeList list = few.getCodeList();

		assertThat(few.getType()).isEqualTo(VariableType.CODED);
		assertThat(list.getCodes()).extracting(code -> code.getValue()).containsExactly("Family", "Study", "Work");
		assertThat(list.getCodes().get(0).getId()).isEqualTo(list.getId() + ".family");
		assertThat(bench.propose(column("Purpose", row -> List.of("Work", "Study", "Family").get(row % 3))).changes()).isEmpty();
		assertThat(described("Place", row -> "Place " + row % 40).getCodeList()).isNull();
	}

	@Test
	void noNewCodeListIsProposedBesideOneThatHoldsNearlyAllRows() throws Exception {
		CodeList known = described("Purpose", row -> List.of("Work", "Study", "Family").get(row % 3)).getCodeList();
		Proposal proposal = new StructureBench(bench.catalogue(), "source")
				.propose(column("Purpose", row -> row == 7 ? "Werk" : List.of("Work", "Study", "Family").get(row % 3)));

		assertThat(proposal.changes()).extracting(StructureTest::kind).doesNotContain("CodeList");
		assertThat(proposal.changes()).anySatisfy(change -> assertThat(change.basis())
				.contains("no code list: 3 of 4 are codes of " + known.getId() + ", not Werk"));
	}

	@Test
	void namesThatAreThoseOfCodesButForBlanksCaseAndSpellingAreToldAndMapped() throws Exception {
		List<String> towns = List.of("Nairobi", "Mombasa", "Kisumu", "Eldoret", "Garissa", "Busia", "Homa Bay", "Voi", "Lodwar",
				"Marsabit");
		Exchange.bringIn(bench.catalogue(), Exchange.file(folder, Stream.concat(Stream.of("value,name"),
				IntStream.range(0, towns.size()).mapToObj(town -> "0" + town + "," + towns.get(town))).toArray(String[]::new)),
				"kind=code", "container=cl.town", "container-name=Towns");
		List<String> written = List.of("NAIROBI", "mombasa", "Kisumu ", "Eldoret", "Garisa", "BUSIA", "Homa-bay", "voi", "Lodwar",
				"Abroad");
		Path file = column("Place", row -> "\"" + written.get(row % 10) + "\"");

		Proposal proposal = bench.propose(file);
		CodeList list = bench.by(file).variable("Place").getCodeList();

		assertThat(proposal.skipped()).anySatisfy(told -> assertThat(told.toString())
				.contains("9 of 10 values are codes of cl.town, or their names, after trimming, case and spelling: Garisa = Garissa",
						"Not: Abroad", list.getId()));
		assertThat(list.getMappings()).hasSize(9).allSatisfy(mapping -> {
			assertThat(mapping.getKind()).isEqualTo(MappingKind.EQUIVALENT);
			assertThat(mapping.getTargets()).singleElement()
					.satisfies(code -> assertThat(code.getId()).startsWith("cl.town."));
		});
		assertThat(list.getMappings()).filteredOn(mapping -> mapping.getSource().getValue().equals("Homa-bay")).singleElement()
				.satisfies(mapping -> assertThat(mapping.getTargets().get(0).getValue()).isEqualTo("06"));
		assertThat(bench.errors(file)).isEmpty();
		assertThat(bench.propose(file).changes()).isEmpty();
	}

	@Test
	void aListForNamesThatAreTooManyForOneIsProposedAndNotBound() throws Exception {
		List<String> names = IntStream.range(0, 60).mapToObj(town -> "Town " + (char) ('a' + town % 26) + (char) ('b' + town / 26) + "ville").toList();
		Exchange.bringIn(bench.catalogue(), Exchange.file(folder, Stream.concat(Stream.of("value,name"),
				IntStream.range(0, names.size()).mapToObj(town -> "T" + town + "," + names.get(town))).toArray(String[]::new)),
				"kind=code", "container=cl.town", "container-name=Towns");
		Path file = column("Place", row -> names.get(row % 60).toUpperCase(Locale.ROOT));

		Proposal proposal = bench.propose(file);

		assertThat(proposal.skipped()).anySatisfy(told -> assertThat(told.toString())
				.contains("60 of 60 values are codes of cl.town, or their names, after trimming and case.", "cl.sampled-place"));
		assertThat(bench.by(file).variable("Place").getCodeList()).isNull();
		assertThat(bench.catalogue().require(CodeList.class, "cl.sampled-place").getMappings()).hasSize(60);
		assertThat(bench.propose(file).changes()).isEmpty();
	}

	@Test
	void noNewCodeListIsProposedWhereNoneIsWanted() throws Exception {
		Proposal proposal = bench.propose(column("Purpose", row -> List.of("Work", "Study").get(row % 2)), "new-codes=0");

		assertThat(proposal.changes()).extracting(StructureTest::kind).doesNotContain("CodeList");
	}

	private static String kind(Change change) {
		return change instanceof Change.Create create ? create.element().eClass().getName() : "";
	}

	@ParameterizedTest
	@CsvSource({ "refugees (persons),persons", "amount_kes,KES", "Value USD million,USD million", "pct_female,percent",
			"persons per room,", "remaining,", "days_stayed,days" })
	void theUnitIsTheOneThatTheNameSays(String name, String unit) throws Exception {
		assertThat(described(name, row -> "" + row % 90).getUnit()).isEqualTo(unit);
	}

	@Test
	void countsAreNotNegativeAndSharesAreAtMostAHundred() throws Exception {
		assertThat(described("persons", row -> "" + row).getMinimum()).isEqualByComparingTo("0");
		assertThat(described("persons", row -> "" + row).getMaximum()).isNull();
		assertThat(described("balance", row -> "" + (row - 150)).getMinimum()).isNull();
		Variable share = described("percent", row -> row % 100 + ".5");
		assertThat(share.getMinimum()).isEqualByComparingTo("0");
		assertThat(share.getMaximum()).isEqualByComparingTo("100");
	}

	@Test
	void theKeyIsTheSmallestSetThatTellsRowsApart() throws Exception {
		Path file = Exchange.file(folder, ("year,county,note,persons\n" + IntStream.range(0, 400)
				.mapToObj(row -> (2000 + row % 20) + ",C" + row / 20 + ",n" + row % 7 + "," + row).collect(Collectors.joining("\n")))
				.split("\n"));
		bench.by(file);

		assertThat(bench.key()).containsExactly("year", "county");
		assertThat(bench.variable("county").getRole()).isEqualTo(VariableRole.DIMENSION);
		assertThat(bench.variable("note").getRole()).isEqualTo(VariableRole.ATTRIBUTE);
		assertThat(bench.variable("persons").getRole()).isEqualTo(VariableRole.MEASURE);
	}

	@Test
	void aKeyIsTheColumnCalledLikeAnIdentifierAndNotADate() throws Exception {
		Path file = Exchange.file(folder, ("day,holder,permit_no\n" + IntStream.rangeClosed(1, 28)
				.mapToObj(row -> String.format("2025-02-%02d,P%02d,KE-2025-%05d", row, row, row)).collect(Collectors.joining("\n")))
				.split("\n"));

		assertThat(bench.by(file).key()).containsExactly("permit_no");
	}

	@Test
	void meaningsThatRestOnCoincidenceAreAskedAboutAndNotStored() throws Exception {
		Path file = Exchange.file(folder, ("id,accommodation,SubCounty,total\n" + IntStream.rangeClosed(1, 60)
				.mapToObj(row -> row + "," + List.of("I", "U", "P", "R", "C", "S").get(row % 6) + ",Place " + row % 30 + "," + row * 7)
				.collect(Collectors.joining("\n"))).split("\n"));
		bench = new StructureBench(Exchange.kenya(folder.resolve("kenya")), "ncm.sampled-source");
		Proposal proposal = bench.propose(file);
		bench.by(file);

		assertThat(bench.variable("accommodation").getCodeList().getId()).isEqualTo("cl.sampled-accommodation");
		assertThat(bench.columns()).allSatisfy(column -> assertThat(bench.variable(column).getConcept()).isNull());
		assertThat(proposal.skipped()).extracting(change -> ((Change.Skipped) change).reason())
				.anySatisfy(reason -> assertThat(reason).contains("\"accommodation\" codes of cl.industry? 6 of 6 are"))
				.anySatisfy(reason -> assertThat(reason).contains("Does the column \"total\" stand for"));
	}

	@Test
	void longerCodesAndWordsAreFoundInTheirListsWithoutAName() throws Exception {
		Path file = Exchange.file(folder, ("id,x,y\n" + IntStream.rangeClosed(1, 60)
				.mapToObj(row -> row + "," + List.of("UGA", "TZA", "RWA", "BDI").get(row % 4) + ",v" + row)
				.collect(Collectors.joining("\n"))).split("\n"));
		bench = new StructureBench(Exchange.kenya(folder.resolve("kenya")), "ncm.sampled-source").by(file);

		assertThat(bench.variable("x").getCodeList().getId()).contains("country");
	}

	@Test
	void missingMarksAndFlagsAreDescribedWithTheDialectAndTheCheckReadsThem() throws Exception {
		Path file = column("value", row -> row % 4 == 0 ? ".." : row % 9 == 0 ? row + " p" : row == 7 ? "\u22127" : "" + row);
		Proposal proposal = bench.propose(file);
		bench.by(file);
		TableDialect dialect = bench.dataset().getDialect();

		assertThat(bench.variable("value").getType()).isEqualTo(VariableType.INTEGER);
		assertThat(bench.variable("value").isMandatory()).isFalse();
		assertThat(dialect.getMissing()).containsExactly("..");
		assertThat(dialect.getFlags()).containsExactly("p");
		assertThat(dialect.getNegatives()).containsExactly("\u2212");
		assertThat(proposal.skipped()).extracting(change -> ((Change.Skipped) change).reason())
				.anySatisfy(reason -> assertThat(reason).contains("no value [..], after numbers [p]"));
		assertThat(bench.errors(file)).isEmpty();
		assertThat(bench.propose(file).changes()).isEmpty();
		assertThat(bench.errors(column("value", row -> row == 5 ? "five p" : row + " p"))).singleElement()
				.satisfies(result -> assertThat(result.count()).isEqualTo(1));
	}

	@Test
	void columnsThatAddUpAndRowsThatAreTotalsAreToldWithTheirRule() throws Exception {
		String rows = IntStream.rangeClosed(1, 47).mapToObj(row -> "C" + row + "," + 500 * row + "," + 300 * row + ",7," + (800 * row + 7))
				.collect(Collectors.joining("\n"));
		Path file = Exchange.file(folder, ("county,male,female,other,all\nKenya,564000,338400,329,902729\nRural,500000,300000,300,800300\n"
				+ "Urban,64000,38400,29,102429\n" + rows).split("\n"));

		assertThat(reasons(file)).anySatisfy(reason -> assertThat(reason).contains("in all 50 rows", "all = male + female + other"))
				.anySatisfy(reason -> assertThat(reason).contains("\"Kenya\" in the column \"county\"", "in 2 ways"));
	}

	@Test
	void whatAddsUpInAllRowsButOneIsNoSum() throws Exception {
		Path file = Exchange.file(folder, ("id,a,b,c\n" + IntStream.rangeClosed(1, 900)
				.mapToObj(row -> "x" + row + "," + row + "," + 2 * row + "," + (row == 800 ? 1 : 3 * row)).collect(Collectors.joining("\n")))
				.split("\n"));

		assertThat(reasons(file)).noneMatch(reason -> reason.contains("sum of") || reason.contains("total of"));
	}

	private List<String> reasons(Path file) throws Exception {
		return bench.propose(file).skipped().stream().map(change -> ((Change.Skipped) change).reason()).toList();
	}

	@Test
	void whatStandsForNoValueInNumbersStaysInTexts() throws Exception {
		Variable note = described("note", row -> row % 3 == 0 ? "-" : "word " + row);

		assertThat(note.getType()).isEqualTo(VariableType.STRING);
		assertThat(note.isMandatory()).isTrue();
		assertThat(bench.dataset().getDialect().getMissing()).isEmpty();
	}

	@Test
	void repeatedRowsHaveNoKeyAndThatIsTold() throws Exception {
		Path file = Exchange.file(folder, "name,colour", "a,red", "a,red", "b,red", "b,blue", "c,blue", "c,blue");
		Proposal proposal = bench.propose(file);

		assertThat(proposal.skipped()).extracting(change -> ((Change.Skipped) change).reason())
				.anySatisfy(reason -> assertThat(reason).contains("no key is proposed"));
		assertThat(bench.by(file).key()).isEmpty();
	}

	@Test
	void whatIdentifiesPersonsIsMarked() throws Exception {
		Variable passport = described("Passport number", row -> "AB" + (1000000 + row));

		assertThat(passport.isIdentifying()).isTrue();
		assertThat(described("contact", row -> "someone" + row + "@example.org").isIdentifying()).isTrue();
		assertThat(described("colour", row -> "colour" + row).isIdentifying()).isFalse();
	}

	@Test
	void theDialectIsDescribedAsTheFileIsWritten() throws Exception {
		Path file = folder.resolve("semicolons.csv");
		Files.writeString(file, "Jour;Montant;Total\n" + IntStream.rangeClosed(1, 60)
				.mapToObj(row -> String.format("%02d/03/2025;%d,25;1.%03d", row % 28 + 1, row, row)).collect(Collectors.joining("\n"))
				+ "\né;;\n", Charset.forName("windows-1252"));
		bench.by(file);
		TableDialect dialect = bench.dataset().getDialect();

		assertThat(dialect.getDelimiter()).isEqualTo(";");
		assertThat(dialect.getEncoding()).isEqualTo("windows-1252");
		assertThat(dialect.getDecimalMark()).isEqualTo(",");
		assertThat(dialect.getGroupMark()).isEqualTo(".");
		assertThat(dialect.getHeaderRows()).isEqualTo(1);
		assertThat(bench.variable("Montant").getType()).isEqualTo(VariableType.DECIMAL);
		assertThat(bench.variable("Total").getType()).isEqualTo(VariableType.INTEGER);
		assertThat(bench.errors(file)).isEmpty();
	}

	@Test
	void columnsOfFixedWidthAreDescribedWithTheirWidths() throws Exception {
		Path file = Exchange.file(folder, ("County            Year   Persons\n" + IntStream.rangeClosed(1, 50)
				.mapToObj(row -> String.format("%-18s%-7d%7d", List.of("Uasin Gishu", "Nairobi", "Taita and Taveta").get(row % 3),
						2000 + row, row * 1000))
				.collect(Collectors.joining("\n"))).split("\n"));
		bench.by(file);

		assertThat(bench.columns()).containsExactly("County", "Year", "Persons");
		assertThat(bench.errors(file)).isEmpty();
		assertThat(bench.propose(file).changes()).isEmpty();
	}

	@Test
	void aDescriptionIsKeptUnlessManyRowsContradictIt() throws Exception {
		bench.by(column("value", row -> "" + row));
		set(bench.variable("value"), Literals.VARIABLE__MINIMUM, new BigDecimal("3"));
		set(bench.variable("value"), Literals.VARIABLE__UNIT, "crossings");
		set(bench.variable("value"), Literals.VARIABLE__ROLE, VariableRole.ATTRIBUTE);
		Proposal few = bench.propose(column("value", row -> row == 9 ? "" : "" + row));
		Proposal many = bench.propose(column("value", row -> row % 3 == 0 ? "" : row + ".5"));

		assertThat(few.changes()).isEmpty();
		assertThat(few.skipped()).extracting(change -> ((Change.Skipped) change).reason())
				.anySatisfy(reason -> assertThat(reason).contains("values below 3: 2"))
				.anySatisfy(reason -> assertThat(reason).contains("rows without a value: 1"));
		assertThat(many.changes()).filteredOn(change -> change.place().column() != null).singleElement().satisfies(change -> {
			Change.Update update = (Change.Update) change;
			assertThat(update.values()).extracting(value -> value.feature().getName() + " " + value.newValue())
					.containsExactlyInAnyOrder("type decimal", "mandatory null");
			assertThat(update.basis()).startsWith("values that are not of the type whole numbers: 200; rows without a value: 100");
		});
	}

	@Test
	void aVariableWithNothingButANameIsDescribedUnderThatName() throws Exception {
		bench.by(column("value", row -> "" + row));
		Variable variable = bench.variable("value");
		for (var feature : List.of(Literals.VARIABLE__TYPE, Literals.VARIABLE__ROLE, Literals.VARIABLE__MINIMUM,
				Literals.VARIABLE__MANDATORY))
			set(variable, feature, null);
		set(variable, Literals.IDENTIFIED_ELEMENT__NAME, List.of(Texts.text("en", "Figure", null)));
		bench.by(column("value", row -> "" + row));

		assertThat(variable.getType()).isEqualTo(VariableType.INTEGER);
		assertThat(variable.isMandatory()).isTrue();
		assertThat(variable.getName().get(0).getValue()).isEqualTo("Figure");
		assertThat(bench.columns()).containsExactly("id", "value");
	}

	private void set(Variable variable, EStructuralFeature feature, Object value) {
		bench.catalogue().execute(Commands.set(bench.catalogue(), variable, feature, value));
	}

	@Test
	void malformedRowsAreToldAndColumnsThatAreMissingStay() throws Exception {
		bench.by(column("value", row -> "" + row));
		Path file = Exchange.file(folder, "id,other", "1,a", "2,b,c", "3,c", "4,d", "5,e", "6,f");

		assertThat(bench.propose(file).skipped()).extracting(Change::place).extracting(place -> place.row()).contains(3);
		assertThat(bench.by(file).columns()).containsExactly("id", "value", "other");
	}

	@Test
	void columnsWithoutOrWithEqualNamesAreToldApart() throws Exception {
		Path file = Exchange.file(folder, "a b,a-b,,a b", "1,2,3,4", "5,6,7,8", "9,1,2,3", "4,5,6,7", "8,9,1,2");
		bench.by(file);

		assertThat(bench.dataset().getVariables()).extracting(Variable::getId).doesNotHaveDuplicates();
		assertThat(bench.columns()).hasSize(4).doesNotHaveDuplicates();
		assertThat(bench.errors(file)).isEmpty();
	}

	@Test
	void aFileWithOnlyAHeaderGivesTextsAndSaysSo() throws Exception {
		Proposal proposal = bench.propose(Exchange.file(folder, "year,county,persons"));

		assertThat(proposal.changes()).hasSize(4);
		assertThat(proposal.skipped()).singleElement()
				.satisfies(change -> assertThat(((Change.Skipped) change).reason()).contains("no rows"));
	}

	@Test
	void whatIsNoTableOrNoDatasetIsRefusedWithTheWayOut() throws Exception {
		Path binary = folder.resolve("picture.csv");
		Files.write(binary, new byte[] { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1, 2, 3, 0, 0, 0, 13, 0, 1 });
		String id = bench.dataset().getId();

		assertThat(Exchange.refusal(Exchange.read("structure", bench.catalogue(), binary, "dataset=" + id)).place().file())
				.endsWith("picture.csv");
		assertThat(Exchange.refusal(Exchange.read("structure", bench.catalogue(), binary, "dataset=nowhere")).message())
				.contains("\"nowhere\"", "orodha list dataset");
		assertThat(Exchange.refusal(Exchange.read("structure", bench.catalogue(), folder.resolve("none.csv"), "dataset=" + id))
				.message()).isNotEmpty();
		assertThat(bench.dataset().getVariables()).isEmpty();
	}

	@Test
	void onlyOneFileIsASample() throws Exception {
		Contribution<Importer> structure = Installed.importers().find("structure").orElseThrow();
		Path file = Exchange.file(folder, "a,b", "1,2");
		Outcome<Proposal> outcome = new Imports(new Guard()).propose(bench.catalogue(), structure, List.of(file, file),
				OptionValues.of(structure.options(), Map.of("dataset", bench.dataset().getId())), new NullProgressMonitor());

		assertThat(Exchange.refusal(outcome).message()).contains("Expected one file; found 2");
	}

	@Test
	void whoeverGivesUpGetsNothing() throws Exception {
		Contribution<Importer> structure = Installed.importers().find("structure").orElseThrow();
		NullProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);

		assertThat(new Imports(new Guard()).propose(bench.catalogue(), structure, List.of(column("value", row -> "" + row)),
				OptionValues.of(structure.options(), Map.of("dataset", bench.dataset().getId())), cancelled))
				.isInstanceOf(Outcome.Cancelled.class);
	}
}

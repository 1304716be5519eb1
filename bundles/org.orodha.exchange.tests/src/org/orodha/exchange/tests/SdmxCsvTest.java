// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.data.check.Check;
import org.orodha.data.check.CheckReport;
import org.orodha.data.check.RuleResult;
import org.orodha.data.delivery.CheckRequests;
import org.orodha.data.harmonise.HarmoniseFiles;
import org.orodha.engine.EngineLimits;
import org.orodha.fixtures.Corpora;
import org.orodha.model.Dataset;
import org.orodha.model.LocalIdentifier;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Severity;
import org.orodha.tables.LineUse;
import org.orodha.tables.LoadException;

/** Data in SDMX-CSV are checked and delivered like any other file of a dataset. */
class SdmxCsvTest {

	private static final String DATASET = "cbk.remittances.by-region";

	@TempDir
	static Path folder;

	private static Catalogue kenya;

	@BeforeAll
	static void open() throws Exception {
		kenya = Exchange.kenya(folder.resolve("kenya"));
	}

	private static Dataset dataset() {
		return kenya.require(Dataset.class, DATASET);
	}

	private static CheckReport check(String content) throws Exception {
		Path file = Files.writeString(Files.createTempFile(folder, "data", ".csv"), content, StandardCharsets.UTF_8);
		return new Check(EngineLimits.DEFAULT).run(CheckRequests.forFiles(kenya, dataset(), null, List.of(file), finding -> {
		}), new NullProgressMonitor());
	}

	private static List<String> columns(Path file) throws Exception {
		try (HarmoniseFiles files = new HarmoniseFiles(kenya)) {
			return files.open(dataset(), file, new NullProgressMonitor()).file().columns();
		}
	}

	private static List<String> told(CheckReport report, Severity severity) {
		return report.results().stream().filter(result -> result.severity() == severity).map(RuleResult::examples).flatMap(List::stream)
				.map(example -> example.place().row() + ":" + example.place().column() + " " + example.message()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"STRUCTURE,STRUCTURE_ID,ACTION,MONTH,REGION,USD_MILLION,OBS_STATUS|dataflow,CBK:REMITTANCES(1.0),I,2026-07,EUR,10.5,A|dataflow,CBK:REMITTANCES(1.0),I,2026-07,NAM,NaN,A",
			"STRUCTURE;STRUCTURE_ID;ACTION;MONTH;REGION;USD-MILLION;OBS_STATUS|dataflow;CBK:REMITTANCES(1.0);A;2026-07;EUR;10.5;A|dataflow;CBK:REMITTANCES(1.0);A;2026-07;NAM;NaN;A",
			"DATAFLOW,MONTH,REGION,OBS_STATUS,USD_MILLION|CBK:REMITTANCES(1.0),2026-07,EUR,A,10.5|CBK:REMITTANCES(1.0),2026-07,NAM,A,NaN",
			"DATAFLOW;MONTH: Month;REGION: Region;OBS_STATUS: Status;USD_MILLION: Amount|CBK:REMITTANCES(1.0): Remittances;2026-07: July;EUR: Europe;A: Normal value;10.5|CBK:REMITTANCES(1.0): Remittances;2026-07: July;NAM: North America;A: Normal value;NaN",
			"STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,MONTH,Month,REGION,Region,USD_MILLION,Amount,OBS_STATUS,Status|dataflow,CBK:REMITTANCES(1.0),Remittances,I,2026-07,July,EUR,Europe,10.5,,A,Normal|dataflow,CBK:REMITTANCES(1.0),Remittances,I,2026-07,July,NAM,North America,NaN,,A,Normal",
			"STRUCTURE[;],STRUCTURE_ID,ACTION,SERIES_KEY,MONTH,REGION,USD_MILLION,OBS_STATUS[]|dataflow,CBK:REMITTANCES(1.0),R,EUR,2026-07,EUR,10.5,A|dataflow,CBK:REMITTANCES(1.0),R,NAM,2026-07,NAM,NaN,A" })
	void theColumnsOfTheFormatAreNoDataAndTheOthersAreThoseOfTheDataset(String lines) throws Exception {
		CheckReport report = check(lines.replace('|', '\n') + "\n");
		assertThat(report.rows()).isEqualTo(2);
		assertThat(report.balance().isEven()).isTrue();
		assertThat(told(report, Severity.ERROR)).singleElement().asString().as("only NaN is no value").startsWith("3:usd_million");
	}

	@Test
	void whatIsToBeDeletedAndWhatIsOfOtherStructuresIsLeftOutAndTold() throws Exception {
		String data = """
				STRUCTURE,STRUCTURE_ID,ACTION,MONTH,REGION,USD_MILLION,OBS_STATUS
				dataflow,CBK:REMITTANCES(1.0),D,2026-06,EUR,,
				dataflow,CBK:OTHER(1.0),I,2026-07,EUR,1,A
				dataflow,CBK:REMITTANCES(2.0),I,2026-07,EUR,10.5,A
				""";

		CheckReport report = check(data);

		assertThat(report.rows()).isEqualTo(1);
		assertThat(report.balance().count(LineUse.LEFT_OUT)).isEqualTo(2);
		assertThat(told(report, Severity.WARNING)).anySatisfy(line -> assertThat(line).startsWith("2:").contains("delete"))
				.anySatisfy(line -> assertThat(line).startsWith("3:").contains("CBK:OTHER"));
	}

	@Test
	void dataOfAnotherStructureThanTheDatasetsAreRefused() throws Exception {
		LocalIdentifier identifier = ModelFactory.eINSTANCE.createLocalIdentifier();
		identifier.setScheme("sdmx");
		identifier.setValue("urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=CBK:REMITTANCES(1.0)");
		kenya.execute(Commands.set(kenya, dataset(), Literals.LIFECYCLE_ELEMENT__LOCAL_IDENTIFIERS, List.of(identifier)));
		try {
			assertThat(check("DATAFLOW,MONTH,REGION,OBS_STATUS,USD_MILLION\nCBK:REMITTANCES(1.4),2026-07,EUR,A,10.5\n").rows()).isEqualTo(1);
			LoadException refused = catchThrowableOfType(LoadException.class,
					() -> check("DATAFLOW,MONTH,REGION,OBS_STATUS,USD_MILLION\nCBK:TRAVEL(1.0),2026-07,EUR,A,10.5\n"));
			assertThat(refused.finding().message()).contains(DATASET, "CBK:TRAVEL");
		} finally {
			kenya.undo();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "pandasdmx/ECB_EXR/ng-flat.xml", "pandasdmx/ECB_EXR/ng-ts-ss.xml", "sdmx30/data_dataflow_3.0.xml", "sdmx31/ECB_EXR_data.xml",
			"sdmx21/gen_all_no_atts.xml" })
	void dataInXmlAreRefusedWithWhatToDo(String name) throws Exception {
		Path file = Corpora.file("sdmx/" + name);

		LoadException refused = catchThrowableOfType(LoadException.class, () -> columns(file));

		assertThat(refused.finding().message()).contains("SDMX-ML", "SDMX-CSV");
		assertThat(refused.finding().place().row()).isPositive();
	}

	@Test
	void anImportSaysThatDataAreDelivered() throws Exception {
		Path file = Files.writeString(folder.resolve("import.csv"), "DATAFLOW,MONTH,REGION\nCBK:REMITTANCES(1.0),2026-07,EUR\n");

		assertThat(Exchange.refusal(Exchange.read("sdmx", kenya, file)).message()).contains("SDMX-CSV", "delivery");
	}

	@Test
	void whatIsTakenForDataInTheFilesOfOthers() throws Exception {
		List<String> table = new ArrayList<>();
		for (String corpus : List.of("sdmx/sdmx-csv", "migration-data/eurostat")) {
			Path whole = Corpora.file(corpus);
			try (Stream<Path> files = Files.walk(whole)) {
				for (Path file : files.filter(path -> path.toString().endsWith(".csv")).sorted().toList())
					table.add(corpus + "/" + whole.relativize(file).toString().replace('\\', '/') + "\t" + String.join(" ", columns(file)));
			}
		}
		String told = table.stream().sorted().collect(Collectors.joining("\n"));
		System.out.println(told);

		assertThat(told).isEqualTo(GraphFiles.expected("sdmx-csv-files.tsv"));
	}
}

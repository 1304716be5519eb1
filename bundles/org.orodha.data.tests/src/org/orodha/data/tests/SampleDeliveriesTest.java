// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Storage.Write;
import org.orodha.core.exchange.Audience;
import org.orodha.data.delivery.Transmissions;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.data.harmonise.HarmonisedTable;
import org.orodha.data.harmonise.RequirementTables;
import org.orodha.data.harmonise.TableRequest;
import org.orodha.data.harmonise.TemporalAggregation;
import org.orodha.engine.EngineLimits;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryAction;
import org.orodha.model.DeliveryState;
import org.orodha.model.Requirement;
import org.orodha.workshop.figures.SampleTables;

/**
 * The deliveries of the sample are what its figures and its story make. Where those change, or the sample's datasets, make them anew:
 * run this class with the environment variable ORODHA_SAMPLE naming the folder {@code org.orodha.workshop/samples/kenya}.
 */
class SampleDeliveriesTest {

	private static final String SAMPLE = "ORODHA_SAMPLE";
	private static final Set<String> FEW = Set.of("ctip.victims.identified", "ctip.victims.by-form", "ctip.victims.assisted",
			"sdda.diaspora-register.by-country", "sdda.diaspora-register.estimates");

	@TempDir
	static Path shared;

	private static Catalogue delivered;

	@TempDir
	Path folder;

	@BeforeAll
	static void theSampleIsOpenedOnce() throws Exception {
		delivered = KenyaSample.deliveredIn(shared.resolve("delivered"));
	}

	private SampleMaker maker(Catalogue catalogue) throws IOException {
		return new SampleMaker(catalogue, Files.createDirectories(folder.resolve("sent")));
	}

	@Test
	void theFilesAreThoseThatFiguresAndStoryGive() throws Exception {
		Map<String, String> files = new TreeMap<>();
		for (Write file : KenyaSample.delivered().attachments())
			if (file.path().contains("/files/"))
				files.put(file.path().substring(file.path().lastIndexOf('/') + 1), new String(file.content(), StandardCharsets.UTF_8));

		assertThat(files).isEqualTo(maker(KenyaSample.in(folder.resolve("kenya"))).files());
	}

	@Test
	void receivedAndCheckedAnewTheyAreWhatTheSampleHolds() throws Exception {
		Path made = folder.resolve("made");
		maker(KenyaSample.in(made)).make(FEW);

		assertThat(contents(made, SampleDeliveriesTest::isOfFew)).isNotEmpty();
		assertThat(contents(made, SampleDeliveriesTest::isOfFew)).isEqualTo(contents(shared.resolve("delivered"), SampleDeliveriesTest::isOfFew));
	}

	private static boolean isOfFew(String path) {
		return FEW.stream().anyMatch(dataset -> path.startsWith("data/" + dataset + ".2") || path.contains("/delivery/" + dataset + ".2"));
	}

	/** Rules may be worded anew: which ones judged a delivery in its day does not matter here. */
	private static Map<String, String> contents(Path place, Predicate<String> wanted) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(place)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String path = place.relativize(file).toString().replace('\\', '/');
				if (wanted.test(path))
					contents.put(path, Files.readString(file).replaceAll("(fingerprint\"?( : |=)\")[0-9a-f]{64}", "$1"));
			}
		}
		return contents;
	}

	@Test
	void nothingPassedByOverride() throws Exception {
		assertThat(delivered.all(Delivery.class)).hasSizeGreaterThan(250).allSatisfy(delivery -> assertThat(delivery.getEvents())
				.noneMatch(event -> event.getAction() == DeliveryAction.OVERRIDE).allMatch(event -> event.getActor() != null));
	}

	@Test
	void allFatesOfADeliveryAreThere() throws Exception {
		Catalogue kenya = delivered;

		assertThat(kenya.all(Delivery.class)).extracting(Delivery::getState).contains(DeliveryState.RECEIVED, DeliveryState.IN_TRIAGE,
				DeliveryState.REJECTED, DeliveryState.VALIDATED, DeliveryState.SIGNED_OFF);
		assertThat(kenya.all(Delivery.class)).filteredOn(delivery -> delivery.getState() == DeliveryState.REJECTED).hasSize(6);
		assertThat(kenya.all(Delivery.class)).filteredOn(delivery -> !delivery.getCorrections().isEmpty()).hasSize(2);
	}

	@Test
	void overdueIsOnlyWhatTheTrainersPageNames() throws Exception {
		assertThat(TriageBoard.of(delivered, LocalDate.of(2026, 12, 1)).overdue())
				.extracting(entry -> entry.dataset().getId() + " " + entry.period()).containsExactlyInAnyOrder(
						"nea.labour-migrants.by-destination 2026-Q3", "drs.register.departures 2026-Q2",
						"knbs.hotel-return.bed-nights-residence 2026-10", "dis.passports.issued 2026-Q3");
	}

	@ParameterizedTest
	@CsvSource({ "01, BY_UNIT", "02, BY_UNIT", "03, BY_UNIT", "04, BY_UNIT", "05, LAST", "06, SUM", "07, BY_UNIT", "08, BY_UNIT",
			"09, BY_UNIT", "10, BY_UNIT", "11, LAST" })
	void theTablesForComesaComeOut(String number, TemporalAggregation overTime) throws Exception {
		HarmonisedTable table = new RequirementTables(delivered, EngineLimits.DEFAULT).make(new TableRequest("comesa.table-" + number,
				List.of(), List.of(), Audience.MEMBERS, OptionalInt.empty(), true, overTime), finding -> {
				}, new NullProgressMonitor());

		assertThat(table.rows()).hasSizeGreaterThan(10);
	}

	@Test
	void whatWasSentToComesaIsWhatTheStorySays() throws Exception {
		Catalogue kenya = KenyaSample.deliveredIn(folder.resolve("sent"));
		List<String> held = sent(kenya);

		new SampleTransmissions(kenya).make();

		assertThat(sent(kenya)).isNotEmpty().isEqualTo(held);
		assertThat(Transmissions.missing(kenya, LocalDate.of(2026, 12, 1))).noneMatch(due -> due.requirement().getId().startsWith("comesa."));
	}

	private static List<String> sent(Catalogue kenya) {
		return kenya.all(Requirement.class).stream().flatMap(requirement -> requirement.getTransmissions().stream()
				.map(sent -> String.join(" ", requirement.getId(), sent.getPeriod(), sent.getEdition(), String.valueOf(sent.getSent()),
						String.valueOf(sent.getAcknowledged()), sent.getAcknowledgedBy(), sent.getRevision(), sent.getPerson(), sent.getFile(),
						sent.getDatasets().stream().map(Dataset::getId).toList().toString())))
				.toList();
	}

	@Test
	void nothingIsSentBeforeTheFirstDelivery() throws Exception {
		assertThat(sent(KenyaSample.in(folder.resolve("undelivered")))).isEmpty();
	}

	@Test
	@EnabledIfEnvironmentVariable(named = SAMPLE, matches = ".+")
	void makesTheTransmissionsAnew() throws Exception {
		Path made = folder.resolve("sent");
		Catalogue kenya = KenyaSample.deliveredIn(made);
		new SampleTransmissions(kenya).make();
		kenya.save(new NullProgressMonitor());

		Path sample = Path.of(System.getenv(SAMPLE));
		for (Requirement requirement : kenya.all(Requirement.class))
			Files.copy(made.resolve("ncm/requirement/" + requirement.getId() + ".orodha"),
					sample.resolve("ncm/requirement/" + requirement.getId() + ".orodha"), StandardCopyOption.REPLACE_EXISTING);
	}

	@Test
	@EnabledIfEnvironmentVariable(named = SAMPLE, matches = ".+")
	void makesTheDeliveriesAnew() throws Exception {
		Path made = folder.resolve("made");
		maker(KenyaSample.in(made)).make(SampleTables.datasets());

		Path sample = Path.of(System.getenv(SAMPLE));
		try (Stream<Path> files = Files.walk(made)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path path = made.relativize(file);
				if (path.startsWith("data") || path.getNameCount() == 3 && path.getName(1).toString().equals("delivery"))
					Files.write(Files.createDirectories(sample.resolve(path).getParent()).resolve(path.getFileName()), Files.readAllBytes(file));
			}
		}
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.due.ExpectedDeliveries;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.timeline.Scale;
import org.orodha.insight.timeline.Standing;
import org.orodha.insight.timeline.Timeline;
import org.orodha.insight.timeline.Timeline.Cell;
import org.orodha.insight.timeline.TimelineQuery;
import org.orodha.insight.timeline.TimelineSheet;
import org.orodha.insight.timeline.Timelines;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Frequency;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.time.TimePeriod;

/** A quarterly register of which two quarters came, and a census of 2019, as on 20 January 2026. */
class TimelineTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private Dataset crossings;

	@BeforeEach
	void aRegisterAndACensus() throws CatalogueException {
		catalogue = Catalogue.create(new FolderStorage(folder), "Country", List.of("en"));
		Agency office = MAKE.createAgency();
		office.setId("office");
		office.setKind(AgencyKind.DEPARTMENT);
		catalogue.execute(Commands.add(catalogue, office));
		DataSource source = MAKE.createDataSource();
		source.setId("source");
		source.setOwner(office);
		crossings = dataset(source, "crossings", Frequency.QUARTERLY, "2024-Q1", "2025-Q1");
		crossings.setReleaseCalendar("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=15");
		dataset(source, "census", Frequency.ONCE, "2019", "2019");
		catalogue.execute(Commands.add(catalogue, source));
		delivery("2025-Q1", DeliveryState.SIGNED_OFF);
		delivery("2025-Q2", DeliveryState.REJECTED);
		delivery("2025-Q3", DeliveryState.RECEIVED);
	}

	private static Dataset dataset(DataSource source, String id, Frequency frequency, String from, String until) {
		Dataset dataset = MAKE.createDataset();
		dataset.setId(id);
		dataset.setFrequency(frequency);
		dataset.setCoverageStart(from);
		dataset.setCoverageEnd(until);
		source.getDatasets().add(dataset);
		return dataset;
	}

	private void delivery(String period, DeliveryState state) {
		Delivery delivery = MAKE.createDelivery();
		delivery.setId("crossings." + period);
		delivery.setDataset(crossings);
		delivery.setPeriod(period);
		delivery.setState(state);
		catalogue.execute(Commands.add(catalogue, delivery));
	}

	private Timeline timeline(Scale scale) {
		return Timelines.of(catalogue, new TimelineQuery(DAY, scale, Optional.empty(), "", false));
	}

	private static Cell cell(Timeline timeline, String dataset, String stretch) {
		int at = timeline.stretches().indexOf(TimePeriod.parse(stretch).orElseThrow());
		return timeline.lines().stream().filter(line -> line.dataset().equals(dataset)).findFirst().orElseThrow().cells().get(at);
	}

	@Test
	void ofAYearItTellsHowManyPeriodsCameOfThoseThatWereDue() {
		Timeline years = timeline(Scale.YEAR);

		assertThat(years.stretches()).first().isEqualTo(TimePeriod.parse("2019").orElseThrow());
		assertThat(years.stretches()).last().isEqualTo(TimePeriod.parse("2026").orElseThrow());
		assertThat(cell(years, "crossings", "2025")).isEqualTo(new Cell(Standing.PARTLY, 2, 2));
		assertThat(cell(years, "crossings", "2025").text()).contains("2/4");
		assertThat(cell(years, "crossings", "2024").standing()).isEqualTo(Standing.COVERED);
		assertThat(cell(years, "crossings", "2023").standing()).isEqualTo(Standing.OUTSIDE);
		assertThat(cell(years, "crossings", "2026").standing()).isEqualTo(Standing.COMING);
		assertThat(cell(years, "census", "2019").standing()).isEqualTo(Standing.COVERED);
		assertThat(cell(years, "census", "2020")).isEqualTo(new Cell(Standing.OUTSIDE, 0, 0));
	}

	@Test
	void whatWasSentBackIsAGapUntilItComesAgain() {
		assertThat(cell(timeline(Scale.QUARTER), "crossings", "2025-Q2")).isEqualTo(new Cell(Standing.MISSING, 0, 1));

		delivery("2025-Q2", DeliveryState.RECEIVED);

		assertThat(cell(timeline(Scale.QUARTER), "crossings", "2025-Q2")).isEqualTo(new Cell(Standing.COMPLETE, 1, 0));
	}

	@Test
	void aPeriodCountsInEachStretchThatItTouches() {
		Timeline months = timeline(Scale.MONTH);

		assertThat(List.of("2025-07", "2025-08", "2025-09")).allSatisfy(month -> assertThat(cell(months, "crossings", month).standing())
				.isEqualTo(Standing.COMPLETE));
		assertThat(cell(months, "crossings", "2025-10").standing()).isEqualTo(Standing.MISSING);
		assertThat(months.stretches()).hasSize(13);
	}

	@Test
	void datasetsAreFoundByTheWordsOfTheFilterAndByTheirGaps() {
		assertThat(Timelines.of(catalogue, new TimelineQuery(DAY, Scale.YEAR, Optional.empty(), "CENS", false)).lines())
				.extracting(Timeline.Line::dataset).containsExactly("census");
		assertThat(Timelines.of(catalogue, new TimelineQuery(DAY, Scale.YEAR, Optional.empty(), "", true)).lines())
				.extracting(Timeline.Line::dataset).containsExactly("crossings");
	}

	@Test
	void timeIsShownFromTheDayThatIsAskedFor() {
		TimelineQuery query = new TimelineQuery(DAY, Scale.MONTH, Optional.of(LocalDate.of(2022, 12, 31)), "", false);

		assertThat(Timelines.of(catalogue, query).stretches()).first().isEqualTo(TimePeriod.parse("2022-12").orElseThrow());
	}

	@Test
	void projectionsDoNotPushThePresentOut() {
		catalogue.execute(Commands.set(catalogue, crossings, Literals.DATASET__COVERAGE_END, "2045-Q4"));

		assertThat(timeline(Scale.QUARTER).stretches()).last().isEqualTo(TimePeriod.parse("2026-Q2").orElseThrow());
		assertThat(timeline(Scale.YEAR).stretches()).last().isEqualTo(TimePeriod.parse("2028").orElseThrow());
		assertThat(timeline(Scale.ALL).stretches()).last().isEqualTo(TimePeriod.parse("2046").orElseThrow());
	}

	@Test
	void theTableSaysBySignWhatItSaysByColour() {
		Sheet sheet = TimelineSheet.of(timeline(Scale.QUARTER));

		assertThat(sheet.header()).contains("2025-Q2");
		assertThat(sheet.legend()).extracting(Sheet.Key::sign).doesNotHaveDuplicates().doesNotContain("");
		assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(sheet.header()));
	}

	@Test
	void gapsAreWhatTheBoardCallsOverdue(@TempDir Path sample) throws Exception {
		Catalogue kenya = KenyaSample.deliveredIn(sample);
		LocalDate day = LocalDate.of(2026, 11, 29);

		assertThat(Timelines.of(kenya, new TimelineQuery(day, Scale.YEAR, Optional.empty(), "", true)).lines()).isNotEmpty()
				.extracting(Timeline.Line::dataset).containsExactlyInAnyOrderElementsOf(
						ExpectedDeliveries.of(kenya, day).overdue().stream().map(late -> late.dataset().getId()).distinct().toList());
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.sheet.Sheet;
import org.orodha.insight.sources.AgencyComparison;
import org.orodha.insight.sources.AgencyComparison.Who;
import org.orodha.insight.sources.Colouring;
import org.orodha.insight.sources.Grouping;
import org.orodha.insight.sources.Mark;
import org.orodha.insight.sources.SourcesMatrix;
import org.orodha.insight.sources.SourcesMatrix.Entry;
import org.orodha.insight.sources.SourcesMatrix.Group;
import org.orodha.insight.sources.SourcesMatrix.Source;
import org.orodha.insight.sources.SourcesQuery;
import org.orodha.model.AccessLevel;
import org.orodha.model.Agency;
import org.orodha.model.AgencyKind;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.InstrumentKind;
import org.orodha.model.LegalInstrument;
import org.orodha.model.ModelFactory;
import org.orodha.model.SourceKind;
import org.orodha.model.Topic;

/** An office with a register and a bureau with a census, about entries, refugees and remittances, as on 15 July 2026. */
class SourcesMatrixTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final List<String> ENGLISH = List.of("en");
	private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
	private static final SourcesQuery ALL = SourcesQuery.on(DAY);

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private Topic entries;
	private Topic refugees;
	private Agency office;
	private Agency bureau;
	private DataSource register;
	private Dataset crossings;
	private Dataset permits;
	private Dataset census;

	@BeforeEach
	void anOfficeAndABureau() throws CatalogueException {
		catalogue = Catalogue.create(new FolderStorage(folder), "Country", ENGLISH);
		entries = topic("entries");
		refugees = topic("refugees");
		topic("remittances");
		office = add(named(MAKE.createAgency(), "office"));
		bureau = add(named(MAKE.createAgency(), "bureau"));
		register = source("register", office, SourceKind.ADMINISTRATIVE_REGISTER);
		register.getTopics().add(entries);
		crossings = dataset(register, "crossings", Frequency.MONTHLY, "2026-06");
		permits = dataset(register, "permits", Frequency.QUARTERLY, "2026-Q1");
		permits.getTopics().addAll(List.of(entries, refugees));
		DataSource population = source("population", bureau, SourceKind.CENSUS);
		census = dataset(population, "census", Frequency.ANNUAL, "2023");
		census.getTopics().add(refugees);
	}

	private <T extends IdentifiedElement> T add(T element) {
		catalogue.execute(Commands.add(catalogue, (org.orodha.model.CatalogueElement) element));
		return element;
	}

	private Topic topic(String id) {
		Topic topic = named(MAKE.createTopic(), id);
		catalogue.root().getTopics().add(topic);
		return topic;
	}

	private DataSource source(String id, Agency owner, SourceKind kind) {
		DataSource source = named(MAKE.createDataSource(), id);
		source.setOwner(owner);
		source.setKind(kind);
		return add(source);
	}

	private static Dataset dataset(DataSource source, String id, Frequency frequency, String end) {
		Dataset dataset = named(MAKE.createDataset(), source.getId() + "." + id);
		dataset.setFrequency(frequency);
		dataset.setCoverageEnd(end);
		source.getDatasets().add(dataset);
		return dataset;
	}

	private static <T extends IdentifiedElement> T named(T element, String id) {
		element.setId(id);
		Texts.put(element.getName(), "en", "The " + id.substring(id.indexOf('.') + 1));
		return element;
	}

	private SourcesMatrix matrix(SourcesQuery query) {
		return SourcesMatrix.of(catalogue, query, ENGLISH);
	}

	private Mark mark(Colouring colouring, Dataset dataset) {
		return entry(colouring, dataset).mark();
	}

	private Entry entry(Colouring colouring, Dataset dataset) {
		return matrix(ALL.colour(colouring)).datasets().stream().filter(entry -> entry.id().equals(dataset.getId())).findFirst().orElseThrow();
	}

	@Test
	void aDatasetStandsUnderEachOfItsTopicsAndElseUnderThoseOfItsSource() {
		SourcesMatrix matrix = matrix(ALL);

		assertThat(matrix.topics()).extracting(SourcesMatrix.Topic::name).containsExactly("The entries", "The refugees", "The remittances");
		assertThat(matrix.groups()).extracting(Group::id).containsExactly("bureau", "office");
		Source shown = matrix.groups().get(1).sources().getFirst();
		assertThat(shown.cells()).extracting(List::size).containsExactly(2, 1, 0);
		assertThat(matrix.datasets()).hasSize(3);
	}

	@Test
	void datasetsWithoutATopicHaveAColumnOfTheirOwn() {
		dataset(source("survey", bureau, SourceKind.HOUSEHOLD_SURVEY), "homes", Frequency.ONCE, "2025");

		assertThat(matrix(ALL).topics()).extracting(SourcesMatrix.Topic::id).containsExactly("entries", "refugees", "remittances", "");
	}

	@Test
	void aSourceStandsInEachGroupOfItsDatasetsFrequencies() {
		assertThat(matrix(ALL.by(Grouping.FREQUENCY)).groups()).extracting(Group::id).containsExactly("monthly", "quarterly", "annual");
		assertThat(matrix(ALL.by(Grouping.FREQUENCY)).groups().getFirst().sources().getFirst().datasets()).hasSize(1);
		assertThat(matrix(ALL.by(Grouping.KIND)).groups()).extracting(Group::name).containsExactly("Administrative register", "Census");
	}

	@Test
	void freshnessCountsThePeriodsThatAreOverSinceTheDataEnds() {
		assertThat(mark(Colouring.FRESHNESS, crossings)).as("June, in July").isEqualTo(Mark.CURRENT);
		assertThat(mark(Colouring.FRESHNESS, permits)).as("the first quarter, in the third").isEqualTo(Mark.BEHIND);
		assertThat(mark(Colouring.FRESHNESS, census)).as("2023, in 2026").isEqualTo(Mark.STALE);
		assertThat(entry(Colouring.FRESHNESS, census).why()).contains("Dec 31, 2023", "2 periods are over");
		census.setCoverageEnd(null);
		assertThat(mark(Colouring.FRESHNESS, census)).isEqualTo(Mark.AGE_UNKNOWN);
	}

	@Test
	void whereDeliveriesAreDueFreshnessCountsThoseThatAreOverdue() {
		office.setKind(AgencyKind.MINISTRY);
		bureau.setKind(AgencyKind.COORDINATION_MECHANISM);
		crossings.setReleaseCalendar("FREQ=MONTHLY;BYMONTHDAY=10");
		assertThat(entry(Colouring.FRESHNESS, crossings).why()).isEqualTo("Nothing is overdue");
		crossings.setCoverageEnd("2026-04");
		assertThat(mark(Colouring.FRESHNESS, crossings)).as("May was due in June, June in July").isEqualTo(Mark.STALE);
		assertThat(entry(Colouring.FRESHNESS, crossings).why()).isEqualTo("2 deliveries are overdue");
	}

	@Test
	void completenessCountsWhatTheDescriptionLacks() {
		assertThat(mark(Colouring.COMPLETENESS, crossings)).isEqualTo(Mark.SPARSE);
		Texts.put(crossings.getDescription(), "en", "Whoever comes");
		crossings.getVariables().add(MAKE.createVariable());
		crossings.setConfidentiality(ConfidentialityClass.PUBLIC);
		assertThat(mark(Colouring.COMPLETENESS, crossings)).isEqualTo(Mark.NEARLY_COMPLETE);
		assertThat(entry(Colouring.COMPLETENESS, crossings).why()).isEqualTo("Lacks: Access, Legal Bases");
		crossings.setAccess(AccessLevel.OPEN_FILE);
		crossings.getLegalBases().add(act(LocalDate.of(2011, 1, 1), null));
		assertThat(mark(Colouring.COMPLETENESS, crossings)).isEqualTo(Mark.COMPLETE);
	}

	private LegalInstrument act(LocalDate from, LocalDate to) {
		LegalInstrument act = named(MAKE.createLegalInstrument(), "act" + catalogue.all(LegalInstrument.class).size());
		act.setKind(InstrumentKind.ACT);
		act.setInForceFrom(from);
		act.setInForceTo(to);
		return add(act);
	}

	@Test
	void accessIsWhatTheDatasetSays() {
		assertThat(mark(Colouring.ACCESS, crossings)).isEqualTo(Mark.ACCESS_UNKNOWN);
		crossings.setAccess(AccessLevel.UNDER_AGREEMENT);
		assertThat(mark(Colouring.ACCESS, crossings)).isEqualTo(Mark.UNDER_AGREEMENT);
	}

	@Test
	void whereNobodyCoordinatesTheLegalBasesThatAreNamedDecide() {
		assertThat(mark(Colouring.LEGAL_BASIS, crossings)).isEqualTo(Mark.WITHOUT_BASIS);
		register.getLegalBases().add(act(LocalDate.of(2000, 1, 1), LocalDate.of(2020, 1, 1)));
		assertThat(mark(Colouring.LEGAL_BASIS, crossings)).isEqualTo(Mark.LACKING);
		register.getLegalBases().add(act(LocalDate.of(2020, 1, 2), null));
		assertThat(mark(Colouring.LEGAL_BASIS, crossings)).isEqualTo(Mark.COVERED);
		crossings.setConfidentiality(ConfidentialityClass.PUBLIC);
		assertThat(mark(Colouring.LEGAL_BASIS, crossings)).isEqualTo(Mark.FREE);
	}

	@Test
	void theLawIsAskedWhetherTheCoordinatorMayHaveTheData() {
		bureau.setKind(AgencyKind.COORDINATION_MECHANISM);
		assertThat(mark(Colouring.LEGAL_BASIS, census)).as("its own").isEqualTo(Mark.FREE);
		assertThat(mark(Colouring.LEGAL_BASIS, crossings)).isEqualTo(Mark.WITHOUT_BASIS);
		LegalInstrument memorandum = act(LocalDate.of(2020, 1, 1), null);
		memorandum.setKind(InstrumentKind.MEMORANDUM_OF_UNDERSTANDING);
		memorandum.getParties().addAll(List.of(office, bureau));
		assertThat(mark(Colouring.LEGAL_BASIS, crossings)).as("it names no data").isEqualTo(Mark.LACKING);
		memorandum.setSigned(LocalDate.of(2020, 1, 1));
		memorandum.getCovers().add(crossings);
		assertThat(mark(Colouring.LEGAL_BASIS, crossings)).isEqualTo(Mark.COVERED);
	}

	@Test
	void aFilterLeavesOutSourcesOfWhichNothingIsLeft() {
		assertThat(matrix(ALL.words("PERMITS")).datasets()).extracting(Entry::id).containsExactly("register.permits");
		assertThat(matrix(ALL.words("bureau")).datasets()).extracting(Entry::id).containsExactly("population.census");
		assertThat(matrix(ALL.words("refugees")).datasets()).hasSize(2);
		assertThat(matrix(ALL.agency("office")).sources()).extracting(Source::id).containsExactly("register");
		assertThat(matrix(ALL.kind(SourceKind.CENSUS)).sources()).extracting(Source::id).containsExactly("population");
		assertThat(matrix(ALL.words("nothing")).groups()).isEmpty();
	}

	@Test
	void newIsWhatWasDescribedOrDeliveredSinceADay() {
		assertThat(matrix(ALL.newSince(LocalDate.of(2026, 1, 1))).datasets()).isEmpty();
		permits.setProvenance(MAKE.createProvenance());
		permits.getProvenance().setDate(LocalDate.of(2026, 2, 3));
		Delivery delivery = named(MAKE.createDelivery(), "delivery");
		delivery.setDataset(census);
		delivery.setPeriod("2024");
		delivery.setState(DeliveryState.RECEIVED);
		delivery.setReceived(LocalDate.of(2026, 3, 1));
		add(delivery);

		assertThat(matrix(ALL.newSince(LocalDate.of(2026, 2, 3))).datasets()).extracting(Entry::id)
				.containsExactlyInAnyOrder("register.permits", "population.census");
		assertThat(matrix(ALL.newSince(LocalDate.of(2026, 2, 4))).datasets()).extracting(Entry::news)
				.containsExactly("Mar 1, 2026 – data came for 2024");
	}

	@Test
	void whatWasEditedSinceADayIsNew() {
		SourcesQuery since = ALL.newSince(LocalDate.of(2026, 2, 3));

		assertThat(SourcesMatrix.of(catalogue, since, ENGLISH, Map.of("population.census", LocalDate.of(2026, 2, 3))).datasets()).extracting(Entry::news)
				.containsExactly("Feb 3, 2026 – edited");
		assertThat(SourcesMatrix.of(catalogue, since, ENGLISH, Map.of("register", LocalDate.of(2026, 2, 4))).datasets()).isNotEmpty()
				.allMatch(entry -> entry.id().startsWith("register."));
		assertThat(SourcesMatrix.of(catalogue, since, ENGLISH, Map.of("population.census", LocalDate.of(2026, 2, 2))).datasets()).isEmpty();
	}

	@Test
	void twoAgenciesAreComparedTopicByTopic() {
		AgencyComparison compared = AgencyComparison.of(catalogue, ALL, office, bureau, ENGLISH);

		assertThat(compared.lines()).extracting(AgencyComparison.Line::topic).containsExactly("entries", "refugees");
		assertThat(compared.lines()).extracting(AgencyComparison.Line::who).containsExactly(Who.FIRST, Who.BOTH);
		assertThat(compared.sheet().rows().getFirst().cells()).extracting(Sheet.Cell::text).containsExactly("The entries",
				"C The crossings\nB The permits", "", "Only office");
	}

	@Test
	void aCellHasTheColourOfTheWorstAndTheSignOfEach() {
		Sheet counted = matrix(ALL).sheet(false);

		assertThat(counted.header()).containsExactly("Source", "The entries", "The refugees", "The remittances");
		assertThat(counted.rows().get(1).cells()).containsExactly(Sheet.Cell.of("The register"), new Sheet.Cell("1 C 1 B", Kind.FAIR),
				new Sheet.Cell("1 B", Kind.FAIR), Sheet.Cell.of(""));
		assertThat(matrix(ALL).sheet(true).rows().getFirst().cells().get(2).text()).isEqualTo("S The census");
		assertThat(matrix(ALL.by(Grouping.KIND)).sheet(false).header()).startsWith("Source", "Agency");
	}

	@Test
	void noTwoJudgementsOfAKindHaveTheSameSign() {
		for (Colouring colouring : Colouring.values())
			assertThat(colouring.marks()).extracting(Mark::sign).doesNotHaveDuplicates().doesNotContain("");
		assertThat(Arrays.stream(Mark.values()).map(Mark::label)).doesNotContain("");
	}

	@Test
	void theSampleShowsEveryDatasetOfTheCatalogue(@TempDir Path other) throws Exception {
		Catalogue kenya = KenyaSample.in(other);
		for (Colouring colouring : Colouring.values())
			assertThat(SourcesMatrix.of(kenya, ALL.colour(colouring), ENGLISH).datasets()).hasSameSizeAs(kenya.all(Dataset.class));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.insight.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.Completeness;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.contribution.Guard;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.Installed;
import org.orodha.core.exchange.Validation;
import org.orodha.core.findings.Finding;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.text.Texts;
import org.orodha.core.translation.LanguagePair;
import org.orodha.core.translation.TranslationFilter;
import org.orodha.core.translation.TranslationState;
import org.orodha.core.translation.Translations;
import org.orodha.data.delivery.TriageBoard;
import org.orodha.fixtures.KenyaSample;
import org.orodha.insight.dashboard.Bar;
import org.orodha.insight.dashboard.Bar.Counted;
import org.orodha.insight.dashboard.Chart;
import org.orodha.insight.dashboard.Dashboard;
import org.orodha.insight.dashboard.DashboardPictures;
import org.orodha.insight.dashboard.DashboardSheet;
import org.orodha.insight.dashboard.Dashboards;
import org.orodha.insight.dashboard.Measure;
import org.orodha.insight.dashboard.Part;
import org.orodha.insight.dashboard.Problem;
import org.orodha.insight.dashboard.Subject;
import org.orodha.insight.sheet.Sheets;
import org.orodha.model.Agency;
import org.orodha.model.CatalogueElement;
import org.orodha.model.Concept;
import org.orodha.model.ConfidentialityClass;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.Delivery;
import org.orodha.model.DeliveryState;
import org.orodha.model.Frequency;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Procedure;
import org.orodha.model.Severity;
import org.orodha.model.TextState;

/** An agency with an adopted concept, a draft that lacks a description, and a concept that nobody keeps, as on 20 January 2026. */
class DashboardTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

	@TempDir
	Path folder;
	private Catalogue catalogue;
	private Agency office;

	@BeforeEach
	void threeConcepts() throws CatalogueException {
		catalogue = Catalogue.create(new FolderStorage(folder.resolve("country")), "Country", List.of("en", "fr"));
		office = named(MAKE.createAgency(), "office");
		office.setAcronym("OFF");
		office.setEmail("office@example.org");
		put(office.getName(), "fr", TextState.TRANSLATED);
		put(office.getMandate(), "en", TextState.ORIGINAL);
		Concept adopted = concept("adopted", office, LifecycleStatus.ADOPTED);
		put(adopted.getDescription(), "en", TextState.ORIGINAL);
		Concept draft = concept("draft", office, LifecycleStatus.DRAFT);
		put(draft.getName(), "fr", TextState.OUTDATED);
		Concept nobodys = named(MAKE.createConcept(), "nobodys");
		put(nobodys.getDescription(), "en", TextState.ORIGINAL);
		for (CatalogueElement element : List.<CatalogueElement>of(office, adopted, draft, nobodys))
			catalogue.execute(Commands.add(catalogue, element));
	}

	private static Concept concept(String id, Agency owner, LifecycleStatus status) {
		Concept concept = named(MAKE.createConcept(), id);
		concept.setOwner(owner);
		concept.setStatus(status);
		return concept;
	}

	private static <T extends IdentifiedElement> T named(T element, String id) {
		element.setId(id);
		put(element.getName(), "en", TextState.ORIGINAL);
		return element;
	}

	private static void put(List<LocalizedText> texts, String language, TextState state) {
		texts.add(Texts.text(language, "text", state));
	}

	private static Dashboard dashboard(Catalogue of, Audience audience, Problem... problems) {
		return Dashboards.of(of, List.of(problems), DAY, audience, new NullProgressMonitor());
	}

	private Chart chart(Subject subject, Problem... problems) {
		return dashboard(catalogue, Audience.OWN_AGENCY, problems).about(subject).orElseThrow();
	}

	private static String bars(Chart chart) {
		return chart.bars().stream().map(Bar::told).collect(Collectors.joining("; "));
	}

	@Test
	void whatLacksSomethingIsCountedByTheAgencyThatKeepsItAndSaysWhat() {
		Chart complete = chart(Subject.COMPLETENESS);

		assertThat(bars(complete)).isEqualTo("OFF: 2 complete, 1 lacks something; Without owner: 1 lacks something");
		assertThat(complete.bars().getFirst().what().id()).isEqualTo("office");
		assertThat(complete.bars().getFirst().counted()).first().isEqualTo(new Counted("draft", Measure.LACKING, List.of("description")));
		assertThat(complete.bars().getLast().counted()).containsExactly(new Counted("nobodys", Measure.LACKING, List.of("owner")));
		assertThat(complete.told()).isEqualTo("2 complete, 2 lack something");
	}

	@Test
	void whatSaysNothingOfItsStatusIsNotADraft() {
		assertThat(bars(chart(Subject.STATUS))).isEqualTo("draft: 1 element; adopted: 1 element; not stated: 2 elements");
	}

	@Test
	void aTextThatIsMissingIsNotOneThatIsOutdated() {
		Chart translations = chart(Subject.TRANSLATIONS);

		assertThat(bars(translations)).isEqualTo("French, OFF: 3 missing, 1 outdated; French, Without owner: 3 missing");
		assertThat(translations.bars()).extracting(bar -> bar.group().id(), bar -> bar.what().id())
				.containsExactly(tuple("fr", "office"), tuple("fr", ""));
	}

	@Test
	void aReviewIsOverdueTheDayAfterAndOnlyOfWhatIsFollowed() {
		Procedure late = procedure("late", DAY.minusDays(1));
		procedure("today", DAY);
		procedure("unplanned", null);
		Procedure gone = procedure("gone", DAY.minusYears(1));
		catalogue.execute(Commands.set(catalogue, gone, Literals.LIFECYCLE_ELEMENT__STATUS, LifecycleStatus.DEPRECATED));
		Procedure next = procedure("next", DAY.minusYears(1));
		catalogue.execute(Commands.set(catalogue, next, Literals.PROCEDURE__VERSION_OF, late));

		Bar bar = chart(Subject.REVIEWS).bars().getFirst();
		assertThat(bar.told()).isEqualTo("OFF: 1 in time, 1 without a date, 1 overdue");
		assertThat(bar.counted()).extracting(Counted::element).containsExactly("late", "unplanned", "today");
	}

	private Procedure procedure(String id, LocalDate next) {
		Procedure procedure = named(MAKE.createProcedure(), id);
		procedure.setOwner(office);
		procedure.setNextReview(next);
		catalogue.execute(Commands.add(catalogue, procedure));
		return procedure;
	}

	/** Quarters are due on the 15th after them. */
	private Dataset crossings() {
		DataSource source = named(MAKE.createDataSource(), "source");
		source.setOwner(office);
		Dataset dataset = named(MAKE.createDataset(), "crossings");
		dataset.setFrequency(Frequency.QUARTERLY);
		dataset.setCoverageEnd("2025-Q1");
		dataset.setReleaseCalendar("FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=15");
		source.getDatasets().add(dataset);
		catalogue.execute(Commands.add(catalogue, source));
		return dataset;
	}

	private void delivery(Dataset dataset, String id, String period, DeliveryState state, String received) {
		Delivery delivery = named(MAKE.createDelivery(), id);
		delivery.setDataset(dataset);
		delivery.setPeriod(period);
		delivery.setState(state);
		delivery.setReceived(received == null ? null : LocalDate.parse(received));
		catalogue.execute(Commands.add(catalogue, delivery));
	}

	@Test
	void aPeriodCountsInTheYearInWhichItWasDueByTheFirstThatCame() {
		Dataset dataset = crossings();
		delivery(dataset, "d1", "2025-Q1", DeliveryState.SIGNED_OFF, "2025-04-15");
		delivery(dataset, "d1-again", "2025-Q1", DeliveryState.RECEIVED, "2025-09-01");
		delivery(dataset, "d2", "2025-Q2", DeliveryState.REJECTED, "2025-07-01");
		delivery(dataset, "d3", "2025-Q3", DeliveryState.RECEIVED, "2025-10-16");

		assertThat(bars(chart(Subject.DELIVERIES))).isEqualTo("2026, OFF: 1 did not come; 2025, OFF: 1 on time, 1 late, 1 did not come");

		delivery(dataset, "d2-again", "2025-Q2", DeliveryState.RECEIVED, null);
		assertThat(bars(chart(Subject.DELIVERIES))).isEqualTo("2026, OFF: 1 did not come; 2025, OFF: 1 on time, 1 late, 1 on a day not known");
	}

	@Test
	void rulesThatAreBrokenGraveComeFirstThenThoseThatAreBrokenOften() {
		Chart problems = chart(Subject.PROBLEMS, problem("OR-0017", Severity.INFORMATION), problem("OR-0041", Severity.WARNING),
				problem("OR-0011", Severity.WARNING), problem("OR-0011", Severity.INFORMATION), problem("OR-0005", Severity.ERROR));

		assertThat(problems.bars()).extracting(bar -> bar.what().id()).containsExactly("OR-0005", "OR-0011", "OR-0041", "OR-0017");
		assertThat(problems.bars().get(1).parts()).containsExactly(new Part(Measure.WARNING, 1), new Part(Measure.INFORMATION, 1));
		assertThat(problems.bars().get(1).what().name()).startsWith("OR-0011 A name lacks");
		assertThat(problems.told()).isEqualTo("1 error, 2 warnings, 2 for information");
	}

	private static Problem problem(String rule, Severity severity) {
		return new Problem(rule, severity, null, null);
	}

	@Test
	void whatAnAudienceMayNotKnowOfIsNotCountedButHowMuchThatIsIsTold() {
		Dataset dataset = crossings();
		delivery(dataset, "d1", "2025-Q1", DeliveryState.SIGNED_OFF, "2025-04-15");
		Problem of = new Problem("OR-0030", Severity.WARNING, "crossings", "legalBases");
		Dashboard all = dashboard(catalogue, Audience.OWN_AGENCY, of);
		Dashboard open = dashboard(catalogue, Audience.PUBLIC, of, problem("OR-0005", Severity.ERROR));

		assertThat(all.elements()).isEqualTo(7);
		assertThat(open.elements()).isEqualTo(5);
		assertThat(open.withheld()).isEqualTo(2);
		assertThat(open.about(Subject.DELIVERIES).orElseThrow().bars()).isEmpty();
		assertThat(open.about(Subject.PROBLEMS).orElseThrow().bars()).isEmpty();

		catalogue.execute(Commands.set(catalogue, dataset, Literals.DATASET__CONFIDENTIALITY, ConfidentialityClass.PUBLIC));
		assertThat(dashboard(catalogue, Audience.PUBLIC, of)).usingRecursiveComparison().ignoringFields("audience")
				.isEqualTo(dashboard(catalogue, Audience.OWN_AGENCY, of));
	}

	@Test
	void anInternalOwnerAcronymStatusOrTextIsNotToldToOthers() {
		Concept draft = catalogue.require(Concept.class, "draft");
		catalogue.execute(Commands.set(catalogue, draft, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("owner", "status", "name")));
		catalogue.execute(Commands.set(catalogue, office, Literals.LIFECYCLE_ELEMENT__INTERNAL, List.of("acronym")));
		Dashboard members = dashboard(catalogue, Audience.MEMBERS);

		assertThat(bars(members.about(Subject.COMPLETENESS).orElseThrow())).isEqualTo("Without owner: 2 lack something; office: 2 complete");
		assertThat(bars(members.about(Subject.STATUS).orElseThrow())).isEqualTo("adopted: 1 element; not stated: 3 elements");
		assertThat(bars(members.about(Subject.TRANSLATIONS).orElseThrow())).doesNotContain("outdated");
	}

	@Test
	void anEmptyCatalogueHasOnlyItsOwnNameToTranslate() throws CatalogueException {
		Catalogue empty = Catalogue.create(new FolderStorage(folder.resolve("empty")), "Empty", List.of("en", "fr"));
		Dashboard nothing = dashboard(empty, Audience.OWN_AGENCY);

		assertThat(nothing.charts()).filteredOn(chart -> !chart.bars().isEmpty()).extracting(Chart::subject).containsExactly(Subject.TRANSLATIONS);
		assertThat(nothing.about(Subject.PROBLEMS).orElseThrow().told()).isEqualTo("No rule is broken.");
		assertThat(DashboardPictures.pages(nothing, 1.6)).hasSameSizeAs(Subject.values());
		assertThat(Catalogue.create(new FolderStorage(folder.resolve("one")), "One", List.of("en"))).satisfies(
				one -> assertThat(dashboard(one, Audience.OWN_AGENCY).about(Subject.TRANSLATIONS).orElseThrow().told()).isEqualTo("Nothing is to be translated."));
	}

	@Test
	void inThePictureEachBarStandsOnceAndItsPartsHaveTheirShareOfIt() {
		Dashboard dashboard = dashboard(catalogue, Audience.OWN_AGENCY);
		Picture picture = DashboardPictures.of(dashboard);
		Bar bar = dashboard.about(Subject.COMPLETENESS).orElseThrow().bars().getFirst();
		Box row = picture.boxes().stream().filter(box -> box.told().equals(bar.told())).findFirst().orElseThrow();

		assertThat(DashboardPictures.bar(dashboard, row)).contains(bar);
		assertThat(picture.of("completeness//office/complete").orElseThrow().area().width()).isCloseTo(row.area().width() * 2 / 3, within(0.01));
		assertThat(picture.boxes()).extracting(Box::element).doesNotHaveDuplicates();
		assertThat(picture.boxes()).allSatisfy(box -> assertThat(box.area().x() + box.area().width()).isLessThanOrEqualTo(picture.width() + 0.5));
	}

	@Test
	void barsThatAreNotShownAreSummedUpAndLeadToTheirChart() {
		Dashboard dashboard = dashboard(catalogue, Audience.OWN_AGENCY);
		Box rest = DashboardPictures.of(dashboard, 1, 2).boxes().stream().filter(box -> box.told().startsWith("Elements by status: 2 more")).findFirst().orElseThrow();

		assertThat(rest.told()).isEqualTo("Elements by status: 2 more bars: 3 elements");
		assertThat(DashboardPictures.bar(dashboard, rest)).isEmpty();
		assertThat(DashboardPictures.chart(dashboard, rest)).map(Chart::subject).contains(Subject.STATUS);
	}

	@Test
	void everyBarIsOnAPageAndAPageHoldsNoMoreThanThereIsRoomFor() throws Exception {
		Dashboard dashboard = dashboard(KenyaSample.deliveredIn(folder.resolve("kenya")), Audience.OWN_AGENCY);
		List<Picture> pages = DashboardPictures.pages(dashboard, 16.0 / 9);

		assertThat(pages.stream().flatMap(page -> page.boxes().stream()).flatMap(box -> DashboardPictures.bar(dashboard, box).stream()))
				.containsExactlyElementsOf(dashboard.charts().stream().flatMap(chart -> chart.bars().stream()).toList());
		assertThat(pages).allSatisfy(page -> assertThat(page.boxes())
				.allSatisfy(box -> assertThat(box.area().y() + box.area().height()).isLessThanOrEqualTo(page.height())));
		assertThat(pages).extracting(Picture::title).contains("Elements by status", "Completeness by agency (1 of 4)");
	}

	@Test
	void aFilterLeavesTheBarsThatAreCalledSo() {
		Dashboard dashboard = dashboard(catalogue, Audience.OWN_AGENCY);

		assertThat(dashboard.containing("off").charts().stream().flatMap(chart -> chart.bars().stream()).map(bar -> bar.what().name())).containsOnly("OFF");
		assertThat(dashboard.containing("french").about(Subject.TRANSLATIONS)).contains(dashboard.about(Subject.TRANSLATIONS).orElseThrow());
		assertThat(dashboard.containing(" ")).isEqualTo(dashboard);
	}

	@Test
	void theTableHasALineForEachPart() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Sheets.csv(DashboardSheet.of(dashboard(catalogue, Audience.OWN_AGENCY).only(List.of(Subject.TRANSLATIONS))), out);

		assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1)).containsExactly("Translations to be made,French,OFF,Missing,3",
				"Translations to be made,French,OFF,Outdated,1", "Translations to be made,French,Without owner,Missing,3");
	}

	/** What is counted elsewhere, by what each of the others asks. */
	@Test
	void onTheSampleItSaysWhatTheBoardTheCheckTheEditorsAndTheTranslatorsSay() throws Exception {
		LocalDate day = LocalDate.of(2026, 11, 30);
		Catalogue kenya = KenyaSample.deliveredIn(folder.resolve("kenya"));
		List<Finding> findings = new Validation(new Guard(), day).run(kenya, Installed.validators(), new NullProgressMonitor());
		Dashboard dashboard = Dashboards.of(kenya, Problem.of(findings), day, Audience.OWN_AGENCY, new NullProgressMonitor());

		assertThat(sum(dashboard, Subject.DELIVERIES, Measure.NOT_COME)).isEqualTo(TriageBoard.of(kenya, day).overdue().size()).isPositive();
		assertThat(sum(dashboard, Subject.REVIEWS, Measure.OVERDUE)).isEqualTo(findings.stream().filter(finding -> finding.rule().equals("OR-0108")).count()).isPositive();
		assertThat(dashboard.about(Subject.PROBLEMS).orElseThrow().bars()).allSatisfy(
				bar -> assertThat(bar.total()).isEqualTo(findings.stream().filter(finding -> finding.rule().equals(bar.what().id())).count()));
		assertThat(dashboard.about(Subject.PROBLEMS).orElseThrow().bars().stream().mapToLong(Bar::total).sum()).isEqualTo(findings.size());
		for (Bar bar : dashboard.about(Subject.COMPLETENESS).orElseThrow().bars())
			assertThat(bar.counted()).allSatisfy(counted -> assertThat(Completeness.missing(kenya.require(IdentifiedElement.class, counted.element())).isEmpty())
					.isEqualTo(counted.measure() == Measure.COMPLETE));
		for (Bar bar : dashboard.about(Subject.TRANSLATIONS).orElseThrow().bars())
			if (!bar.what().id().isEmpty()) {
				TranslationFilter missing = TranslationFilter.ALL.owned(bar.what().id()).in(Set.of(TranslationState.MISSING));
				assertThat(bar.parts()).contains(new Part(Measure.MISSING,
						Translations.of(kenya, new LanguagePair("en", bar.group().id())).stream().filter(missing).count()));
			}
	}

	private static long sum(Dashboard dashboard, Subject subject, Measure measure) {
		return dashboard.about(subject).orElseThrow().sums().stream().filter(part -> part.measure() == measure).mapToLong(Part::count).sum();
	}
}

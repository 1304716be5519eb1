// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.sop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.picture.Picture;
import org.orodha.core.picture.Picture.Area;
import org.orodha.core.picture.Picture.Arrow;
import org.orodha.core.picture.Picture.Box;
import org.orodha.core.picture.Picture.Kind;
import org.orodha.core.picture.Picture.Point;
import org.orodha.core.picture.Svg;
import org.orodha.core.text.Texts;
import org.orodha.fixtures.KenyaSample;
import org.orodha.model.Agency;
import org.orodha.model.Assignment;
import org.orodha.model.Flow;
import org.orodha.model.GsbpmPhase;
import org.orodha.model.LifecycleElement;
import org.orodha.model.ModelFactory;
import org.orodha.model.Procedure;
import org.orodha.model.Responsibility;
import org.orodha.model.Role;
import org.orodha.model.Step;
import org.orodha.sop.picture.Pictures;

/** A procedure as swim lanes: an office that collects and a bureau that publishes. */
class PictureTest {

	private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
	private static final List<String> ENGLISH = List.of("en");

	private Procedure procedure;
	private Role clerk;
	private Role analyst;

	@BeforeEach
	void anOfficeAndABureau() {
		procedure = named(MAKE.createProcedure(), "sop", "Counting");
		clerk = role("office");
		analyst = role("bureau");
	}

	@Test
	void agenciesAreLanesAndStepsStandInThatOfWhoDoesThem() {
		step("collect", clerk);
		Step publish = step("publish", analyst);

		assertThat(picture().lanes()).extracting(Picture.Lane::name).containsExactly("Agency office", "Agency bureau");
		assertThat(box(publish).lane()).isEqualTo(1);
		everythingStandsWhereItCanBeRead(picture());
	}

	@Test
	void aStepStandsBelowAllThatItComesAfter() {
		Step last = step("last", clerk);
		Step first = step("first", clerk);
		Step second = step("second", analyst);
		second.getAfter().add(first);
		last.getAfter().addAll(List.of(first, second));

		assertThat(List.of(first, second, last)).extracting(step -> box(step).area().y()).isSorted().doesNotHaveDuplicates();
		everythingStandsWhereItCanBeRead(picture());
	}

	@Test
	void withoutAnOrderThePhasesDecide() {
		Step publish = step("publish", analyst);
		publish.setPhase(GsbpmPhase.DISSEMINATE);
		Step collect = step("collect", clerk);
		collect.setPhase(GsbpmPhase.COLLECT);
		Step analyse = step("analyse", analyst);
		analyse.setPhase(GsbpmPhase.ANALYSE);
		procedure.getSteps().move(2, publish);

		assertThat(List.of(collect, analyse, publish)).extracting(step -> box(step).area().y()).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void stepsThatWaitForEachOtherAreDrawnAllTheSame() {
		Step one = step("one", clerk);
		Step two = step("two", clerk);
		one.getAfter().add(two);
		two.getAfter().add(one);

		assertThat(picture().arrows()).hasSize(2);
		everythingStandsWhereItCanBeRead(picture());
	}

	@Test
	void aTransferBringsItsDataToTheRecipientsLane() {
		Step transmit = step("transmit", clerk);
		Step receive = step("receive", analyst);
		receive.getAfter().add(transmit);
		Flow flow = named(MAKE.createFlow(), "flow", "Tables");
		flow.setRecipient(analyst.getAgency());
		flow.setInstrument(named(MAKE.createLegalInstrument(), "mou", "Memorandum"));
		transmit.setFlow(flow);

		Picture picture = picture();
		Box data = picture.of("flow").orElseThrow();
		assertThat(data.kind()).isEqualTo(Kind.DATA);
		assertThat(data.lane()).isEqualTo(1);
		assertThat(data.told()).contains("Tables", "§ Memorandum");
		assertThat(box(transmit).told()).contains("§ Memorandum");
		assertThat(picture.arrows()).extracting(Arrow::kind).containsExactlyInAnyOrder(Kind.STEP, Kind.DATA);
		everythingStandsWhereItCanBeRead(picture);
	}

	@Test
	void aTransferWithoutAnInstrumentSaysSo() {
		Step transmit = step("transmit", clerk);
		Flow flow = named(MAKE.createFlow(), "flow", "Tables");
		flow.setRecipient(analyst.getAgency());
		transmit.setFlow(flow);

		assertThat(box(transmit).told()).contains("no instrument");
	}

	@Test
	void longNamesAreWrapped() {
		Step step = step("long", clerk);
		step.getName().get(0).setValue("A name that goes on and on about what is done with the file, and with an Internationalisierungsvereinbarungsentwurfsbeschreibung");

		assertThat(box(step).lines().size()).isGreaterThan(4);
		everythingStandsWhereItCanBeRead(picture());
	}

	@Test
	void manyStepsSideBySideHaveManyArrowsWithoutCrossingABox() {
		Step first = step("first", clerk);
		Step last = step("last", analyst);
		for (int number = 0; number < 5; number++) {
			Step between = step("between" + number, number % 2 == 0 ? clerk : analyst);
			between.getAfter().add(first);
			last.getAfter().add(between);
		}
		Step after = step("after", clerk);
		after.getAfter().addAll(List.of(first, last));

		everythingStandsWhereItCanBeRead(picture());
	}

	@Test
	void aProcedureWithoutStepsIsALaneOfItsOwner() {
		procedure.setOwner(clerk.getAgency());

		assertThat(picture().lanes()).extracting(Picture.Lane::name).containsExactly("Agency office");
		assertThat(picture().boxes()).isEmpty();
	}

	@Test
	void everyProcedureOfTheSampleCanBeReadInEachLanguage(@TempDir Path folder) throws Exception {
		Catalogue kenya = KenyaSample.in(folder);
		for (String language : List.of("en", "fr", "sw"))
			for (Procedure each : kenya.all(Procedure.class))
				everythingStandsWhereItCanBeRead(Pictures.of(each, List.of(language)));
	}

	@Test
	void theSvgIsWellFormedAndSaysWhatItShows() throws Exception {
		step("one", clerk).getName().get(0).setValue("Triage <all> & more");

		String svg = Svg.of(picture());

		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
		assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("Counting");
		assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).contains("Triage <all> & more");
	}

	/** Boxes stand in their lanes, apart from each other, hold their texts, and no arrow runs through one or leaves the picture. */
	private static void everythingStandsWhereItCanBeRead(Picture picture) {
		List<String> faults = new ArrayList<>();
		for (Box box : picture.boxes()) {
			Area lane = picture.lanes().get(box.lane()).area();
			if (box.area().x() < lane.x() || box.area().x() + box.area().width() > lane.x() + lane.width()
					|| box.area().y() + box.area().height() > picture.height() || box.area().y() < picture.lanes().get(0).head().height())
				faults.add(box.name() + " leaves its lane");
			picture.boxes().stream().filter(other -> other != box && meet(box.area(), other.area()))
					.forEach(other -> faults.add(box.name() + " lies on " + other.name()));
			box.lines().stream().filter(line -> line.at().y() > box.area().y() + box.area().height())
					.forEach(line -> faults.add(line.text() + " leaves its box"));
			for (Arrow arrow : picture.arrows())
				for (int leg = 1; leg < arrow.points().size(); leg++)
					if (runsThrough(arrow.points().get(leg - 1), arrow.points().get(leg), box.area()))
						faults.add("an arrow runs through " + box.name());
		}
		for (Arrow arrow : picture.arrows())
			for (Point point : arrow.points())
				if (point.x() < 0 || point.x() > picture.width() || point.y() < 0 || point.y() > picture.height())
					faults.add("an arrow leaves the picture");
		assertThat(faults).as(picture.title()).isEmpty();
	}

	private static boolean meet(Area one, Area other) {
		return one.x() < other.x() + other.width() && other.x() < one.x() + one.width() && one.y() < other.y() + other.height()
				&& other.y() < one.y() + one.height();
	}

	private static boolean runsThrough(Point from, Point to, Area area) {
		return Math.max(from.x(), to.x()) > area.x() && Math.min(from.x(), to.x()) < area.x() + area.width()
				&& Math.max(from.y(), to.y()) > area.y() && Math.min(from.y(), to.y()) < area.y() + area.height();
	}

	private Picture picture() {
		return Pictures.of(procedure, ENGLISH);
	}

	private Box box(Step step) {
		return picture().of(step.getId()).orElseThrow();
	}

	private Step step(String id, Role role) {
		Step step = named(MAKE.createStep(), "sop." + id, "Step " + id);
		Assignment assignment = MAKE.createAssignment();
		assignment.setRole(role);
		assignment.setResponsibility(Responsibility.RESPONSIBLE);
		step.getAssignments().add(assignment);
		procedure.getSteps().add(step);
		return step;
	}

	private static Role role(String agency) {
		Agency owner = named(MAKE.createAgency(), agency, "Agency " + agency);
		Role role = named(MAKE.createRole(), agency + ".officer", "Officer");
		owner.getRoles().add(role);
		return role;
	}

	private static <T extends LifecycleElement> T named(T element, String id, String name) {
		element.setId(id);
		element.getName().add(Texts.text("en", name, null));
		return element;
	}
}

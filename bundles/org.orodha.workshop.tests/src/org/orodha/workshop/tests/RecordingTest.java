// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.catalogue.FolderStorage;
import org.orodha.core.catalogue.Sample;
import org.orodha.core.findings.ImportException;
import org.orodha.model.DataSource;
import org.orodha.model.Dataset;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Role;
import org.orodha.workshop.author.CoursePlugin;
import org.orodha.workshop.author.NewExercise;
import org.orodha.workshop.author.Recording;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.CourseFile;
import org.orodha.workshop.course.ExerciseStep;
import org.orodha.workshop.course.Verification;
import org.orodha.workshop.course.Verification.Claim;

/** A trainer makes a course by doing its exercise. */
class RecordingTest {

	private static final NewExercise EXERCISE = new NewExercise("find-steward", "kenya-undelivered", 15, "Find the steward", "Somebody has to answer.");

	@TempDir
	private Path folder;
	private Path work;
	private Path course;
	private Catalogue catalogue;

	@BeforeEach
	void theAuthorOpensASample() throws CatalogueException {
		work = folder.resolve("work");
		course = folder.resolve("uganda");
		Sample.installed().stream().filter(sample -> sample.id().equals(EXERCISE.base())).findFirst().orElseThrow().copyTo(new FolderStorage(work));
		catalogue = Catalogue.open(new FolderStorage(work), new NullProgressMonitor());
	}

	private void set(Object value) throws CatalogueException {
		DataSource source = catalogue.require(DataSource.class, "dis.permits");
		catalogue.execute(value == null ? Commands.set(catalogue, source, Literals.DATA_SOURCE__STEWARD, null)
				: Commands.set(catalogue, source, Literals.DATA_SOURCE__STEWARD, value));
		catalogue.save(new NullProgressMonitor());
	}

	private void step(String id, String title) throws Exception {
		Recording.open(course, EXERCISE.id()).orElseThrow().step(id, title, "", work, new NullProgressMonitor());
	}

	private List<Claim> prove() throws IOException, ImportException {
		Course made = CourseFile.read(course.resolve("course.xml"));
		return new Verification(made, folder).prove(made.exercises().getFirst(), new NullProgressMonitor());
	}

	@Test
	void whatTheAuthorDoesIsAnExerciseThatHolds() throws Exception {
		set(null);
		Recording.begin(course, EXERCISE, work);
		set(catalogue.require(Role.class, "dis.data-officer"));
		step("steward", "Name the steward");
		Dataset unneeded = catalogue.all(Dataset.class).stream().filter(dataset -> catalogue.referencesTo(dataset).isEmpty()).findFirst().orElseThrow();
		String gone = unneeded.getId();
		catalogue.execute(Commands.delete(catalogue, unneeded));
		catalogue.save(new NullProgressMonitor());
		step("tidy", "Take out what nobody uses");

		assertThat(prove()).isNotEmpty().allSatisfy(claim -> assertThat(claim.holds()).as(claim.text()).isTrue());
		ExerciseStep steward = CourseFile.read(course.resolve("course.xml")).exercises().getFirst().steps().getFirst();
		assertThat(steward.goTo()).isEqualTo("element:dis.permits");
		assertThat(steward.hint(3)).contains("Data officer");
		assertThat(steward.hint(1)).doesNotContain("Data officer");
		assertThat(Files.readString(course.resolve("course.xml"))).contains("query=\"data-source#dis.permits/steward\" each=\"dis.data-officer\"", gone);
	}

	@Test
	void aStepInWhichNothingWasChangedIsRefusedAndLeavesNothing() throws Exception {
		Recording.begin(course, EXERCISE, work);

		assertThatThrownBy(() -> step("nothing", "Nothing")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Nothing that can be checked");
		assertThat(course.resolve("find-steward/nothing")).doesNotExist();
		assertThat(course.resolve("course.xml")).doesNotExist();
	}

	@Test
	void whereTheAuthorBrokeTheCourseNothingIsAdded() throws Exception {
		set(null);
		Recording.begin(course, EXERCISE, work);
		set(catalogue.require(Role.class, "dis.data-officer"));
		step("steward", "Name the steward");
		Path texts = course.resolve("course.properties");
		Files.writeString(texts, Files.readString(texts).replace("find-steward.goal", "find-steward.gaol"));
		String before = Files.readString(course.resolve("course.xml"));
		set(catalogue.require(Role.class, "drs.data-officer"));

		assertThatThrownBy(() -> step("again", "Again")).isInstanceOf(ImportException.class).hasMessageContaining("find-steward.goal");
		assertThat(course.resolve("course.xml")).hasContent(before);
		assertThat(course.resolve("find-steward/again")).doesNotExist();

		Files.writeString(texts, Files.readString(texts).replace("find-steward.gaol", "find-steward.goal"));
		step("again", "Again");
		assertThat(CourseFile.read(course.resolve("course.xml")).exercises().getFirst().steps()).hasSize(2);
	}

	@Test
	void identifiersAndSamplesThatCannotBeAreNamed() throws Exception {
		assertThatThrownBy(() -> Recording.begin(course, new NewExercise("Find It", "kenya", 1, "x", ""), work)).hasMessageContaining("‘Find It’");
		assertThatThrownBy(() -> Recording.begin(course, new NewExercise("find", "rwanda", 1, "x", ""), work)).hasMessageContaining("kenya-undelivered");
		assertThatThrownBy(() -> Recording.begin(course, EXERCISE, folder)).hasMessageContaining("no catalogue");
	}

	@Test
	void theCourseIsPackedAsAPluginWithoutWhatTheRecordingKeeps() throws Exception {
		set(null);
		Recording.begin(course, EXERCISE, work);
		set(catalogue.require(Role.class, "dis.data-officer"));
		step("steward", "Name the steward");
		Path jar = folder.resolve("uganda.jar");

		new CoursePlugin(course.resolve("course.xml"), "1.2.0", "Trainers of Uganda").write(jar);

		try (JarFile plugin = new JarFile(jar.toFile())) {
			assertThat(plugin.getManifest().getMainAttributes().getValue("Bundle-SymbolicName")).isEqualTo("course.uganda;singleton:=true");
			Set<String> entries = plugin.stream().map(Object::toString).collect(Collectors.toSet());
			assertThat(entries).contains("plugin.xml", "plugin.properties", "course/course.xml", "course/course.properties",
					"course/find-steward/start/dis/data-source/dis.permits.orodha", "course/find-steward/steward/dis/data-source/dis.permits.orodha")
					.noneMatch(entry -> entry.contains(".recording"));
		}
	}
}

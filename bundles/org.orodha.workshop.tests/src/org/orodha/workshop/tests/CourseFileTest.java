// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.workshop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orodha.core.findings.ImportException;
import org.orodha.workshop.course.Course;
import org.orodha.workshop.course.CourseFile;

/** A course is read from its file, and what is wrong with it is told with its line. */
class CourseFileTest {

	private static final String TEXTS = """
			name=Stewards
			description=Who answers for what
			stewards.name=Find the steward
			stewards.goal=One is missing
			stewards.notes=It is that of permits
			stewards.find.title=Find it
			stewards.find.text=Look in the table
			stewards.find.hint.1=A register
			stewards.find.hint.2=Of DIS
			stewards.find.hint.3=dis.permits
			stewards.find.1.good=There it is
			stewards.find.1.not-yet=Not yet
			""";
	private static final String COURSE = """
			<course id="tiny" languages="en fr" day="2026-11-16">
			   <exercise id="stewards" base="kenya-undelivered" minutes="20">
			      <step id="find" goTo="element:dis.permits">
			         <expect query="data-source#dis.permits/steward" points="2"/>
			         <solution/>
			      </step>
			   </exercise>
			</course>
			""";

	private final Locale before = Locale.getDefault();

	@TempDir
	private Path folder;

	@BeforeEach
	void writeTexts() throws IOException {
		Files.writeString(folder.resolve("course.properties"), TEXTS);
		Files.writeString(folder.resolve("course_fr.properties"), TEXTS.replace("name=Stewards", "name=Responsables"));
	}

	@AfterEach
	void restoreLanguage() {
		Locale.setDefault(before);
	}

	@Test
	void itSpeaksTheReadersLanguage() throws Exception {
		Course course = read(COURSE);

		Locale.setDefault(Locale.FRENCH);
		assertThat(course.name()).isEqualTo("Responsables");
		Locale.setDefault(Locale.JAPANESE);
		assertThat(course.name()).isEqualTo("Stewards");
		assertThat(course.points()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<expect | <expct | 4 | expect, sound, solution", "points=\"2\" | points=\"two\" | 4 | found ‘two’",
			"steward\" | stewart\" | 4 | steward", "data-source#dis | datasource#dis | 4 | data-source",
			"minutes=\"20\" | length=\"20\" | 2 | minutes", "minutes=\"20\" | minutes=\"20\" mute=\"OR-0031 OR-9999\" | 2 | OR-9999", "element:dis.permits | dis.permits | 3 | element:ID", "2026-11-16 | tomorrow | 1 | 2026-11-16",
			"<solution/> | <solution><put folder=\"nowhere\"/></solution> | 5 | nowhere", "step id=\"find\" | step id=\"seek\" | 3 | stewards.seek.title",
			"</exercise> | </exercize> | 7 | exercise" })
	void whatIsWrongIsToldWithItsLine(String right, String wrong, int line, String told) {
		assertThatThrownBy(() -> read(COURSE.replace(right, wrong))).isInstanceOfSatisfying(ImportException.class, failure -> {
			assertThat(failure.finding().place().file()).endsWith("course.xml");
			assertThat(failure.finding().place().row()).isEqualTo(line);
			assertThat(failure.getMessage()).contains(told);
		});
	}

	@Test
	void aTextThatIsMissingInOneLanguageIsToldWithItsFile() throws IOException {
		Files.writeString(folder.resolve("course_fr.properties"), TEXTS.replaceFirst("stewards.find.hint.2=.*", ""));

		assertThatThrownBy(() -> read(COURSE)).hasMessageContaining("stewards.find.hint.2").hasMessageContaining("course_fr.properties");
	}

	private Course read(String content) throws IOException, ImportException {
		return CourseFile.read(Files.writeString(folder.resolve("course.xml"), content));
	}
}

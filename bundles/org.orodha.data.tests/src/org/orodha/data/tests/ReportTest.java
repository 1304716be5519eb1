// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.data.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.orodha.data.report.HtmlReport;
import org.orodha.data.report.JsonReport;
import org.orodha.data.report.Letter;
import org.orodha.data.report.ReportSubject;
import org.orodha.data.report.SarifReport;
import org.orodha.data.report.XlsxReport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ReportTest {

	private static final ReportSubject SUBJECT = new ReportSubject("Entries & exits", "dis.entries.2026-q1", "2026-Q1", "DIS",
			List.of(new ReportSubject.File("entries.csv", 4321, "cd".repeat(32))), List.of("2026-04-02, Njeri: a court asked"));

	@Test
	void aReportIsReadBackAsItWasWritten() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		JsonReport.write(Reports.faulty(), out);

		assertThat(JsonReport.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(Reports.faulty());
		assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"verdict\" : \"faulty\"", "\"errors\" : 2", "\"line\" : 3");
	}

	@Test
	void whatPassedWithoutAnInstrumentIsInEveryReport() throws IOException {
		ByteArrayOutputStream json = new ByteArrayOutputStream();
		JsonReport.write(Reports.faulty(), SUBJECT, json);

		assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"overrides\" : [ \"2026-04-02, Njeri: a court asked\" ]");
		assertThat(JsonReport.read(new ByteArrayInputStream(json.toByteArray()))).isEqualTo(Reports.faulty());
		assertThat(html(Locale.ENGLISH)).contains("Let pass without an instrument", "Njeri: a court asked");
		StringWriter sarif = new StringWriter();
		SarifReport.write(Reports.faulty(), SUBJECT, "1.0.0", sarif);
		JsonNode run = new ObjectMapper().readTree(sarif.toString()).at("/runs/0");
		assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
				.endsWith("2026-04-02, Njeri: a court asked");
		assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText()).isEqualTo("entries.csv");
		Letter letter = Letter.write(Reports.faulty(), SUBJECT, (rule, language) -> Optional.empty(), null, null, Locale.FRENCH,
				LocalDate.of(2026, 4, 3));
		assertThat(letter.text()).contains("Passé sans instrument\n   - 2026-04-02, Njeri: a court asked\n");
		assertThat(letter.html()).contains("<li>2026-04-02, Njeri: a court asked</li>");
	}

	@Test
	void whatIsNoReportIsSaidSo() {
		assertThatThrownBy(() -> read("{}")).isInstanceOf(IOException.class).hasMessageContaining("not the report of a check");
		assertThatThrownBy(() -> read("{\"format\":\"orodha-check-report\",\"version\":1}"))
				.isInstanceOf(IOException.class).hasMessageContaining("incomplete or damaged");
	}

	@Test
	void thePageTellsEverythingAndRunsNothing() throws IOException {
		String page = html(Locale.ENGLISH);

		assertThat(page).contains("lang=\"en\"", "Entries &amp; exits, 2026-Q1", "With errors: the data has to be corrected", "1,234",
				"&lt;b&gt;male&lt;/b&gt;", "OD-0107", "SDMX cross-domain code lists", "(empty)", "width:100%", "width:33%",
				"There is no earlier delivery", "Compared with", "@year-before: entries-2025-q1", "ab".repeat(32), "cd".repeat(32)).doesNotContain("<b>", "<script", "http://", "src=")
				.doesNotContain("null").contains("http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'");
	}

	@Test
	void thePageIsInTheReadersLanguage() throws IOException {
		assertThat(html(Locale.FRENCH)).contains("lang=\"fr\"", "Rapport de contrôle", "Avec erreurs");
		assertThat(html(Locale.of("sw"))).contains("lang=\"sw\"", "Ripoti ya ukaguzi");
		assertThat(html(Locale.GERMAN)).contains("lang=\"en\"", "Report of a check");
	}

	@Test
	void theWorkbookHoldsTextsAsTextsAndNoFormulas() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		XlsxReport.write(Reports.faulty(), SUBJECT, Locale.ENGLISH, out);

		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Summary", "Rules", "Examples");
			List<Row> rules = workbook.findSheet("Rules").orElseThrow().read();
			assertThat(rules.get(1).getCellText(1)).isEqualTo("OD-0107");
			assertThat(rules.get(1).getCell(4).asNumber()).isEqualByComparingTo("2");
			List<Row> examples = workbook.findSheet("Examples").orElseThrow().read();
			assertThat(examples).hasSize(4);
			assertThat(examples.get(2).getCell(4).getType()).isEqualTo(CellType.STRING);
			assertThat(examples.get(2).getCellText(4)).isEqualTo("'=1+1");
		}
	}

	private static String html(Locale language) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		HtmlReport.write(Reports.faulty(), SUBJECT, language, out);
		return out.toString(StandardCharsets.UTF_8).replace("http://www.w3.org/1999/xhtml", "");
	}

	private static void read(String json) throws IOException {
		JsonReport.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orodha.exchange.tests.Exchange.export;
import static org.orodha.exchange.tests.Exchange.kenya;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.exchange.Audience;
import org.orodha.core.exchange.ExportReport;
import org.orodha.model.Flow;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Variable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Flows of the sample as data contracts. What the standard allows, this test says in its own words, from its documentation. */
class OdcsTest {

	private static final String BORDER = "flow.dis-ncm.border-tables";
	private static final Set<String> TYPES = Set.of("string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean");

	@TempDir
	Path folder;
	private Catalogue kenya;

	@BeforeEach
	void open() throws Exception {
		kenya = kenya(folder.resolve("kenya"));
	}

	@Test
	void aContractSaysWhatGoesToWhomAndOnWhichTerms() throws Exception {
		Map<String, Object> contract = written(BORDER);

		assertThat(contract).containsEntry("apiVersion", "v3.1.0").containsEntry("kind", "DataContract").containsEntry("id", BORDER)
				.containsEntry("status", "active").doesNotContainKeys("servers", "price");
		assertThat(object(contract, "description").get("purpose").toString()).startsWith("To compile the migration profile");
		assertThat(terms(contract)).containsEntry("recipient", "ncm").containsEntry("onwardTransfer", "aggregates")
				.containsEntry("safeguards", List.of("disclosure-control", "encryption-in-transfer", "access-control"));
		assertThat(terms(contract).get("legalInstrument").toString()).contains("DIS");
		assertThat((List<?>) terms(contract).get("articles")).hasSize(1);
	}

	@Test
	void itDescribesTheColumnsOfItsDatasets() throws Exception {
		Variable quarter = kenya.require(Flow.class, BORDER).getDatasets().getFirst().getVariables().getFirst();
		kenya.execute(Commands.set(kenya, quarter, Literals.VARIABLE__KEY, true));
		List<Map<String, Object>> tables = list(written(BORDER), "schema");

		assertThat(tables).extracting(table -> table.get("name")).containsExactly("dis.border-system.entries-quarterly",
				"dis.border-system.exits-quarterly");
		assertThat(list(tables.getFirst(), "properties")).hasSameSizeAs(kenya.require(Flow.class, BORDER).getDatasets().getFirst().getVariables())
				.anySatisfy(column -> assertThat(column).containsEntry("logicalType", "integer"))
				.anySatisfy(column -> assertThat(column).containsEntry("primaryKey", true).containsEntry("name", "quarter"))
				.allSatisfy(column -> assertThat(column).containsKey("classification"));
	}

	@Test
	void itNamesPeopleWithTheirPartsAndWhenTheDataAreDue() throws Exception {
		Map<String, Object> contract = written(BORDER);

		assertThat(list(object(contract, "team"), "members")).isNotEmpty()
				.allSatisfy(member -> assertThat(member).containsKeys("username", "name", "role"));
		assertThat(list(contract, "roles")).extracting(role -> role.get("access")).contains("write", "read");
		assertThat(list(contract, "slaProperties")).anySatisfy(time -> assertThat(time).containsEntry("property", "frequency")
				.containsEntry("value", 3).containsEntry("unit", "mo")).anySatisfy(time -> assertThat(time.get("schedule")).isNotNull())
				.anySatisfy(time -> assertThat(time).containsEntry("property", "retention"));
		assertThat(list(contract, "support")).anySatisfy(channel -> assertThat(channel.get("url").toString()).startsWith("mailto:"));
	}

	@Test
	void everyFlowOfTheSampleIsAContractByTheStandard() throws Exception {
		for (Flow flow : kenya.all(Flow.class))
			validate(written(flow.getId()));
	}

	@Test
	void whoeverMayNotSeePeopleIsToldOfNone() throws Exception {
		export(kenya, "odcs", folder.resolve("public.yaml"), Audience.PUBLIC, "flow=" + BORDER);

		assertThat(Files.readString(folder.resolve("public.yaml"))).doesNotContainPattern("username: \\S+@");
	}

	@Test
	void textsThatLookLikeSomethingElseStayTexts() throws Exception {
		Flow flow = kenya.require(Flow.class, BORDER);
		for (String text : List.of("yes", "12", "- a", "a: b # c", "\"quoted\" \\ and\nlines", "null", "~", "2026-01-01", "{x}", "")) {
			kenya.execute(Commands.set(kenya, flow, Literals.LIFECYCLE_ELEMENT__VERSION, text));

			assertThat(written(BORDER).get("version")).isEqualTo(text.isEmpty() ? "1.0.0" : text);
		}
	}

	@Test
	void textsThatReadersOfYaml11TakeForSomethingElseAreQuoted() throws Exception {
		Flow flow = kenya.require(Flow.class, BORDER);
		for (String text : List.of("yes", "12", "2026-01-01", "12:30:45")) {
			kenya.execute(Commands.set(kenya, flow, Literals.LIFECYCLE_ELEMENT__VERSION, text));
			written(BORDER);

			assertThat(Files.readString(folder.resolve(BORDER + ".yaml"))).containsPattern("version: [\"']" + text + "[\"']");
		}
	}

	@Test
	void whatAContractCannotHoldIsTold() {
		ExportReport report = export(kenya, "odcs", folder.resolve("f.yaml"), Audience.OWN_AGENCY, "flow=" + BORDER);

		assertThat(report.losses()).anyMatch(loss -> loss.element().equals(BORDER) && loss.what().startsWith("Name"));
	}

	@SuppressWarnings("unchecked")
	private Map<String, Object> written(String flow) throws Exception {
		Path target = folder.resolve(flow + ".yaml");
		export(kenya, "odcs", target, Audience.OWN_AGENCY, "flow=" + flow);
		return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(target));
	}

	/** What ODCS 3.1 asks of a contract, as far as a flow can have it. */
	private static void validate(Map<String, Object> contract) {
		only(contract, Set.of("version", "kind", "apiVersion", "id", "name", "tenant", "tags", "status", "servers", "dataProduct", "description",
				"domain", "schema", "support", "price", "team", "roles", "slaProperties", "authoritativeDefinitions", "customProperties",
				"contractCreatedTs"), Set.of("version", "apiVersion", "kind", "id", "status"));
		assertThat(List.of("proposed", "draft", "active", "deprecated", "retired")).contains(contract.get("status").toString());
		Map<String, Object> description = object(contract, "description");
		only(description, Set.of("usage", "purpose", "limitations", "authoritativeDefinitions", "customProperties"), Set.of());
		list(description, "authoritativeDefinitions").forEach(link -> only(link, Set.of("url", "type", "description"), Set.of("url", "type")));
		list(contract, "schema").forEach(OdcsTest::table);
		list(contract, "support").forEach(
				channel -> only(channel, Set.of("channel", "url", "description", "tool", "scope", "invitationUrl", "customProperties"), Set.of("channel")));
		Map<String, Object> team = object(contract, "team");
		only(team, Set.of("name", "description", "members", "tags", "customProperties", "authoritativeDefinitions"), Set.of());
		list(team, "members").forEach(member -> {
			only(member, Set.of("username", "name", "description", "role", "dateIn", "dateOut", "replacedByUsername", "tags", "customProperties",
					"authoritativeDefinitions"), Set.of("username"));
			properties(member);
		});
		list(contract, "roles").forEach(role -> only(role,
				Set.of("role", "description", "access", "firstLevelApprovers", "secondLevelApprovers", "customProperties"), Set.of("role")));
		list(contract, "slaProperties").forEach(time -> only(time,
				Set.of("property", "value", "valueExt", "unit", "element", "driver", "description", "scheduler", "schedule"), Set.of("property", "value")));
		properties(contract);
	}

	private static void table(Map<String, Object> table) {
		only(table, Set.of("name", "physicalType", "physicalName", "description", "businessName", "authoritativeDefinitions", "tags",
				"customProperties", "logicalType", "dataGranularityDescription", "properties", "relationships", "quality"), Set.of("name"));
		assertThat(table).containsEntry("logicalType", "object");
		list(table, "properties").forEach(column -> {
			only(column, Set.of("name", "physicalType", "physicalName", "description", "businessName", "authoritativeDefinitions", "tags",
					"customProperties", "primaryKey", "primaryKeyPosition", "logicalType", "logicalTypeOptions", "required", "unique",
					"classification", "examples", "criticalDataElement", "relationships", "quality"), Set.of("name"));
			assertThat(TYPES).contains(column.get("logicalType").toString());
			options(column.get("logicalType").toString(), object(column, "logicalTypeOptions"));
			properties(column);
		});
	}

	private static void options(String type, Map<String, Object> options) {
		only(options, switch (type) {
		case "string" -> Set.of("minLength", "maxLength", "pattern", "format");
		case "date", "timestamp" -> Set.of("format", "minimum", "maximum");
		case "integer", "number" -> Set.of("minimum", "maximum", "multipleOf");
		default -> Set.of();
		}, Set.of());
		if (options.get("pattern") != null)
			Pattern.compile(options.get("pattern").toString());
		for (String bound : List.of("minimum", "maximum"))
			if (options.get(bound) != null && !type.startsWith("d"))
				assertThat(options.get(bound)).isInstanceOf(Number.class);
	}

	private static void properties(Map<String, Object> object) {
		list(object, "customProperties")
				.forEach(property -> only(property, Set.of("property", "value", "description"), Set.of("property", "value")));
	}

	private static void only(Map<String, Object> object, Set<String> allowed, Set<String> required) {
		assertThat(allowed).containsAll(object.keySet());
		assertThat(object.keySet()).containsAll(required);
		object.forEach((key, value) -> assertThat(value).as(key).isNotNull());
	}

	private static Map<String, Object> terms(Map<String, Object> contract) {
		return list(contract, "customProperties").stream()
				.collect(Collectors.toMap(property -> property.get("property").toString(), property -> property.get("value")));
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> object(Map<String, Object> object, String key) {
		return (Map<String, Object>) object.getOrDefault(key, Map.of());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> object, String key) {
		return (List<Map<String, Object>>) object.getOrDefault(key, List.of());
	}
}

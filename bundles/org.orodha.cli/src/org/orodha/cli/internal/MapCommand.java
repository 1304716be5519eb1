// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.orodha.cli.CatalogueCommand;
import org.orodha.cli.ExitCode;
import org.orodha.cli.Results;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.CatalogueException;
import org.orodha.core.mapping.Correspondence;
import org.orodha.core.mapping.MappingChanges;
import org.orodha.core.mapping.MappingSuggestion;
import org.orodha.core.mapping.MappingSuggestion.Ground;
import org.orodha.core.mapping.Suggestions;
import org.orodha.core.text.Owners;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how the codes of one list correspond to those of another and what they may correspond to, and accepts it. */
@Command(name = "map")
final class MapCommand extends CatalogueCommand {

	@Parameters(index = "0", paramLabel = "LIST", descriptionKey = "map.list")
	private String list;

	@Parameters(index = "1", paramLabel = "OTHER", descriptionKey = "map.other")
	private String other;

	@Option(names = "--by", paramLabel = "GROUND", split = ",", descriptionKey = "map.by")
	private List<String> by = List.of();

	@Option(names = "--unmatched", descriptionKey = "map.unmatched")
	private boolean unmatched;

	@Option(names = "--accept", descriptionKey = "map.accept")
	private boolean accept;

	@Option(names = "--for", paramLabel = "AGENCY", split = ",", defaultValue = "${env:ORODHA_FOR}", descriptionKey = "change.for")
	private Set<String> behalf = Set.of();

	MapCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	public Integer call() throws CatalogueException, IOException {
		List<Ground> grounds = by.stream().map(this::ground).toList();
		Catalogue catalogue = open();
		CodeList from = catalogue.require(CodeList.class, list);
		CodeList to = catalogue.require(CodeList.class, other);
		if (from == to)
			throw usage(CommandTexts.text("map.same", list));
		Correspondence present = Correspondence.of(from, to);
		List<MappingSuggestion> suggestions = Suggestions.of(catalogue, present).stream()
				.filter(suggestion -> grounds.isEmpty() || grounds.stream().anyMatch(suggestion.grounds()::contains)).toList();
		if (accept && !suggestions.isEmpty())
			requireBehalf(catalogue, from);
		tell(present, suggestions);
		if (accept && !suggestions.isEmpty()) {
			catalogue.execute(new MappingChanges(catalogue, present).accept(suggestions));
			catalogue.save(terminal().progress());
		}
		Correspondence after = Correspondence.of(from, to);
		terminal().err().println(CommandTexts.text(accept ? "map.accepted" : "map.suggested", suggestions.size()));
		terminal().err().println(CommandTexts.text("map.left", after.unmatchedSources().size(), list, after.unmatchedTargets().size(), other));
		return ExitCode.FINE;
	}

	/** Makes sure that the mappings, which belong to the list whose codes are mapped, are changed on behalf of who keeps it. */
	private void requireBehalf(Catalogue catalogue, CodeList from) {
		Optional<String> unknown = Behalf.fault(catalogue, behalf);
		if (unknown.isPresent())
			throw usage(unknown.get());
		Optional<Agency> foreign = Owners.of(from).filter(agency -> !behalf.contains(agency.getId()));
		if (foreign.isPresent())
			throw usage(CommandTexts.text("change.foreign", foreign.get().getId(), foreign.get().getId()));
	}

	private Ground ground(String name) {
		for (Ground ground : Ground.values())
			if (name(ground).equals(name))
				return ground;
		throw usage(CommandTexts.text("map.ground", name, Arrays.stream(Ground.values()).map(MapCommand::name).collect(Collectors.joining(", "))));
	}

	private static String name(Ground ground) {
		return ground.name().toLowerCase(Locale.ROOT);
	}

	private void tell(Correspondence present, List<MappingSuggestion> suggestions) throws IOException {
		Map<Code, MappingSuggestion> suggested = suggestions.stream().collect(Collectors.toMap(MappingSuggestion::source, Function.identity()));
		try (Results results = results(List.of("code", "targets", "kind", "suggested"))) {
			for (Code code : present.from().getCodes()) {
				CodeMapping mapping = present.mapping(code).orElse(null);
				MappingSuggestion suggestion = suggested.get(code);
				if (mapping == null || !unmatched)
					results.add(row(code, mapping, present.targets(code), suggestion));
			}
			for (Code code : unmatched ? present.unmatchedTargets() : List.<Code>of())
				results.add(row(null, null, List.of(code), null));
		}
	}

	private static Map<String, Object> row(Code code, CodeMapping mapping, List<Code> targets, MappingSuggestion suggestion) {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("code", code == null ? null : code.getValue());
		values.put("targets", (suggestion == null ? targets : suggestion.targets()).stream().map(Code::getValue).collect(Collectors.joining(" ")));
		values.put("kind", suggestion != null ? suggestion.kind().getLiteral()
				: mapping == null || !mapping.isSetKind() ? null : mapping.getKind().getLiteral());
		values.put("suggested", suggestion == null ? null : suggestion.grounds().stream().map(MapCommand::name).collect(Collectors.joining(" ")));
		return values;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.cli.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.cli.Terminal;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.refactor.Merge.Merged;
import org.orodha.core.refactor.Refactoring;
import org.orodha.core.refactor.Split;
import org.orodha.core.refactor.Split.Division;
import org.orodha.core.refactor.Split.Part;
import org.orodha.core.refactor.Split.Use;
import org.orodha.core.text.Kinds;
import org.orodha.core.text.Labels;
import org.orodha.model.LifecycleElement;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Splits an element into several of its kind. */
@Command(name = "split")
final class SplitCommand extends RefactorCommand {

	private static final String ALL = "all";
	private static final String NONE = "none";

	@Parameters(index = "0", paramLabel = "ID", descriptionKey = "split.id")
	private String id;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "NEW=NAME", descriptionKey = "split.parts")
	private Map<String, String> parts;

	@Option(names = "--value", paramLabel = "NEW=VALUE", descriptionKey = "split.value")
	private Map<String, String> values = Map.of();

	@Option(names = "--lead", paramLabel = "WHICH=NEW[,NEW]", descriptionKey = "split.lead")
	private Map<String, String> leading = Map.of();

	@Option(names = "--without", paramLabel = "FEATURE", split = ",", descriptionKey = "split.without")
	private List<String> without = List.of();

	@Option(names = "--deprecate", descriptionKey = "split.deprecate")
	private boolean deprecate;

	SplitCommand(Terminal terminal) {
		super(terminal);
	}

	@Override
	Refactoring workedOut(Catalogue catalogue) {
		LifecycleElement element = catalogue.require(LifecycleElement.class, id);
		String language = catalogue.languages().get(0);
		values.keySet().forEach(this::place);
		List<Part> made = parts.entrySet().stream()
				.map(part -> new Part(part.getKey(), Map.of(language, part.getValue()), values.get(part.getKey()))).toList();
		return Split.of(catalogue, element,
				new Division(made, left(element), deprecate ? Merged.DEPRECATED : Merged.DELETED, leading(catalogue, element)));
	}

	private Set<EStructuralFeature> left(LifecycleElement element) {
		Map<String, EStructuralFeature> held = new LinkedHashMap<>();
		Split.features(element).forEach(feature -> held.put(Kinds.kebab(feature.getName()), feature));
		for (String name : without)
			if (!held.containsKey(name))
				throw new IllegalArgumentException(CommandTexts.text("split.feature", id, name, String.join(", ", held.keySet())));
		return without.stream().map(held::get).collect(Collectors.toSet());
	}

	private Map<Use, List<Integer>> leading(Catalogue catalogue, LifecycleElement element) {
		List<Use> uses = Split.uses(catalogue, element);
		for (String which : leading.keySet())
			if (uses.stream().noneMatch(use -> names(use).anyMatch(which::equals)) && !which.equals(ALL))
				throw new IllegalArgumentException(CommandTexts.text("split.which", which, id, uses.stream().flatMap(SplitCommand::names)
						.filter(name -> !name.equals(ALL)).distinct().sorted().collect(Collectors.joining(", "))));
		Map<Use, List<Integer>> wanted = new HashMap<>();
		for (Use use : uses)
			names(use).filter(leading::containsKey).findFirst().ifPresent(which -> wanted.put(use, places(leading.get(which))));
		return wanted;
	}

	/** How a use can be named, what means the fewest first. */
	private static Stream<String> names(Use use) {
		return Stream.of(Labels.id(use.element()), Kinds.name(use.element().eClass()), ALL);
	}

	private List<Integer> places(String wanted) {
		return wanted.equals(NONE) ? List.of() : Stream.of(wanted.split(",")).map(this::place).distinct().toList();
	}

	private int place(String part) {
		int place = List.copyOf(parts.keySet()).indexOf(part);
		if (place < 0)
			throw new IllegalArgumentException(CommandTexts.text("split.part", part, String.join(", ", parts.keySet())));
		return place;
	}
}

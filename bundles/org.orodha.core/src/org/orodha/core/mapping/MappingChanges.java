// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Commands;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Messages;
import org.orodha.model.Code;
import org.orodha.model.CodeMapping;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/**
 * The changes of how the codes of one list correspond to those of another, each as one command that can be undone. They hold as
 * long as nothing else changes the mappings.
 *
 * @since 1.0
 */
public final class MappingChanges {

	private static final Messages MESSAGES = Messages.of(MappingChanges.class);

	private final Catalogue catalogue;
	private final Correspondence present;

	/** @param present how the lists correspond now */
	public MappingChanges(Catalogue catalogue, Correspondence present) {
		this.catalogue = catalogue;
		this.present = present;
	}

	/** How a code would most likely correspond to others, by their number and by what corresponds to them already. */
	public MappingKind likely(Code source, Collection<Code> targets) {
		if (targets.isEmpty())
			return MappingKind.NONE;
		if (targets.size() > 1)
			return MappingKind.SPLIT;
		return present.sources(targets.iterator().next()).stream().allMatch(other -> other == source) ? MappingKind.EQUIVALENT
				: MappingKind.PART_OF;
	}

	/**
	 * Maps a code to codes of the other list, in place of what it was mapped to there.
	 *
	 * @param targets none where the code has no counterpart
	 */
	public Command map(Code source, Collection<Code> targets, MappingKind kind) {
		return new CompoundCommand(0, MESSAGES.text("map.label", named(source)), changes(source, targets, kind));
	}

	/** Maps codes as it is suggested. */
	public Command accept(Collection<MappingSuggestion> suggestions) {
		List<Command> steps = new ArrayList<>();
		List<CodeMapping> added = new ArrayList<>();
		for (MappingSuggestion suggestion : suggestions)
			if (present.mapping(suggestion.source()).isPresent())
				steps.addAll(changes(suggestion.source(), suggestion.targets(), suggestion.kind()));
			else
				added.add(mapping(suggestion.source(), suggestion.targets(), suggestion.kind()));
		if (!added.isEmpty())
			steps.add(adding(added));
		return new CompoundCommand(0, MESSAGES.text("accept.label", suggestions.size(), named(present.from())), steps);
	}

	/** Takes from codes what they are mapped to in the other list, and that they have no counterpart. */
	public Command clear(Collection<Code> sources) {
		return new CompoundCommand(0, MESSAGES.text("clear.label", sources.size(), named(present.from())),
				sources.stream().flatMap(source -> clearing(source).stream()).toList());
	}

	private String named(IdentifiedElement element) {
		return Labels.of(element, catalogue.readingLanguages());
	}

	private List<Command> changes(Code source, Collection<Code> targets, MappingKind kind) {
		List<Command> steps = new ArrayList<>();
		List<CodeMapping> own = mappings(source);
		if (own.isEmpty() || !elsewhere(own.getFirst()).isEmpty()) {
			steps.addAll(clearing(source));
			steps.add(adding(List.of(mapping(source, targets, kind))));
			return steps;
		}
		CodeMapping kept = own.getFirst();
		List<Code> wanted = targets.stream().distinct().toList();
		if (!kept.getTargets().equals(wanted))
			steps.add(Commands.set(catalogue, kept, Literals.CODE_MAPPING__TARGETS, wanted));
		steps.add(Commands.set(catalogue, kept, Literals.CODE_MAPPING__KIND, kind));
		own.stream().skip(1).forEach(other -> steps.add(taking(other)));
		return steps;
	}

	private List<Command> clearing(Code source) {
		return mappings(source).stream().map(this::taking).toList();
	}

	/** Takes the other list's codes out of a mapping; one that leads nowhere else is removed. */
	private Command taking(CodeMapping mapping) {
		List<Code> rest = elsewhere(mapping);
		return rest.isEmpty() ? RemoveCommand.create(catalogue.editingDomain(), present.from(), Literals.CODE_LIST__MAPPINGS, mapping)
				: Commands.set(catalogue, mapping, Literals.CODE_MAPPING__TARGETS, rest);
	}

	private List<Code> elsewhere(CodeMapping mapping) {
		return mapping.getTargets().stream().filter(code -> code.getCodeList() != present.to()).toList();
	}

	/** What maps a code to the other list or to nothing. */
	private List<CodeMapping> mappings(Code source) {
		return present.from().getMappings().stream().filter(mapping -> mapping.getSource() == source)
				.filter(mapping -> mapping.getTargets().isEmpty()
						|| mapping.getTargets().stream().anyMatch(code -> code.getCodeList() == present.to()))
				.toList();
	}

	private Command adding(List<CodeMapping> mappings) {
		return AddCommand.create(catalogue.editingDomain(), present.from(), Literals.CODE_LIST__MAPPINGS, mappings);
	}

	private static CodeMapping mapping(Code source, Collection<Code> targets, MappingKind kind) {
		CodeMapping mapping = ModelFactory.eINSTANCE.createCodeMapping();
		mapping.setSource(source);
		mapping.getTargets().addAll(targets);
		mapping.setKind(kind);
		return mapping;
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.orodha.core.catalogue.CatalogueCopy;
import org.orodha.core.mapping.Correspondence;
import org.orodha.core.mapping.MappingChanges;
import org.orodha.core.mapping.MappingSuggestion;
import org.orodha.core.mapping.Suggestions;
import org.orodha.core.text.NaturalOrder;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;
import org.orodha.ui.OpenCatalogue;

/** How the codes of a list stand to those of another as it is now, and what is done about it. */
final class MappingWork {

	private final OpenCatalogue catalogue;
	private final Correspondence present;
	private Map<Code, MappingSuggestion> suggestions = Map.of();

	MappingWork(OpenCatalogue catalogue, CodeList from, CodeList to) {
		this.catalogue = catalogue;
		present = Correspondence.of(from, to);
	}

	/** What a copy of the catalogue suggests of the lists. */
	List<MappingSuggestion> suggestions(CatalogueCopy copy) {
		Correspondence copied = Correspondence.of((CodeList) copy.of(present.from()), (CodeList) copy.of(present.to()));
		return Suggestions.of(copy.catalogue(), copied).stream().map(found -> new MappingSuggestion((Code) copy.original(found.source()),
				found.targets().stream().map(target -> (Code) copy.original(target)).toList(), found.kind(), found.grounds())).toList();
	}

	/** Until something is suggested anew, what was suggested before for codes that are still to be mapped. */
	void suggestAs(MappingWork before) {
		if (before == null || before.present.from() != present.from() || before.present.to() != present.to())
			return;
		Set<Code> open = new HashSet<>(present.unmatchedSources());
		Set<Code> free = new HashSet<>(present.unmatchedTargets());
		suggest(before.suggestions.values().stream().filter(found -> open.contains(found.source()))
				.filter(found -> found.kind() != MappingKind.EQUIVALENT || free.containsAll(found.targets())).toList());
	}

	void suggest(List<MappingSuggestion> found) {
		suggestions = found.stream().collect(Collectors.toMap(MappingSuggestion::source, Function.identity()));
	}

	/** The lists that a list can be mapped to: those it is mapped to first, then those mapped to it, then the others by name. */
	static List<CodeList> others(OpenCatalogue catalogue, CodeList from) {
		Set<CodeList> others = new LinkedHashSet<>(Correspondence.mappedLists(from));
		List<CodeList> all = new ArrayList<>(catalogue.catalogue().all(CodeList.class));
		all.sort(Comparator.comparing(catalogue::label, NaturalOrder.ofNames()));
		all.stream().filter(list -> Correspondence.mappedLists(list).contains(from)).forEach(others::add);
		others.addAll(all);
		others.remove(from);
		return List.copyOf(others);
	}

	Correspondence present() {
		return present;
	}

	Optional<MappingSuggestion> suggestion(Code source) {
		return Optional.ofNullable(suggestions.get(source));
	}

	int suggested() {
		return suggestions.size();
	}

	/** The codes of the other list that a code corresponds to, or may correspond to. */
	List<Code> counterparts(Code source) {
		return suggestion(source).map(MappingSuggestion::targets).orElseGet(() -> present.targets(source));
	}

	Optional<MappingKind> kind(Code source) {
		return present.mapping(source).filter(CodeMapping::isSetKind).map(CodeMapping::getKind);
	}

	/** Maps each of some codes to the same ones. */
	void match(List<Code> sources, List<Code> targets) {
		MappingChanges changes = changes();
		execute(sources.stream().map(source -> changes.map(source, targets,
				sources.size() > 1 && targets.size() == 1 ? MappingKind.PART_OF : changes.likely(source, targets))).toList());
	}

	/** Says of codes how they correspond. */
	void kind(List<Code> sources, MappingKind kind) {
		MappingChanges changes = changes();
		execute(sources.stream().map(source -> changes.map(source, present.targets(source), kind)).toList());
	}

	/** Says of codes that nothing corresponds to them. */
	void none(List<Code> sources) {
		MappingChanges changes = changes();
		execute(sources.stream().map(source -> changes.map(source, List.of(), MappingKind.NONE)).toList());
	}

	void clear(List<Code> sources) {
		catalogue.execute(changes().clear(sources));
	}

	/** Accepts what is suggested for codes. */
	void accept(Collection<Code> sources) {
		catalogue.execute(changes().accept(sources.stream().map(suggestions::get).filter(suggestion -> suggestion != null).toList()));
	}

	void acceptAll() {
		accept(present.unmatchedSources());
	}

	private MappingChanges changes() {
		return new MappingChanges(catalogue.catalogue(), present);
	}

	private void execute(List<Command> commands) {
		catalogue.execute(commands.size() == 1 ? commands.getFirst() : new CompoundCommand(0, commands.getFirst().getLabel(), commands));
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.skos.sssom;

import java.util.List;
import java.util.Optional;

import org.orodha.core.text.Labels;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;

/** The mappings of a list that is being changed. */
record MappingsOfList(CodeList list) {

	/** @param target null where nothing corresponds */
	void add(Code source, Relation relation, Code target) {
		List<CodeMapping> own = list.getMappings().stream()
				.filter(mapping -> mapping.getSource() != null && Labels.id(mapping.getSource()).equals(source.getId())).toList();
		if (target == null)
			addWithout(source, own);
		else if (own.stream().noneMatch(mapping -> isOf(mapping, target) && (relation.equals(Relation.OPEN) || relation.equals(Relation.of(mapping)))))
			add(source, relation.kind(), target, own);
	}

	private void addWithout(Code source, List<CodeMapping> own) {
		if (own.stream().noneMatch(mapping -> mapping.isSetKind() && mapping.getKind() == MappingKind.NONE))
			made(source).setKind(MappingKind.NONE);
	}

	/** What nobody told the kind of is told it. */
	private void add(Code source, Optional<MappingKind> kind, Code target, List<CodeMapping> own) {
		own.stream().filter(mapping -> !mapping.isSetKind()).forEach(mapping -> {
			mapping.getTargets().removeIf(code -> Labels.id(code).equals(target.getId()));
			if (mapping.getTargets().isEmpty())
				list.getMappings().remove(mapping);
		});
		CodeMapping mapping = own.stream().filter(list.getMappings()::contains).filter(each -> isBeside(each, kind, target)).findFirst()
				.orElseGet(() -> made(source));
		kind.ifPresent(mapping::setKind);
		mapping.getTargets().add(target);
	}

	private static boolean isOf(CodeMapping mapping, Code target) {
		return mapping.getTargets().stream().anyMatch(code -> Labels.id(code).equals(target.getId()));
	}

	private static boolean isBeside(CodeMapping mapping, Optional<MappingKind> kind, Code target) {
		Optional<MappingKind> present = mapping.isSetKind() ? Optional.of(mapping.getKind()) : Optional.empty();
		return present.equals(kind) && mapping.getTargets().stream().allMatch(code -> code.getCodeList() == target.getCodeList());
	}

	private CodeMapping made(Code source) {
		CodeMapping made = ModelFactory.eINSTANCE.createCodeMapping();
		made.setSource(source);
		list.getMappings().add(made);
		return made;
	}
}

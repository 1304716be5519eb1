// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.structure;


import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.text.Texts;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.CodeMapping;
import org.orodha.model.Dataset;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.MappingKind;
import org.orodha.model.ModelFactory;
import org.orodha.model.TextState;
import org.orodha.tables.description.ValueCount;
import org.orodha.tables.description.Words;

/** Makes draft code lists of the values that columns have; somebody has to say what the codes mean. */
final class NewLists {

	private final Catalogue catalogue;
	private final Dataset dataset;
	private final FreeIds lists;

	NewLists(Catalogue catalogue, Dataset dataset) {
		this.catalogue = catalogue;
		this.dataset = dataset;
		lists = new FreeIds(catalogue);
	}

	/** The identifier of the list for a column. */
	String id(String column) {
		return lists.of(Ids.slug("cl." + dataset.getId().substring(dataset.getId().lastIndexOf('.') + 1) + "-" + Ids.slug(column)));
	}

	/** Gives a new list the values of a column as codes, and says which codes of another list these mean. */
	void fill(CodeList list, Conclusion conclusion) {
		Facts column = conclusion.facts();
		String language = catalogue.languages().get(0);
		list.getName().add(Texts.text(language, Words.label(column.name()), TextState.ORIGINAL));
		list.setStatus(LifecycleStatus.DRAFT);
		if (dataset.getSource() != null)
			list.setOwner(dataset.getSource().getOwner());
		FreeIds ids = new FreeIds();
		column.different().stream().map(ValueCount::value).sorted().forEach(value -> {
			Code code = ModelFactory.eINSTANCE.createCode();
			code.setId(ids.of(list.getId() + "." + Ids.slug(value)));
			code.setValue(value);
			code.getName().add(Texts.text(language, value, TextState.ORIGINAL));
			list.getCodes().add(code);
		});
		if (conclusion.spelt() != null)
			list.getCodes().forEach(code -> map(list, code, conclusion.spelt()));
	}

	private static void map(CodeList list, Code code, Spellings.Match spelt) {
		Code target = spelt.alike().getOrDefault(code.getValue(), spelt.similar().get(code.getValue()));
		if (target == null)
			return;
		CodeMapping mapping = ModelFactory.eINSTANCE.createCodeMapping();
		mapping.setSource(code);
		mapping.getTargets().add(target);
		mapping.setKind(MappingKind.EQUIVALENT);
		list.getMappings().add(mapping);
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.ddi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.orodha.core.catalogue.FreeIds;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Texts;
import org.orodha.model.Agency;
import org.orodha.model.Code;
import org.orodha.model.CodeList;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelFactory;
import org.orodha.model.ModelPackage.Literals;

/** The code lists of a study: variables with the same categories share one. */
final class CodeListsOfStudy {

	private final Proposal.Builder proposal;
	private final String study;
	private final Agency owner;
	private final String language;
	private final Map<List<Categories.Category>, String> lists = new HashMap<>();
	private final FreeIds ids = new FreeIds();

	CodeListsOfStudy(Proposal.Builder proposal, String study, Agency owner, String language) {
		this.proposal = proposal;
		this.study = study;
		this.owner = owner;
		this.language = language;
	}

	/** The list with those categories, proposed where no variable before had them; empty where there are none. */
	Optional<CodeList> of(List<Categories.Category> categories, String variable, List<LocalizedText> name, Place place) {
		return categories.isEmpty() ? Optional.empty()
				: Optional.of((CodeList) Ids.reference(Literals.CODE_LIST,
						lists.computeIfAbsent(categories, missing -> propose(missing, variable, name, place))));
	}

	private String propose(List<Categories.Category> categories, String variable, List<LocalizedText> name, Place place) {
		String id = ids.of(study + ".cl-" + Ids.slug(variable).replace('.', '-'));
		proposal.put(place, id, CodeList.class).describe(list -> {
			list.setOwner(owner);
			if (list.getName().isEmpty())
				list.getName().addAll(EcoreUtil.copyAll(name));
			if (list.getName().isEmpty())
				Texts.put(list.getName(), language, variable);
			Map<String, Code> present = new HashMap<>();
			list.getCodes().forEach(code -> present.put(code.getValue(), code));
			FreeIds codes = new FreeIds();
			list.getCodes().forEach(code -> codes.use(code.getId()));
			categories.forEach(category -> describe(present.computeIfAbsent(category.value(), value -> add(list, value, codes)), category));
		});
		return id;
	}

	private static Code add(CodeList list, String value, FreeIds codes) {
		Code code = ModelFactory.eINSTANCE.createCode();
		code.setId(codes.of(list.getId() + "." + Ids.slug(value).replace('.', '-')));
		code.setValue(value);
		list.getCodes().add(code);
		return code;
	}

	private void describe(Code code, Categories.Category category) {
		category.label().texts().forEach((tag, text) -> Texts.put(code.getName(), tag, text));
		if (code.getName().isEmpty())
			Texts.put(code.getName(), language, category.value());
	}
}

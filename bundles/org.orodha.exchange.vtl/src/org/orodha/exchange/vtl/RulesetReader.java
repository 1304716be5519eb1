// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.exchange.vtl;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Ids;
import org.orodha.core.exchange.Proposal;
import org.orodha.core.findings.Place;
import org.orodha.core.text.Messages;
import org.orodha.core.text.Texts;
import org.orodha.exchange.vtl.Lines.Line;
import org.orodha.exchange.vtl.ScriptFile.Documented;
import org.orodha.model.Dataset;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LifecycleStatus;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.Rule;
import org.orodha.model.Ruleset;
import org.orodha.model.TextState;
import org.orodha.vtl.VtlProgram;
import org.orodha.vtl.VtlRule;

/** Proposes a script as a ruleset with its rules. */
final class RulesetReader {

	private static final Messages MESSAGES = Messages.of(RulesetReader.class);

	private final Catalogue catalogue;
	private final Dataset dataset;
	private final Place place;
	private final Proposal.Builder proposal;

	RulesetReader(Catalogue catalogue, Dataset dataset, Place place, Proposal.Builder proposal) {
		this.catalogue = catalogue;
		this.dataset = dataset;
		this.place = place;
		this.proposal = proposal;
	}

	void read(String id, ScriptFile file, VtlProgram program) {
		Ruleset present = catalogue.find(Ruleset.class, id).orElse(null);
		proposal.put(place, id, Literals.RULESET, element -> describe((Ruleset) element, file, present == null));
		EObject container = present != null ? present : proposal.described(id);
		Set<String> codes = new HashSet<>();
		for (Documented rule : file.rules()) {
			String ruleId = file.ruleset().id().equals(id) || !rule.id().startsWith(file.ruleset().id() + ".") ? rule.id()
					: id + rule.id().substring(file.ruleset().id().length());
			proposal.put(place.row(rule.line()), ruleId, Literals.RULE, container, Literals.RULESET__RULES, element -> {
				fill(element, rule);
				codes.add(((Rule) element).getCode());
			});
		}
		for (VtlRule rule : program.rules())
			if (codes.add(rule.header().code()))
				undocumented(id, rule.header(), file.above(), present, container);
		if (present != null)
			for (Rule rule : present.getRules())
				if (!codes.contains(rule.getCode()))
					proposal.skip(place, MESSAGES.text("rule.gone", rule.getCode(), rule.getId()));
	}

	private void describe(Ruleset ruleset, ScriptFile file, boolean fresh) {
		if (file.ruleset() != null)
			fill(ruleset, file.ruleset());
		if (fresh && ruleset.getName().isEmpty())
			ruleset.getName().add(Texts.text(catalogue.languages().get(0), ruleset.getId(), TextState.ORIGINAL));
		if (fresh && !ruleset.isSetStatus())
			ruleset.setStatus(LifecycleStatus.DRAFT);
		if (fresh && ruleset.getOwner() == null && dataset.getSource() != null)
			ruleset.setOwner(dataset.getSource().getOwner());
		ruleset.setDataset(dataset);
		ruleset.setScript(file.script());
	}

	/** Gives an element the values that the file documents; others stay as they are. */
	private void fill(EObject element, Documented documented) {
		for (Map.Entry<String, List<Line>> line : documented.lines().entrySet()) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(line.getKey());
			if (feature == null)
				proposal.skip(place.row(documented.line()), MESSAGES.text("feature.unknown", documented.id(), line.getKey()));
			else
				try {
					element.eSet(feature, Lines.read(feature, line.getValue(), id -> catalogue.find(IdentifiedElement.class, id)));
				} catch (IllegalArgumentException | ClassCastException wrong) {
					proposal.skip(place.row(documented.line()),
							MESSAGES.text("value.wrong", documented.id(), line.getKey(), line.getValue().getLast().value()));
				}
		}
	}

	/** A rule of which only the script says something. */
	private void undocumented(String ruleset, VtlRule.Header header, int above, Ruleset present, EObject container) {
		String known = present == null ? null : present.getRules().stream().filter(rule -> header.code().equals(rule.getCode()))
				.map(Rule::getId).findFirst().orElse(null);
		String id = known != null ? known : ruleset + "." + Ids.slug(header.code()).replace('.', '-');
		proposal.put(place.row(header.line() + above), id, Literals.RULE, container, Literals.RULESET__RULES, element -> {
			Rule rule = (Rule) element;
			rule.setCode(header.code());
			if (rule.getName().isEmpty())
				rule.getName().add(Texts.text(catalogue.languages().get(0), header.name(), TextState.ORIGINAL));
			header.severity().ifPresent(rule::setSeverity);
		});
	}
}

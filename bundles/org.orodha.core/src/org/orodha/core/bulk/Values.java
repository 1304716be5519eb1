// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.core.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.orodha.core.bulk.BulkAction.Verb;
import org.orodha.core.bulk.BulkEdit.Changed;
import org.orodha.core.bulk.BulkEdit.Kept;
import org.orodha.core.bulk.BulkEdit.Line;
import org.orodha.core.bulk.BulkEdit.Reason;
import org.orodha.core.catalogue.Catalogue;
import org.orodha.core.catalogue.Frozen;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.internal.grid.CellOutcome;
import org.orodha.core.internal.grid.CellReader;
import org.orodha.core.internal.grid.Cells;
import org.orodha.core.text.Labels;
import org.orodha.core.text.Texts;
import org.orodha.model.IdentifiedElement;
import org.orodha.model.LocalizedText;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.model.TextState;

/** What an action makes of the value that an element has. */
final class Values {

	private static final int LABEL_LENGTH = 60;
	private static final int MOST_NAMED = 3;

	private final Catalogue catalogue;
	private final CellReader reader;
	private final BulkFeature target;
	private final EStructuralFeature feature;
	private final BulkAction action;

	private Values(Catalogue catalogue, BulkFeature target, BulkAction action) {
		this.catalogue = catalogue;
		this.target = target;
		this.action = action;
		reader = new CellReader(catalogue);
		feature = target.feature();
	}

	/** @throws IllegalArgumentException where the action's values can be read for no element */
	static Values of(Catalogue catalogue, BulkFeature target, BulkAction action) {
		Values values = new Values(catalogue, target, action);
		if (action.verb() != Verb.SET && action.verb() != Verb.CLEAR && action.value().isBlank())
			throw new IllegalArgumentException(BulkEdit.MESSAGES.text("value.none", target.label()));
		if (action.value() != null && !(action.verb() == Verb.REPLACE && values.isWritten()))
			values.require(action.value());
		if (action.replacement() != null && !values.isWritten())
			values.require(action.replacement());
		return values;
	}

	private void require(String text) {
		switch (reader.read(null, feature, text)) {
		case CellOutcome.Malformed other -> throw new IllegalArgumentException(
				BulkEdit.MESSAGES.text("value.malformed", target.label(), text, other.expected()));
		case CellOutcome.Missing none -> throw new IllegalArgumentException(
				BulkEdit.MESSAGES.text("value.missing", Labels.ofKind((EClass) feature.getEType()), none.name()));
		default -> {
			// whether it fits is another question for each element
		}
		}
	}

	/** Whether values are written words, of which a part can be replaced. */
	private boolean isWritten() {
		return target.isText() || feature.getEType().getInstanceClass() == String.class;
	}

	/** What becomes of an element. */
	Line line(EObject element) {
		Reason fixed = fixed(element.eClass());
		Object before = fixed == Reason.NO_FEATURE ? null : value(element);
		if (fixed != null)
			return kept(element, before, fixed);
		if (isFrozen(element))
			return kept(element, before, Reason.FROZEN);
		return switch (after(element, before)) {
		case CellOutcome.Value value -> line(element, before, value.value());
		case CellOutcome.Unfit unfit -> kept(element, before, Reason.UNFIT, unfit.name());
		case CellOutcome.Ambiguous several -> kept(element, before, Reason.AMBIGUOUS, several.name(), named(several.candidates()));
		case CellOutcome.Malformed other -> kept(element, before, Reason.MALFORMED, other.expected());
		case CellOutcome.Missing none -> kept(element, before, Reason.UNFIT, none.name());
		case CellOutcome.NoCell none -> kept(element, before, Reason.READ_ONLY);
		};
	}

	@SuppressWarnings("unchecked")
	private boolean isFrozen(EObject element) {
		return Frozen.is(element, feature) && !(target.isText() && ((List<LocalizedText>) element.eGet(feature)).stream()
				.anyMatch(text -> target.language().equals(text.getLanguage()) && text.isSetState() && text.getState() != TextState.ORIGINAL));
	}

	private Line line(EObject element, Object before, Object after) {
		boolean same = Objects.equals(before, after) || after instanceof Boolean && !feature.isUnsettable() && after.equals(element.eGet(feature));
		if (same)
			return kept(element, before, action.verb() == Verb.REMOVE || action.verb() == Verb.REPLACE ? Reason.ABSENT : Reason.SAME);
		boolean none = after == null || after instanceof Collection<?> list && list.isEmpty();
		return none && feature.isRequired() ? kept(element, before, Reason.REQUIRED) : new Changed(element, before, after);
	}

	private static Kept kept(EObject element, Object before, Reason reason, Object... values) {
		return new Kept(element, before, reason, BulkEdit.MESSAGES.text("reason." + reason, values));
	}

	private Reason fixed(EClass kind) {
		if (!kind.getEAllStructuralFeatures().contains(feature))
			return Reason.NO_FEATURE;
		if (Cells.isChangeable(feature))
			return null;
		return feature == Literals.IDENTIFIED_ELEMENT__ID ? Reason.IDENTIFIER : Recorded.is(feature) ? Reason.RECORDED : Reason.READ_ONLY;
	}

	@SuppressWarnings("unchecked")
	private Object value(EObject element) {
		Object value = element.eGet(feature);
		if (target.isText())
			return Texts.exactly((List<LocalizedText>) value, target.language()).orElse(null);
		if (feature.isMany())
			return List.copyOf((List<?>) value);
		return element.eIsSet(feature) ? value : null;
	}

	private CellOutcome after(EObject element, Object before) {
		return switch (action.verb()) {
		case SET -> reader.read(element, feature, action.value());
		case CLEAR -> new CellOutcome.Value(feature.isMany() && !target.isText() ? List.of() : null);
		case ADD -> with(reader.read(element, feature, action.value()), added -> union((List<?>) before, added));
		case REMOVE -> with(reader.read(null, feature, action.value()),
				removed -> ((List<?>) before).stream().filter(present -> !removed.contains(present)).toList());
		case REPLACE -> isWritten() ? rewritten(element, before) : replaced(element, before);
		};
	}

	@FunctionalInterface
	private interface Use {

		Object of(List<?> values);
	}

	private static CellOutcome with(CellOutcome outcome, Use use) {
		return outcome instanceof CellOutcome.Value value ? new CellOutcome.Value(use.of(list(value.value()))) : outcome;
	}

	private static List<?> list(Object value) {
		return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
	}

	private static List<Object> union(List<?> present, List<?> added) {
		Set<Object> all = new LinkedHashSet<>(present);
		all.addAll(added);
		return new ArrayList<>(all);
	}

	private CellOutcome replaced(EObject element, Object before) {
		CellOutcome wanted = reader.read(null, feature, action.value());
		if (!(wanted instanceof CellOutcome.Value value))
			return wanted;
		List<?> from = list(value.value());
		if (list(before).stream().noneMatch(from::contains))
			return new CellOutcome.Value(before);
		return with(reader.read(element, feature, action.replacement()), to -> {
			Set<Object> values = new LinkedHashSet<>();
			for (Object present : list(before))
				if (from.contains(present))
					values.addAll(to);
				else
					values.add(present);
			return feature.isMany() ? new ArrayList<>(values) : values.stream().findFirst().orElse(null);
		});
	}

	private CellOutcome rewritten(EObject element, Object before) {
		List<Object> values = new ArrayList<>();
		for (Object present : list(before)) {
			if (!((String) present).contains(action.value())) {
				values.add(present);
				continue;
			}
			String text = ((String) present).replace(action.value(), action.replacement()).strip();
			CellOutcome outcome = target.isText() ? new CellOutcome.Value(text.isEmpty() ? null : text)
					: reader.read(element, feature, text);
			if (!(outcome instanceof CellOutcome.Value read))
				return outcome;
			values.addAll(list(read.value()));
		}
		return new CellOutcome.Value(feature.isMany() && !target.isText() ? values : values.stream().findFirst().orElse(null));
	}

	private String named(List<IdentifiedElement> candidates) {
		return candidates.stream().limit(MOST_NAMED).map(each -> Labels.of(each, catalogue.readingLanguages()) + " (" + each.getId() + ")")
				.collect(Collectors.joining(", "));
	}

	/** The action's value as a reader would write it. */
	String label() {
		return label(action.value());
	}

	/** What takes the value's place, as a reader would write it. */
	String replacementLabel() {
		return label(action.replacement());
	}

	private String label(String text) {
		if (text == null)
			return "";
		String label = !isWritten() && reader.read(null, feature, text) instanceof CellOutcome.Value value
				? Labels.value(value.value(), catalogue.readingLanguages()) : text.strip();
		return label.length() <= LABEL_LENGTH ? label : label.substring(0, LABEL_LENGTH - 1) + "…";
	}
}

// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.orodha.core.catalogue.Recorded;
import org.orodha.core.text.Labels;
import org.orodha.model.ModelPackage.Literals;
import org.orodha.ui.internal.text.UiText;

/** The form of one kind of object: sections of fields, made from the model. */
public final class ElementForm {

	private final FormContext context;
	private final EClass kind;
	private final List<SectionList.Part> parts;
	private final List<Field> fields = new ArrayList<>();
	private final List<FormSection> sections = new ArrayList<>();
	private final Map<Field, FormSection> sectionOf = new HashMap<>();
	private Composite body;
	private EObject shown;
	private FieldFindings found;

	/** @param parts the sections that are shown */
	public ElementForm(FormContext context, EClass kind, List<SectionList.Part> parts) {
		this.context = context;
		this.kind = kind;
		this.parts = parts;
	}

	/** Makes the controls. */
	public Composite create(Composite parent) {
		body = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(body);
		for (SectionList.Part part : parts)
			createSection(part);
		return body;
	}

	private void createSection(SectionList.Part part) {
		FormSection section = new FormSection(context, kind, part, this::fill);
		sections.add(section);
		section.create(body);
	}

	private void fill(FormSection section, Composite client) {
		FieldGrid grid = new FieldGrid(client);
		List<Field> made = new ArrayList<>();
		for (EStructuralFeature feature : section.features()) {
			Field field = field(feature);
			field.create(client);
			grid.added(field.isLong());
			made.add(field);
			sectionOf.put(field, section);
		}
		fields.addAll(made);
		if (shown == null)
			return;
		made.forEach(field -> field.show(shown));
		made.forEach(Field::refreshMark);
		if (found != null)
			made.forEach(this::showFindings);
	}

	private Field field(EStructuralFeature feature) {
		if (feature == Literals.LIFECYCLE_ELEMENT__INTERNAL)
			return new InternalField(context, feature);
		if (feature == Literals.LIFECYCLE_ELEMENT__STATUS)
			return new StatusField(context);
		if (Recorded.is(feature))
			return new RecordedField(context, feature);
		if (feature instanceof EAttribute attribute) {
			boolean several = attribute.getEAttributeType() instanceof EEnum && attribute.isMany();
			Class<?> type = attribute.getEAttributeType().getInstanceClass();
			if (several || type == boolean.class || type == Boolean.class)
				return new SwitchesField(context, attribute);
			if (attribute.getEAttributeType() instanceof EEnum)
				return new ChoiceField(context, attribute);
			if (attribute.getEAttributeType() == Literals.RECURRENCE)
				return new RecurrenceField(context, attribute);
			if (attribute.getEAttributeType() == Literals.DURATION)
				return new DurationField(context, attribute);
			return new TextField(context, attribute, attribute == Literals.IDENTIFIED_ELEMENT__ID,
					attribute == Literals.RULESET__SCRIPT);
		}
		EReference reference = (EReference) feature;
		if (reference.getEReferenceType() == Literals.LOCALIZED_TEXT)
			return new LocalizedField(context, reference);
		if (reference.isContainment())
			return new PartsField(context, reference);
		return reference.isMany() ? new ReferencesField(context, reference) : new ReferenceField(context, reference);
	}

	/** The composite that holds everything. */
	public Composite control() {
		return body;
	}

	/** The object that is shown, or null. */
	public EObject shown() {
		return shown;
	}

	/** Shows another object of the kind, or none. */
	public void show(EObject object) {
		if (object == shown && object != null)
			return;
		shown = object;
		fields.forEach(field -> field.show(object));
		fields.forEach(Field::refreshMark);
		summarise();
	}

	/** Shows the present values. */
	public void refresh() {
		fields.forEach(Field::refresh);
		fields.forEach(Field::refreshMark);
		summarise();
	}

	private void summarise() {
		sections.forEach(section -> section.summarise(shown));
	}

	/** The field of a feature of the object shown. */
	public Optional<Field> field(String feature) {
		sections.stream().filter(section -> section.features().stream().anyMatch(each -> each.getName().equals(feature)))
				.forEach(FormSection::fill);
		return fields.stream().filter(field -> field.feature().getName().equals(feature)).findFirst();
	}

	/** Puts the focus on a feature of the object shown, or of one of its parts. */
	public boolean reveal(EObject object, String feature) {
		if (object == shown) {
			Optional<Field> field = field(feature);
			field.ifPresent(this::reveal);
			return field.isPresent() || feature == null;
		}
		for (EObject part = object; part != null; part = part.eContainer())
			if (part.eContainer() == shown && shown != null)
				field(part.eContainmentFeature().getName());
		for (Field field : fields)
			if (field.holds(object)) {
				expand(field);
				field.reveal(object);
				return field instanceof PartsField list && list.details() != null && list.details().reveal(object, feature);
			}
		return false;
	}

	private void reveal(Field field) {
		expand(field);
		field.control().setFocus();
		showInView(field.control());
		// A form that has just been opened is laid out only after this event, and only then knows how far to scroll.
		field.control().getDisplay().asyncExec(() -> showInView(field.control()));
	}

	private static void showInView(Control control) {
		if (!control.isDisposed())
			FormToolkit.ensureVisible(control);
	}

	private void expand(Field field) {
		sectionOf.get(field).open();
	}

	/** Shows findings at the fields: for each object and feature what was found. */
	public void findings(FieldFindings findings) {
		found = findings;
		if (shown != null)
			sections.stream().filter(section -> section.features().stream().anyMatch(feature -> !findings.messages(shown, feature).isEmpty()))
					.forEach(FormSection::fill);
		fields.forEach(this::showFindings);
	}

	private void showFindings(Field field) {
		if (shown != null)
			field.findings(found.messages(shown, field.feature()), found.severity(shown, field.feature()));
		if (field instanceof PartsField list && list.details() != null)
			list.details().findings(found);
	}

	/** Puts the focus on the first field. */
	public void setFocus() {
		if (!fields.isEmpty())
			fields.get(0).control().setFocus();
	}
}

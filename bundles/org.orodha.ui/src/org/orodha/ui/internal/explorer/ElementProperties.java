// Copyright (c) 2026 contributors to Orodha
// SPDX-License-Identifier: EPL-2.0
package org.orodha.ui.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.orodha.core.text.Labels;

/** An element's features in the Properties view, to be looked at. */
final class ElementProperties implements IPropertySource {

	private final EObject element;
	private final List<String> languages;

	ElementProperties(EObject element, List<String> languages) {
		this.element = element;
		this.languages = languages;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
				.filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
				.map(ElementProperties::descriptor).toArray(IPropertyDescriptor[]::new);
	}

	private static IPropertyDescriptor descriptor(EStructuralFeature feature) {
		PropertyDescriptor descriptor = new PropertyDescriptor(feature, Labels.of(feature));
		descriptor.setDescription(Labels.documentation(feature));
		return descriptor;
	}

	@Override
	public Object getPropertyValue(Object feature) {
		return Labels.value(element.eGet((EStructuralFeature) feature), languages);
	}

	@Override
	public boolean isPropertySet(Object feature) {
		return element.eIsSet((EStructuralFeature) feature);
	}

	@Override
	public Object getEditableValue() {
		return Labels.of(element, languages);
	}

	@Override
	public void resetPropertyValue(Object feature) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void setPropertyValue(Object feature, Object value) {
		throw new UnsupportedOperationException();
	}
}
